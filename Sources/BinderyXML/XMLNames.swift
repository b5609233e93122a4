/// An element's or attribute's name, or the mark of a text, as a small number that ``XMLNames`` gives out.
public struct XMLName: RawRepresentable, Sendable, Hashable {
    /// The place in the table of names.
    public let rawValue: UInt32

    /// Takes a place in the table of names.
    public init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    /// The mark of a text that is more than white space.
    public static let text = Self(rawValue: 0)
    /// The mark of a text that is white space only.
    public static let blank = Self(rawValue: 1)
}

/// The names that have been seen, each with a number of its own; shared by all documents of one worker.
public struct XMLNames: Sendable {
    private struct Key: Hashable {
        let namespace: XMLNamespace
        let local: String
    }

    private var keys: [Key]
    private var numbers: [Key: XMLName]
    private var namespaceURIs: [String]
    private var namespaceNumbers: [String: XMLNamespace]

    /// A table with the well-known namespaces and no names.
    public init() {
        keys = [Key(namespace: .none, local: "#text"), Key(namespace: .none, local: "#blank")]
        numbers = [:]
        namespaceURIs = XMLNamespace.known
        namespaceNumbers = Dictionary(
            uniqueKeysWithValues: XMLNamespace.known.enumerated().map {
                ($0.element, XMLNamespace(rawValue: UInt16($0.offset)))
            })
    }

    /// A place-holder without anything, for a moment in which the names are elsewhere.
    init(empty: Void) {
        keys = []
        numbers = [:]
        namespaceURIs = []
        namespaceNumbers = [:]
    }

    /// How many names there are: their numbers are smaller than this.
    public var count: Int { keys.count }

    /// The number of a name, given out if it is new.
    public mutating func name(_ namespace: XMLNamespace, _ local: String) -> XMLName {
        let key = Key(namespace: namespace, local: local)
        if let name = numbers[key] { return name }
        let name = XMLName(rawValue: UInt32(keys.count))
        keys.append(key)
        numbers[key] = name
        return name
    }

    /// The number of a name that has been seen before.
    public func find(_ namespace: XMLNamespace, _ local: String) -> XMLName? {
        numbers[Key(namespace: namespace, local: local)]
    }

    /// The number of a namespace, given out if it is new; documents with more than 65,000 share the last one.
    public mutating func namespace(_ uri: String) -> XMLNamespace {
        if let namespace = namespaceNumbers[uri] { return namespace }
        let namespace = XMLNamespace(rawValue: UInt16(min(namespaceURIs.count, Int(UInt16.max))))
        if namespaceURIs.count <= Int(UInt16.max) { namespaceURIs.append(uri) }
        namespaceNumbers[uri] = namespace
        return namespace
    }

    /// The local part of a name.
    public func local(_ name: XMLName) -> String { keys[Int(name.rawValue)].local }

    /// The namespace of a name.
    public func namespace(of name: XMLName) -> XMLNamespace { keys[Int(name.rawValue)].namespace }

    /// The name of a namespace.
    public func uri(_ namespace: XMLNamespace) -> String { namespaceURIs[Int(namespace.rawValue)] }
}
