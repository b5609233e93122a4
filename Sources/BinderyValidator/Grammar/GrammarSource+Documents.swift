import BinderyXML

extension GrammarSource {
    /// The grammars by which a document is judged.
    static func grammars(for document: Document) -> [GrammarSource] {
        switch (document.kind, document.edition) {
        case (.package, .epub3): [.package3]
        case (.package, .epub2): [.package2]
        case (.container, .epub3): [.container]
        case (.container, .epub2): [.container2]
        case (.encryption, .epub3): [.encryption]
        case (.encryption, .epub2): [.encryption2]
        case (.signatures, _): [.signatures]
        case (.metadata, _): [.renditionMetadata]
        case (.ncx, .epub3): [.ncx]
        case (.ncx, .epub2): [isNCX(document.tree.prolog.doctype?.publicID) ? .ncxWithDoctype : .ncx]
        case (.navigation, _): [.xhtml3, .navigation]
        case (.dataNavigation, _): [.xhtml3, .dataNavigation]
        case (.mapping, _): [.mapping]
        case (.xhtml, .epub3): [.xhtml3]
        case (.xhtml, .epub2): [.xhtml2]
        case (.svg, .epub3): document.tree.root?.is(.svg, "svg") == true ? [.svg3, .svgInformative] : [.svg3]
        case (.svg, .epub2): [.svg2]
        case (.overlay, _): [.overlay]
        case (.searchKeyMap, _): [.searchKeyMap]
        case (.dtbook, _): [.dtbook]
        default: []
        }
    }

    /// The grammars by which parts of a document are judged on their own, each with the place of its root.
    static func grammars(within document: Document) -> [(root: Int, GrammarSource)] {
        let tree = document.tree
        guard document.edition == .epub3, [.xhtml, .navigation, .dataNavigation].contains(document.kind),
            let svg = tree.names.find(.svg, "svg")
        else { return [] }
        var found: [(root: Int, GrammarSource)] = []
        let nodes = tree.nodes
        var place = 0
        while place < nodes.count {
            if nodes[place].name == svg {
                found.append((place, .svgInformative))
                place = max(place + 1, Int(nodes[place].end))
            } else {
                place += 1
            }
        }
        return found
    }
}

extension GrammarSource {
    /// All grammars.
    static let everything = [
        package3, package2, container, container2, encryption, encryption2, signatures, renditionMetadata, mapping, ncx,
        ncxWithDoctype,
        xhtml3, navigation, dataNavigation, xhtml2, svg3, svgInformative, svg2, overlay, searchKeyMap, dtbook,
    ]
}
