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

    /// A small book in which the input is one of the files.
    func book(_ bytes: [UInt8]) -> Container {
        var files = Seeds.book.map { (PartPath($0.path), Array($0.text.utf8)) }
        files.removeAll { $0.0 == path }
        files.append((path, bytes))
        return Container(parts: files.map { Container.Part(path: $0.0, content: PartContent($0.1)) })
    }
}
