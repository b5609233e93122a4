import BinderyXML

/// A set of names.
enum NameClass {
    case name(XMLName)
    case namespace(XMLNamespace)
    case any
    /// The names without a namespace that begin in a certain way, such as those of an author's own data.
    case prefix(String)
    /// The names of a namespace that hold a hyphen: those of custom elements.
    case hyphenated(XMLNamespace)
    case choice([NameClass])
    indirect case except(NameClass, NameClass)

    /// Whether a name is in the set.
    func contains(_ name: XMLName, _ names: XMLNames) -> Bool {
        switch self {
        case .name(let own): own == name
        case .namespace(let namespace): names.namespace(of: name) == namespace
        case .any: true
        case .prefix(let prefix):
            names.namespace(of: name) == .none && names.local(name).utf8.starts(with: prefix.utf8)
        case .hyphenated(let namespace):
            names.namespace(of: name) == namespace && names.local(name).utf8.contains(UInt8(ascii: "-"))
        case .choice(let classes): classes.contains { $0.contains(name, names) }
        case .except(let all, let not): all.contains(name, names) && !not.contains(name, names)
        }
    }

    /// How narrowly the set names something that it contains: 3 by name, 2 by namespace, 1 any; 0 if not contained.
    func specificity(_ name: XMLName, _ names: XMLNames) -> Int {
        guard contains(name, names) else { return 0 }
        switch self {
        case .name: return 3
        case .namespace, .prefix, .hyphenated: return 2
        case .any: return 1
        case .choice(let classes): return classes.reduce(0) { max($0, $1.specificity(name, names)) }
        case .except(let all, _): return all.specificity(name, names)
        }
    }

    /// The name, if the set holds just one.
    var single: XMLName? {
        if case .name(let name) = self { name } else { nil }
    }
}
