/// A document as values: its nodes in document order, with the bytes where each stands.
///
/// A tree is immutable, and small beside the document. A document that is not well-formed has the tree of what stands
/// before its ``fault``.
public struct XMLTree: Sendable {
    /// An element or a text.
    public struct Node: Sendable {
        /// The element's name, or ``XMLName/text`` or ``XMLName/blank``.
        public internal(set) var name: XMLName
        /// The place of the parent; -1 for the root.
        public let parent: Int32
        /// The place of the first node after this one and all that is in it.
        public internal(set) var end: Int32
        /// The first byte in the source: an element's `<`, a text's first character.
        public let start: Int32
        /// The byte after it in the source: after the end tag's `>`.
        public internal(set) var stop: Int32
        /// The byte after the start tag; a text's last byte.
        public internal(set) var open: Int32
        /// The place of the first attribute, or of a text's first byte in the texts.
        let first: Int32
        /// The number of attributes, or of a text's bytes.
        var count: Int32

        /// Whether it is an element.
        public var isElement: Bool { name.rawValue > XMLName.blank.rawValue }
    }

    /// An attribute as it is stored.
    struct Attribute: Sendable {
        let name: XMLName
        /// The place of the element.
        let element: Int32
        let first: Int32
        let count: Int32
    }

    /// A declaration of a namespace on an element.
    public struct NamespaceDeclaration: Sendable {
        /// The place of the element.
        public let node: Int
        /// The prefix; empty for the default namespace.
        public let prefix: String
        /// The name of the namespace; empty where the default namespace is undeclared.
        public let uri: String
    }

    final class Storage: Sendable {
        let nodes: [Node]
        let attributes: [Attribute]
        let texts: [UInt8]
        let source: [UInt8]
        let names: XMLNames
        let prolog: XMLProlog
        let namespaceDeclarations: [NamespaceDeclaration]
        let encoding: XMLEncoding
        let fault: XMLFault?
        /// The place of the innermost element in which the document breaks off.
        let innermostOpen: Int?

        init(_ builder: SAXBuilder, _ encoding: XMLEncoding) {
            nodes = builder.nodes
            attributes = builder.attributes
            texts = builder.texts
            source = builder.source
            names = builder.names
            prolog = builder.prolog
            namespaceDeclarations = builder.namespaceDeclarations
            self.encoding = encoding
            fault = builder.fault
            innermostOpen = builder.innermostOpen
        }
    }

    let storage: Storage

    init(_ builder: SAXBuilder, encoding: XMLEncoding) {
        storage = Storage(builder, encoding)
    }

    /// The nodes in document order.
    public var nodes: [Node] { storage.nodes }
    /// The document in UTF-8: byte ranges count in it.
    public var source: [UInt8] { storage.source }
    /// The names of elements and attributes.
    public var names: XMLNames { storage.names }
    /// What stands outside the root element.
    public var prolog: XMLProlog { storage.prolog }
    /// The declarations of namespaces in document order.
    public var namespaceDeclarations: [NamespaceDeclaration] { storage.namespaceDeclarations }
    /// In which encoding the document was.
    public var encoding: XMLEncoding { storage.encoding }
    /// Why the document is not well-formed; `nil` if it is.
    public var fault: XMLFault? { storage.fault }

    /// The root element; `nil` if the document ends before it.
    public var root: XMLElement? {
        storage.nodes.isEmpty ? nil : XMLElement(tree: self, index: 0)
    }

    /// The element at a place, which must be one.
    public func element(_ index: Int) -> XMLElement {
        XMLElement(tree: self, index: index)
    }

    /// All elements in document order.
    public var elements: some Sequence<XMLElement> {
        storage.nodes.indices.lazy.filter { storage.nodes[$0].isElement }.map { XMLElement(tree: self, index: $0) }
    }

    /// The elements of a name, in document order.
    public func elements(_ namespace: XMLNamespace, _ localName: String) -> [XMLElement] {
        guard let name = names.find(namespace, localName) else { return [] }
        return storage.nodes.indices.filter { storage.nodes[$0].name == name }.map(element)
    }

    /// The attributes whose name fits, in document order. Each name is looked at once.
    public func attributes(where fits: (XMLName) -> Bool) -> [XMLAttribute] {
        // By the number of a name.
        var known = [Bool?](repeating: nil, count: names.count)
        var isAny = false
        for attribute in storage.attributes where known[Int(attribute.name.rawValue)] == nil {
            let isWanted = fits(attribute.name)
            known[Int(attribute.name.rawValue)] = isWanted
            isAny = isAny || isWanted
        }
        guard isAny else { return [] }
        return attributes { known[Int($0.name.rawValue)] == true }
    }

    /// The attributes of a name, in document order.
    public func attributes(_ namespace: XMLNamespace = .none, _ localName: String) -> [XMLAttribute] {
        guard let name = names.find(namespace, localName) else { return [] }
        return attributes { $0.name == name }
    }

    private func attributes(_ isWanted: (Attribute) -> Bool) -> [XMLAttribute] {
        var found: [XMLAttribute] = []
        for (place, attribute) in storage.attributes.enumerated() where isWanted(attribute) {
            found.append(element(Int(attribute.element)).attribute(at: place))
        }
        return found
    }

    /// The bytes of a text node.
    public func textBytes(_ index: Int) -> ArraySlice<UInt8> {
        let node = storage.nodes[index]
        return storage.texts[Int(node.first)..<Int(node.first + node.count)]
    }

    /// The places of an element's attributes, to be used with the functions below.
    public func attributes(of index: Int) -> Range<Int> {
        let node = storage.nodes[index]
        return Int(node.first)..<Int(node.first + node.count)
    }

    /// The name of an attribute.
    public func attributeName(_ attribute: Int) -> XMLName {
        storage.attributes[attribute].name
    }

    /// The normalised value of an attribute as UTF-8.
    public func attributeBytes(_ attribute: Int) -> ArraySlice<UInt8> {
        let attribute = storage.attributes[attribute]
        return storage.texts[Int(attribute.first)..<Int(attribute.first + attribute.count)]
    }
}
