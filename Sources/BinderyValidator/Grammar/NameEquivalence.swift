import BinderyXML

/// Which names a grammar cannot tell apart, so that what it has found out about one of them holds for all.
///
/// A document with ten thousand attributes that nobody knows would otherwise make ten thousand entries in every table.
final class NameEquivalence {
    /// What matters about a name that the grammar does not mention.
    private struct Signature: Hashable {
        let namespace: XMLNamespace
        let prefixes: [Bool]
        let hasHyphen: Bool
    }

    private var mentioned: Set<XMLName> = []
    private var prefixes: [String] = []
    private var representatives: [Signature: XMLName] = [:]
    private var known = IntTable()

    /// Collects the names that definitions mention.
    init(_ definitions: some Sequence<GrammarSyntax>) {
        for definition in definitions { collect(definition) }
    }

    /// The name that stands for a name: itself if the grammar mentions it.
    func representative(of name: XMLName, _ names: XMLNames) -> XMLName {
        if let representative = known[UInt64(name.rawValue)] {
            return XMLName(rawValue: UInt32(bitPattern: representative))
        }
        var result = name
        if !mentioned.contains(name) {
            let local = names.local(name)
            let signature = Signature(
                namespace: names.namespace(of: name), prefixes: prefixes.map(local.hasPrefix),
                hasHyphen: local.utf8.contains(UInt8(ascii: "-")))
            result = representatives[signature] ?? name
            representatives[signature] = result
        }
        known[UInt64(name.rawValue)] = Int32(bitPattern: result.rawValue)
        return result
    }

    private func collect(_ syntax: GrammarSyntax) {
        switch syntax {
        case .choice(let parts), .group(let parts), .interleave(let parts): for part in parts { collect(part) }
        case .oneOrMore(let part), .list(let part): collect(part)
        case .element(let names, let content), .attribute(let names, let content):
            collect(names)
            collect(content)
        case .notAllowed, .empty, .text, .anything, .data, .value, .reference: break
        }
    }

    private func collect(_ nameClass: NameClass) {
        switch nameClass {
        case .name(let name): mentioned.insert(name)
        case .prefix(let prefix): if !prefixes.contains(prefix) { prefixes.append(prefix) }
        case .choice(let classes): for part in classes { collect(part) }
        case .except(let all, let not):
            collect(all)
            collect(not)
        case .namespace, .any, .hyphenated: break
        }
    }
}
