internal import BinderyHTML

extension HTMLTree {
    /// The page's body; a fragment has none.
    var body: Int? {
        children(of: 0).first { nodes[$0].name == .body }
    }

    /// The first element with an identity.
    func element(id: String) -> Int? {
        nodes.indices.first { nodes[$0].name != .text && attribute(.id, of: $0) == id }
    }

    /// The elements of a class inside another, in document order.
    func elements(class name: String, in element: Int) -> [Int] {
        descendants(of: element).filter { hasClass(name, $0) }
    }

    /// The elements of a name inside another, in document order.
    func elements(_ name: HTMLElementName, in element: Int) -> [Int] {
        descendants(of: element).filter { nodes[$0].name == name }
    }

    /// Whether an element belongs to a class.
    func hasClass(_ name: String, _ element: Int) -> Bool {
        hasAttributes(element) && tokens(.class, of: element).contains { $0 == name }
    }

    /// The words of an element, with single spaces for its white space.
    func words(of element: Int) -> String {
        text(of: element).collapsingBlanks
    }

    /// The elements directly inside another.
    func childElements(of element: Int) -> [Int] {
        children(of: element).filter { !nodes[$0].isText }
    }

    /// All nodes of the body beside an element and the elements around it.
    func siblings(around element: Int) -> [Int] {
        var found: [Int] = []
        var path = element
        while path != body, path != 0 {
            let parent = nodes[path].parent
            found += children(of: parent).filter { $0 != path }
            path = parent
        }
        return found.sorted()
    }
}
