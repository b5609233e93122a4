internal import BinderyHTML

extension HTMLTree {
    /// The page's body; a fragment has none.
    var body: Int? {
        children(of: 0).first { nodes[$0].name == .body }
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

    /// The words of an element, with single spaces for its white space and between its blocks.
    func words(of element: Int) -> String {
        var text: [UInt8] = []
        for node in element..<max(element + 1, nodes[element].end) {
            if nodes[node].isText { text += bytes[textRange(of: node)] }
            if nodes[node].name.isBlock || nodes[node].name == .br { text.append(0x20) }
        }
        return String(decoding: text, as: UTF8.self).collapsingBlanks
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
