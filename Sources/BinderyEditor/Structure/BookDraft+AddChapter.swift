import BinderyBuilder
import BinderyCore
import BinderyXML

extension BookDraft {
    /// Adds a chapter to the spine and the tables of contents.
    mutating func addChapter(_ resource: Resource, title: String, after: Int?) throws(BinderyError) {
        let spine = package.spine
        let place = min(max(after ?? spine.count, 0), spine.count)
        let navigation = package.navigationItem?.part
        func pages(_ references: ArraySlice<(element: XMLElement, item: ManifestItem?)>) -> [PartPath] {
            references.compactMap { $0.item?.part }.filter { $0 != navigation }
        }
        let (earlier, later) = (pages(spine[..<place]), pages(spine[place...]))
        let before = earlier.last
        let folder = plainFolder((before ?? later.first)?.folder)
        let chapter = try ChapterFile(
            resource, stylesheets: styleSheets(of: before ?? later.first), folder: folder, isEPUB3: package.isEPUB3,
            language: package.language)
        // The same chapter is not added again.
        let stem = FileNameSlug(chapter.name).string
        let wish = PartPath("\(folder)\(stem.isEmpty ? "chapter" : stem).xhtml")
        if contains(wish), try bytes(of: wish) == chapter.bytes { return }
        let path = freePath(wish)
        put(PartContent(chapter.bytes), at: path)
        let id = freeItemID(path)
        let properties = try ContentProperties.of(EditableDocument(chapter.bytes, part: path))
        try package.addItem(
            id: id, part: path, mediaType: "application/xhtml+xml",
            properties: package.isEPUB3 && !properties.isEmpty ? properties.joined(separator: " ") : nil)
        // A text has no size of its own, whatever the pages around it have.
        try package.addToSpine(
            id, before: place, properties: package.isFixedLayout ? "rendition:layout-reflowable" : nil)
        try addToContents(path, title: title.isEmpty ? chapter.title : title, between: earlier, and: later)
    }

    /// The style sheets that a page uses and the manifest names, as parts.
    func styleSheets(of part: PartPath?) -> [PartPath] {
        guard let part, let document = readable(part) else { return [] }
        return document.tree.elements.filter {
            $0.localName == "link" && $0["rel"]?.lowercased() == "stylesheet"
        }.compactMap { $0["href"].flatMap { PartReference.resolve($0, from: part.folder)?.part } }
            .filter { sheet in contains(sheet) && package.items.contains { $0.part == sheet } }
    }

    /// Adds an entry to the tables of contents, in the order of the pages before and behind it.
    private mutating func addToContents(
        _ part: PartPath, title: String, between earlier: [PartPath], and later: [PartPath]
    ) throws(BinderyError) {
        if var document = optionalDocument(package.navigationItem?.part) {
            let contents = document.tree.elements.first { element in
                element.localName == "nav" && element[.epub, "type"]?.split(separator: " ").contains("toc") == true
            }
            if let list = contents?.children.first(where: { $0.localName == "ol" }) {
                let prefix = document.writtenPrefix(of: list)
                let reference = Markup.attribute(
                    named: "href", PartReference.reference(to: part, from: document.part.folder))
                let markup = "<\(prefix)li><\(prefix)a\(reference)>\(Markup.text(title))</\(prefix)a></\(prefix)li>"
                try document.apply([insertion(of: markup, in: list, document, earlier, later)])
                put(document)
            }
        }
        if var document = optionalDocument(package.ncxItem?.part),
            let map = document.root.children.first(where: { $0.localName == "navMap" })
        {
            let prefix = document.writtenPrefix(of: map)
            let id = document.freeID("\(EditablePackage.ownPrefix)point")
            let source = Markup.attribute(
                named: "src", PartReference.reference(to: part, from: document.part.folder))
            let markup =
                "<\(prefix)navPoint\(Markup.attribute(named: "id", id)) playOrder=\"0\"><\(prefix)navLabel>"
                + "<\(prefix)text>\(Markup.text(title))</\(prefix)text></\(prefix)navLabel>"
                + "<\(prefix)content\(source)/></\(prefix)navPoint>"
            try document.apply([insertion(of: markup, in: map, document, earlier, later)])
            try document.apply(Self.renumbering(document))
            put(document)
        }
    }

    /// The insertion of an entry behind the last one that leads to a page before it, or else before the first one that
    /// leads to a page behind it.
    private func insertion(
        of markup: String, in list: XMLElement, _ document: EditableDocument, _ earlier: [PartPath], _ later: [PartPath]
    ) -> TextEdit {
        let places = Dictionary(
            (earlier + later).enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
        func leads(_ entry: XMLElement) -> [Int] {
            entry.descendants.compactMap { link in
                let reference = link["href"] ?? link["src"]
                return reference.flatMap { PartReference.resolve($0, from: document.part.folder) }.flatMap {
                    places[$0.part]
                }
            }
        }
        var list = list
        while true {
            var (previous, next): (XMLElement?, XMLElement?)
            for entry in list.children where ["li", "navPoint"].contains(entry.localName) {
                guard let first = leads(entry).min() else { continue }
                if first < earlier.count { previous = entry } else if next == nil { next = entry }
            }
            guard let previous else {
                return next.map { document.inserting(markup, before: $0) } ?? document.appending(markup, to: list)
            }
            // The page may belong into a part whose other pages stand on both sides of it.
            let inner = previous.localName == "li" ? previous.children.first { $0.localName == "ol" } : previous
            guard let inner, leads(previous).contains(where: { $0 >= earlier.count }) else {
                return document.inserting(markup, after: previous)
            }
            list = inner
        }
    }

    /// Gives the entries of an NCX their numbers in the order of the document; those that lead to the same place share
    /// one (OPF 2.0.1, section 2.4.1).
    static func renumbering(_ ncx: EditableDocument) -> [TextEdit] {
        var numbers: [String: Int] = [:]
        var edits: [TextEdit] = []
        for element in ncx.tree.elements {
            guard let order = element["playOrder"],
                let source = element.children.first(where: { $0.localName == "content" })?["src"]
            else { continue }
            let number = numbers[source] ?? numbers.count + 1
            numbers[source] = number
            if order != String(number) { edits.append(ncx.setting("playOrder", of: element, to: String(number))) }
        }
        return edits
    }
}
