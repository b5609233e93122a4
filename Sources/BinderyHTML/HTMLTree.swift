/// A parsed HTML page: its elements and texts as a plain value, in document order.
///
/// Nodes are named by their index. A node's descendants are the nodes after it, up to its ``Node/end``, so that walking
/// a page needs no recursion. The first node is the element `html`, which also stands around a fragment. Comments and
/// document types are not kept.
public struct HTMLTree: Sendable {
    /// The most bytes that a page may have.
    public static let sizeLimit = 64 << 20
    /// The greatest number of elements around a node. Elements beyond it are left out; what they hold is kept.
    public static let depthLimit = 256

    /// An element or a text.
    public struct Node: Sendable, Hashable {
        /// The element's name; ``HTMLElementName/text`` for a text.
        public let name: HTMLElementName
        /// Whether the element belongs to SVG or MathML.
        public let isForeign: Bool
        /// The line of the source on which it begins, counted from 1.
        public let line: UInt32
        let parentIndex: UInt32
        var endIndex: UInt32
        /// Where in the tree's attributes, or in its bytes if this is a text, the node's own begin.
        let first: UInt32
        var last: UInt32

        /// Whether this is a text.
        public var isText: Bool { name == .text }
        /// The index after that of the last descendant.
        public var end: Int { Int(endIndex) }
        /// The index of the element around this one; its own for the root.
        public var parent: Int { Int(parentIndex) }
    }

    struct Attribute: Sendable, Hashable {
        let name: HTMLAttributeName
        let first: UInt32
        let last: UInt32
    }

    /// The nodes in document order.
    public internal(set) var nodes: [Node] = []
    /// The texts and the values of attributes, in UTF-8.
    public internal(set) var bytes: [UInt8] = []
    /// What was put right in the source before it was parsed.
    public internal(set) var repairs = HTMLRepairs()
    var attributes: [Attribute] = []

    /// A node.
    public subscript(index: Int) -> Node { nodes[index] }
}

extension HTMLTree {
    /// The nodes directly inside an element.
    public struct Children: Sequence, IteratorProtocol {
        let nodes: [Node]
        var next_: Int
        let end: Int

        /// The next child.
        public mutating func next() -> Int? {
            guard next_ < end else { return nil }
            defer { next_ = nodes[next_].end }
            return next_
        }
    }

    /// The nodes directly inside an element.
    public func children(of node: Int) -> Children {
        Children(nodes: nodes, next_: node + 1, end: nodes[node].end)
    }

    /// All nodes inside an element.
    public func descendants(of node: Int) -> Range<Int> {
        node + 1..<max(node + 1, nodes[node].end)
    }

    /// The elements around a node, from the inside out.
    public func ancestors(of node: Int) -> UnfoldSequence<Int, Int> {
        sequence(state: node) { current in
            guard current != 0 else { return nil }
            current = nodes[current].parent
            return current
        }
    }

    /// Where a text's words are in ``bytes``; empty for an element.
    public func textRange(of node: Int) -> Range<Int> {
        let node = nodes[node]
        return node.isText ? Int(node.first)..<Int(node.last) : 0..<0
    }

    /// All words inside a node, as they stand in the source.
    public func text(of node: Int) -> String {
        var text: [UInt8] = []
        for each in node..<max(node + 1, nodes[node].end) { text += bytes[textRange(of: each)] }
        return String(decoding: text, as: UTF8.self)
    }

    /// The value of an element's attribute; `nil` if the element does not have it.
    public func attribute(_ name: HTMLAttributeName, of node: Int) -> String? {
        attributeRange(name, of: node).map { String(decoding: bytes[$0], as: UTF8.self) }
    }

    /// Whether an element has an attribute, be it empty.
    public func hasAttribute(_ name: HTMLAttributeName, of node: Int) -> Bool {
        attributeRange(name, of: node) != nil
    }

    /// Whether an element has any attribute of those that are kept.
    public func hasAttributes(_ node: Int) -> Bool {
        !nodes[node].isText && nodes[node].first < nodes[node].last
    }

    private func attributeRange(_ name: HTMLAttributeName, of node: Int) -> Range<Int>? {
        let node = nodes[node]
        guard !node.isText else { return nil }
        for index in Int(node.first)..<Int(node.last) where attributes[index].name == name {
            return Int(attributes[index].first)..<Int(attributes[index].last)
        }
        return nil
    }

    /// The words of an attribute that is a list, such as `class`.
    public func tokens(_ name: HTMLAttributeName, of node: Int) -> [Substring] {
        attribute(name, of: node)?.split(whereSeparator: \.isWhitespace) ?? []
    }
}
