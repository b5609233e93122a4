import BinderyXML

/// The names that a grammar can tell apart, with numbers of its own.
///
/// What it cannot tell apart has one number: a document with ten thousand attributes that nobody knows would otherwise
/// make ten thousand entries in every table.
struct GrammarNames {
    /// What matters about a name that the grammar does not mention.
    private struct Signature: Hashable {
        let namespace: XMLNamespace
        let prefixes: [Bool]
        let hasHyphen: Bool
    }

    /// The names by their numbers.
    private(set) var table: XMLNames
    /// The namespaces of the text, in its order.
    let namespaces: [XMLNamespace]

    private let text: GrammarText
    private let otherNamespace: XMLNamespace
    private var known = IntTable()
    private var representatives: [Signature: XMLName] = [:]

    init(_ text: GrammarText) {
        self.text = text
        var table = XMLNames()
        namespaces = text.namespaces.map { table.namespace($0) }
        otherNamespace = table.namespace("another namespace")
        self.table = table
    }

    /// The number of a name that the grammar's text mentions.
    mutating func name(_ namespace: XMLNamespace, _ local: String) -> XMLName { table.name(namespace, local) }

    /// The number of a document's name.
    mutating func name(of name: XMLName, in names: XMLNames) -> XMLName {
        let key = UInt64(name.rawValue)
        if let known = known[key] { return XMLName(rawValue: UInt32(bitPattern: known)) }
        let result = find(name, names)
        known[key] = Int32(bitPattern: result.rawValue)
        return result
    }

    private mutating func find(_ name: XMLName, _ names: XMLNames) -> XMLName {
        let local = names.local(name)
        let own = table.namespace(names.uri(names.namespace(of: name)))
        let isKnown = namespaces.contains(own)
        if isKnown, text.mayMention(local) { return table.name(own, local) }
        let signature = Signature(
            namespace: isKnown ? own : otherNamespace,
            prefixes: text.namePrefixes.map { local.utf8.starts(with: $0.utf8) },
            hasHyphen: local.utf8.contains(UInt8(ascii: "-")))
        if let representative = representatives[signature] { return representative }
        let representative = table.name(signature.namespace, local)
        representatives[signature] = representative
        return representative
    }
}
