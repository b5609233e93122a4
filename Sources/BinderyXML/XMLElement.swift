/// An element of a tree.
public struct XMLElement: Sendable {
    /// The tree.
    public let tree: XMLTree
    /// The place of the element in the tree's nodes.
    public let index: Int

    init(tree: XMLTree, index: Int) {
        self.tree = tree
        self.index = index
    }

    private var node: XMLTree.Node { tree.storage.nodes[index] }

    /// Its name.
    public var name: XMLName { node.name }
    /// The local part of its name.
    public var localName: String { tree.storage.names.local(node.name) }
    /// Its namespace.
    public var namespace: XMLNamespace { tree.storage.names.namespace(of: node.name) }
    /// Its bytes, from `<` to the `>` of its end tag.
    public var range: Range<Int> { Int(node.start)..<max(Int(node.start), Int(node.stop)) }
    /// The bytes of its start tag.
    public var startTag: Range<Int> { Int(node.start)..<max(Int(node.start), Int(node.open)) }

    /// Whether its end has been read: not so where a document that is not well-formed breaks off in it.
    public var isEnded: Bool {
        guard let open = tree.storage.innermostOpen else { return true }
        return open < index || open >= Int(node.end)
    }

    /// Whether it has this name.
    public func `is`(_ namespace: XMLNamespace, _ localName: String) -> Bool {
        self.namespace == namespace && self.localName == localName
    }

    /// The element around it; `nil` for the root.
    public var parent: XMLElement? {
        node.parent < 0 ? nil : XMLElement(tree: tree, index: Int(node.parent))
    }

    /// The elements around it, the nearest first.
    public var ancestors: some Sequence<XMLElement> {
        sequence(state: self) { (element: inout XMLElement) in
            guard let parent = element.parent else { return nil }
            element = parent
            return parent
        }
    }

    /// The elements directly in it.
    public var children: some Sequence<XMLElement> {
        let nodes = tree.storage.nodes
        let end = Int(node.end)
        return sequence(state: index + 1) { next in
            while next < end {
                let current = next
                next = max(next + 1, Int(nodes[current].end))
                if nodes[current].isElement { return XMLElement(tree: tree, index: current) }
            }
            return nil
        }
    }

    /// The elements in it in document order, without itself.
    public var descendants: some Sequence<XMLElement> {
        let nodes = tree.storage.nodes
        return (index + 1..<max(index + 1, Int(node.end))).lazy.filter { nodes[$0].isElement }
            .map { XMLElement(tree: tree, index: $0) }
    }

    /// The first element directly in it.
    public var firstChild: XMLElement? { children.first { _ in true } }

    /// The last element directly in it.
    public var lastChild: XMLElement? { children.reduce(nil) { $1 } }

    /// The first child of a name.
    public func firstChild(_ namespace: XMLNamespace, _ localName: String) -> XMLElement? {
        children.first { $0.is(namespace, localName) }
    }

    /// All text in it.
    public var text: String {
        var bytes: [UInt8] = []
        for place in index + 1..<max(index + 1, Int(node.end)) where !tree.storage.nodes[place].isElement {
            bytes += tree.textBytes(place)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Whether there is text in it that is more than white space.
    public var hasText: Bool {
        (index + 1..<max(index + 1, Int(node.end))).contains { tree.storage.nodes[$0].name == .text }
    }

    /// Whether there is nothing in it but white space.
    public var isEmpty: Bool {
        (index + 1..<max(index + 1, Int(node.end))).allSatisfy { tree.storage.nodes[$0].name == .blank }
    }
}
