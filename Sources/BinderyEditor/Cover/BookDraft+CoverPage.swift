import BinderyCore
import BinderyXML

extension BookDraft {
    /// The id of a page that an edit has added to show the cover.
    static let coverPageID = EditablePackage.ownPrefix + "cover-page"

    /// Gives a book whose cover is on no page one that shows it, as its first page.
    mutating func addCoverPage() throws(BinderyError) {
        guard let image = cover?.part else {
            throw BinderyError(.usage, "the book has no cover that a page could show; give it one with a file")
        }
        guard declaredCoverPages.isEmpty else { return }
        let first = package.spine.first?.item?.part
        if let first, let document = readable(first), showsOnlyImage(document),
            Self.references(in: document).contains(where: { $0.part == image })
        {
            return
        }
        let labels = Labels(language: package.language)
        let path = freePath("cover.xhtml", in: first?.folder)
        let word = labels[.cover]
        let title = package.mainTitle?.text.collapsed ?? ""
        let size = CoverImage.size(of: readableBytes(of: image) ?? []) ?? (600, 800)
        let bytes = CoverPage.bytes(
            showing: image, at: path, alternativeText: title.isEmpty ? word : word + labels[.labelSeparator] + title,
            title: word, language: package.language, isEPUB3: package.isEPUB3,
            viewport: package.isFixedLayout ? size : nil)
        put(PartContent(bytes), at: path)
        let id = package.document.freeID(Self.coverPageID)
        try package.addItem(id: id, part: path, mediaType: "application/xhtml+xml")
        try package.addToSpine(id, before: 0)
        try package.addToGuide(type: "cover", title: word, part: path)
        try addLandmark(type: "cover", title: word, part: path)
    }

    /// Adds a landmark to a navigation document that has some.
    private mutating func addLandmark(type: String, title: String, part: PartPath) throws(BinderyError) {
        guard var document = optionalDocument(package.navigationItem?.part) else { return }
        let landmarks = document.tree.elements.first { element in
            element.localName == "nav"
                && element[.epub, "type"]?.split(separator: " ").contains("landmarks") == true
        }
        guard let list = landmarks?.children.first(where: { $0.localName == "ol" }),
            let prefix = document.prefixes(of: "http://www.idpf.org/2007/ops", in: list).first(where: { !$0.isEmpty })
        else { return }
        let name = document.writtenPrefix(of: list)
        let attributes =
            Markup.attribute(named: "\(prefix):type", type)
            + Markup.attribute(named: "href", PartReference.reference(to: part, from: document.part.folder))
        let markup = "<\(name)li><\(name)a\(attributes)>\(Markup.text(title))</\(name)a></\(name)li>"
        try document.apply([document.prepending(markup, to: list)])
        put(document)
    }
}

extension EditablePackage {
    /// Puts an item into the spine, before the reference at an index.
    mutating func addToSpine(_ id: String, before index: Int, properties: String? = nil) throws(BinderyError) {
        guard let spine = section("spine") else {
            throw BinderyError(.input, "the package has no spine", path: part.string)
        }
        let attributes =
            Markup.attribute(named: "idref", id)
            + (properties.map { Markup.attribute(named: "properties", $0) } ?? "")
        let markup = "<\(document.writtenPrefix(of: spine))itemref\(attributes)/>"
        let references = spine.children.filter { $0.localName == "itemref" }
        let edit: TextEdit =
            if index < references.count {
                document.inserting(markup, before: references[index])
            } else if let last = references.last {
                document.inserting(markup, after: last)
            } else {
                document.appending(markup, to: spine)
            }
        try document.apply([edit])
    }

    /// Puts a reference into the guide. A book of EPUB 3 without a guide needs none.
    mutating func addToGuide(type: String, title: String, part: PartPath) throws(BinderyError) {
        let prefix = document.writtenPrefix(of: root)
        if section("guide") == nil {
            // The guide is the last of all (OPF 2.0.1, section 2.6).
            guard !isEPUB3, let last = section("tours") ?? section("spine") else { return }
            try document.apply([document.inserting("<\(prefix)guide></\(prefix)guide>", after: last)])
        }
        guard let guide = section("guide") else { return }
        let attributes =
            Markup.attribute(named: "type", type) + Markup.attribute(named: "title", title)
            + Markup.attribute(named: "href", PartReference.reference(to: part, from: self.part.folder))
        try document.apply([document.appending("<\(prefix)reference\(attributes)/>", to: guide)])
    }
}
