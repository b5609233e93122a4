extension GrammarSource {
    /// The grammars by which a document is judged.
    static func grammars(for document: Document) -> [GrammarSource] {
        switch (document.kind, document.edition) {
        case (.package, .epub3): [.package3]
        case (.package, .epub2): [.package2]
        case (.container, _): [.container]
        case (.encryption, _): [.encryption]
        case (.signatures, _): [.signatures]
        case (.ncx, _): [.ncx]
        case (.navigation, _): [.xhtml3, .navigation]
        case (.dataNavigation, _): [.xhtml3, .dataNavigation]
        case (.mapping, _): [.mapping]
        case (.xhtml, .epub3): [.xhtml3]
        case (.xhtml, .epub2): [.xhtml2]
        case (.svg, .epub3): [.svg3, .svgInformative]
        case (.svg, .epub2): [.svg2]
        case (.overlay, _): [.overlay]
        case (.searchKeyMap, _): [.searchKeyMap]
        case (.dtbook, _): [.dtbook]
        default: []
        }
    }
}

extension GrammarSource {
    /// All grammars.
    static let everything = [
        package3, package2, container, encryption, signatures, ncx, xhtml3, navigation, dataNavigation, mapping, xhtml2,
        svg3, svgInformative, svg2, overlay, searchKeyMap, dtbook,
    ]
}
