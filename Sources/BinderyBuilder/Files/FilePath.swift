/// Where the files of a book stand.
enum FilePath {
    /// The folder of everything but `META-INF` and `mimetype`.
    static let root = "EPUB/"
    static let package = "package.opf"
    static let ncx = "toc.ncx"
    static let navigation = "nav.xhtml"
    static let texts = "text/"
    static let images = "images/"
    static let styles = "styles/"
    static let fonts = "fonts/"
}

extension PlannedDocument {
    /// The path of the document below the root folder.
    var path: String {
        name == "nav" ? FilePath.navigation : FilePath.texts + name + ".xhtml"
    }

    /// What leads from the document to the root folder.
    var pathToRoot: String {
        name == "nav" ? "" : "../"
    }
}

extension BookPlan {
    /// The reference from one document to another, or to a place in it.
    func reference(from source: PlannedDocument, to target: Int, fragment: String?) -> String {
        let document = documents[target]
        let suffix = fragment.map { "#" + $0 } ?? ""
        if document.name == source.name { return suffix.isEmpty ? Self.fileName(document) : suffix }
        let folder = document.name == "nav" ? source.pathToRoot : source.name == "nav" ? FilePath.texts : ""
        return folder + Self.fileName(document) + suffix
    }

    private static func fileName(_ document: PlannedDocument) -> String {
        document.name + ".xhtml"
    }
}
