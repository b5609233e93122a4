/// What a part of a publication is to the validator.
enum DocumentKind: String, Sendable, Hashable, CaseIterable {
    // In META-INF.
    case container, encryption, signatures, rights, metadata, mapping
    // The publication's own.
    case package, navigation, ncx, overlay
    /// An XHTML content document; the navigation document has a kind of its own.
    case xhtml
    case svg
    case searchKeyMap, dataNavigation, dtbook
    case styleSheet, image, audio, video, font, script
    /// XML of another kind in META-INF, or of a media type in capitals: only that it is well-formed is looked at.
    case otherXML
    case other

    /// Whether it is read as XML.
    var isXML: Bool {
        switch self {
        case .styleSheet, .image, .audio, .video, .font, .script, .other: false
        default: true
        }
    }

    /// Whether it is XHTML.
    var isXHTML: Bool { self == .xhtml || self == .navigation || self == .dataNavigation || self == .mapping }

    /// What a resource of a media type is. A parameter or capitals make it another type, as EPUBCheck has it.
    init(mediaType: String, properties: Set<String> = [], edition: EPUBEdition) {
        self =
            switch mediaType {
            case "application/xhtml+xml":
                if edition == .epub3, properties.contains("nav") {
                    .navigation
                } else if properties.contains("data-nav") {
                    .dataNavigation
                } else {
                    .xhtml
                }
            case "image/svg+xml": .svg
            case "application/x-dtbncx+xml": .ncx
            case "application/smil+xml": .overlay
            case "application/x-dtbook+xml": .dtbook
            case "application/vnd.epub.search-key-map+xml": .searchKeyMap
            case "text/css": .styleSheet
            case "text/x-oeb1-document", "text/html": edition == .epub2 ? .xhtml : .other
            case "text/javascript", "application/javascript", "application/ecmascript": .script
            case let type where type.lowercased() == "application/xhtml+xml": .otherXML
            case let type where type.utf8.starts(with: "image/".utf8): .image
            case let type where type.utf8.starts(with: "audio/".utf8): .audio
            case let type where type.utf8.starts(with: "video/".utf8): .video
            case let type where type.utf8.starts(with: "font/".utf8): .font
            default: .other
            }
    }
}

extension Set<DocumentKind> {
    /// The kinds of documents that are XHTML content documents.
    static let allXHTML: Self = [.xhtml, .navigation, .dataNavigation]
}
