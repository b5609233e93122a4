internal import BinderyHTML

/// The identities in a page and the links to them, gathered in one pass.
struct PageIndex {
    /// Where each identity is.
    private(set) var places: [String: Int] = [:]
    /// The identities to which links of the page lead.
    private(set) var linkedNames: Set<String> = []
    /// The links to places of the page, in order, with the names of these.
    private(set) var links: [(element: Int, name: String)] = []

    init(_ tree: HTMLTree) {
        for (index, node) in tree.nodes.enumerated() where tree.hasAttributes(index) {
            if let id = tree.attribute(.id, of: index), places[id] == nil { places[id] = index }
            guard node.name == .a else { continue }
            if let name = tree.attribute(.name, of: index), places[name] == nil { places[name] = index }
            guard let name = tree.fragment(of: index) else { continue }
            linkedNames.insert(name)
            links.append((index, name))
        }
    }
}

extension HTMLTree {
    /// The place on its own page to which a link leads.
    func fragment(of link: Int) -> String? {
        guard nodes[link].name == .a, let address = attribute(.href, of: link),
            let hash = address.utf8.firstIndex(of: UInt8(ascii: "#"))
        else { return nil }
        let name = String(address[address.utf8.index(after: hash)...]).percentDecoded
        return name.isEmpty ? nil : name
    }
}
