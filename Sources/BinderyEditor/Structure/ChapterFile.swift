import BinderyBuilder
import BinderyCore
import BinderyImporter
import BinderyXML

/// A chapter that is to be added: XHTML as it is, or what is made of a text.
struct ChapterFile {
    /// The name of the file from which it comes, without its ending.
    let name: String
    /// Its heading, under which it stands in the tables of contents.
    let title: String
    /// The page.
    let bytes: [UInt8]

    /// Reads a chapter.
    ///
    /// - Parameters:
    ///   - stylesheets: those that a page made of a text uses.
    ///   - folder: where the page will be.
    /// - Throws: ``BinderyError`` of code `usage` for what cannot be a chapter, of code `input` for one that is broken.
    init(
        _ resource: Resource, stylesheets: [PartPath], folder: Substring, isEPUB3: Bool, language: LanguageTag
    ) throws(BinderyError) {
        let file = resource.name.split(separator: "/").last.map(String.init) ?? resource.name
        let stem = file.lastIndex(of: ".").map { String(file[..<$0]) } ?? file
        name = stem
        let heading: String
        if file.dropFirst(stem.count + 1).lowercased() == "xhtml" {
            let document = try EditableDocument(try resource.bytes(), part: PartPath(file))
            (heading, bytes) = (Self.heading(of: document), document.bytes)
        } else if case .file(let path) = resource.content {
            let page: EditableDocument
            (heading, page) = try Self.page(madeOf: path, isEPUB3: isEPUB3, language: language)
            bytes = try Self.styled(page, stylesheets, folder).bytes
        } else {
            throw BinderyError(.usage, "a chapter in memory must be XHTML", path: resource.name)
        }
        title = heading.isEmpty ? stem : heading
    }

    /// The first heading of a page, or else its title; empty where it has none.
    private static func heading(of document: EditableDocument) -> String {
        let elements = document.tree.elements.filter(\.hasText)
        let heading = elements.first { ["h1", "h2", "h3"].contains($0.localName) }
        return (heading ?? elements.first { $0.localName == "title" })?.text.collapsed ?? ""
    }

    /// The page that a text becomes, with its title.
    private static func page(
        madeOf path: String, isEPUB3: Bool, language: LanguageTag
    ) throws(BinderyError) -> (title: String, page: EditableDocument) {
        var options = ImportOptions()
        options.language = language.description
        options.chapters = .none
        let book = try BookImporter(options: options).book(from: [path]).book
        var build = BuildOptions()
        build.version = isEPUB3 ? .epub3 : .epub2
        build.hasColophon = false
        let parts = try EPUBBuilder(options: build).container(of: book).container.parts
        guard let part = parts.first(where: { $0.path.name.hasPrefix("chapter") && $0.path.name.hasSuffix(".xhtml") })
        else { throw BinderyError(.input, "there is no text for a chapter", path: path) }
        let document = try EditableDocument(try part.content.bytes(), part: part.path)
        guard !document.tree.elements.contains(where: { $0.localName == "img" }) else {
            throw BinderyError(
                .usage, "a chapter with images must be XHTML, and its images be added as files", path: path)
        }
        let title = book.chapters.first?.plainTitle ?? ""
        return (title.isEmpty ? book.metadata.title : title, document)
    }

    /// A page with the style sheets of a book in the place of its own.
    private static func styled(
        _ page: EditableDocument, _ stylesheets: [PartPath], _ folder: Substring
    ) throws(BinderyError) -> EditableDocument {
        var page = page
        var edits = page.tree.elements.filter { $0.localName == "link" }.map(page.removing)
        if let title = page.tree.elements.first(where: { $0.localName == "title" }), !stylesheets.isEmpty {
            let links = stylesheets.map { sheet in
                "<link rel=\"stylesheet\" type=\"text/css\""
                    + Markup.attribute(named: "href", PartReference.reference(to: sheet, from: folder)) + "/>"
            }
            edits.append(page.inserting(links, after: title))
        }
        try page.apply(edits)
        return page
    }
}
