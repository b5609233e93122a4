import Bindery

/// What an input is taken for.
enum Target: Int, CaseIterable {
    case archive, package, chapter, styleSheet, picture, navigation, ncx, overlay, encryption, container

    /// Where it stands in a book.
    private var path: PartPath {
        switch self {
        case .archive, .chapter: "E/c.xhtml"
        case .package: "E/p.opf"
        case .styleSheet: "E/s.css"
        case .picture: "E/p.svg"
        case .navigation: "E/n.xhtml"
        case .ncx: "E/t.ncx"
        case .overlay: "E/o.smil"
        case .encryption: "META-INF/encryption.xml"
        case .container: "META-INF/container.xml"
        }
    }

    /// A book with the input as one of its files, and nothing else but what leads to it: each grammar that is not
    /// compiled means more inputs in a second.
    func book(_ bytes: [UInt8]) -> Container {
        var files = Seeds.book.filter { ["META-INF/container.xml", "E/p.opf"].contains($0.path) }
            .map { (PartPath($0.path), Array($0.text.utf8)) }
        files.removeAll { $0.0 == path }
        files.append((path, bytes))
        return Container(parts: files.map { Container.Part(path: $0.0, content: PartContent($0.1)) })
    }
}
