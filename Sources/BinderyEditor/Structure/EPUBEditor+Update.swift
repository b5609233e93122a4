public import BinderyBuilder
public import BinderyCore
import BinderyXML

extension EPUBEditor {
    /// Takes over what is new in the texts from which Bindery has built the book: only files that differ. The metadata,
    /// the title page and the cover stay as they are, and so do the version and the language of the pages.
    ///
    /// - Parameters:
    ///   - book: what the texts hold today.
    ///   - options: how its pages are made.
    ///   - keepsStyle: whether style sheets and fonts stay as well, whatever `book` says of them.
    ///   - marksNew: whether the tables of contents put an asterisk before what is new.
    ///   - modification: when the book says it was last changed.
    /// - Throws: ``BinderyError`` of code `usage` if the book was built from other texts, or not by Bindery; the errors
    ///   of ``EPUBBuilder/container(of:)``.
    public mutating func update(
        to book: Book, options: BuildOptions = BuildOptions(), keepsStyle: Bool = true, marksNew: Bool = false,
        modification: Modification = .now
    ) throws(BinderyError) {
        var (book, options) = (book, options)
        options.version = draft.package.isEPUB3 ? .epub3 : .epub2
        if let language = draft.languageOfPages { book.metadata.languages = [language] }
        if !title.isEmpty { book.metadata.titles = draft.titles }
        book.metadata.creators = draft.package.entries(.dublinCore("creator")).map { person in
            Contributor(person.text.collapsed, roles: person.roles)
        }
        if keepsStyle { book.style = draft.style }
        var new = try EPUBBuilder(options: options).container(of: book).container
        if keepsStyle { draft.keepStyle(in: &new) }
        try update(to: new, marksNew: marksNew, modification: modification)
    }

    /// Takes over the parts of a book that was built anew from longer or corrected texts: only those that differ. The
    /// metadata, the title page and the cover stay as they are.
    ///
    /// - Parameters:
    ///   - new: the book as it is built today.
    ///   - marksNew: whether the tables of contents put an asterisk before what is new.
    ///   - modification: when the book says it was last changed.
    /// - Throws: ``BinderyError`` of code `usage` if the book was built from other texts, or not by Bindery.
    public mutating func update(
        to new: Container, marksNew: Bool = false, modification: Modification = .now
    ) throws(BinderyError) {
        var draft = draft
        do throws(BinderyError) {
            try draft.update(to: new, marksNew: marksNew)
            try draft.mark(modification, hasChanged: !Change.all(in: draft).isEmpty)
        } catch {
            throw path.map(error.inBook) ?? error
        }
        self.draft = draft
    }
}

extension BookDraft {
    /// The language that the first page states.
    fileprivate var languageOfPages: String? {
        guard let page = package.spine.lazy.compactMap({ $0.item?.part }).first, let root = readable(page)?.root else {
            return nil
        }
        return root[.xml, "lang"] ?? root["lang"]
    }

    /// The titles that stand on a title page.
    fileprivate var titles: [Title] {
        let subtitle = package.subtitle.map { Title($0.text.collapsed, kind: .subtitle) }
        return [package.mainTitle.map { Title($0.text.collapsed) }, subtitle].compactMap(\.self)
    }

    /// A style that has the same files as the one with which the book was built, in their order. What a style sheet
    /// says does not matter: it is kept.
    fileprivate var style: BookStyle {
        var style = BookStyle()
        for item in package.items {
            guard let part = item.part, contains(part) else { continue }
            if part.folder.hasSuffix("/styles/"), part.name != "book.css" {
                style.styleSheets.append(Resource(name: part.string, content: .bytes([])))
            } else if part.folder.hasSuffix("/fonts/"), let bytes = readableBytes(of: part) {
                style.fonts.append(Resource(name: part.string, content: .bytes(bytes)))
            }
        }
        return style
    }

    /// Gives the style sheets and fonts of a new book the content that they have in this one.
    fileprivate func keepStyle(in new: inout Container) {
        for (index, part) in new.parts.enumerated() {
            let isStyle = ["/styles/", "/fonts/"].contains { part.path.folder.hasSuffix($0) }
            if isStyle, let content = content(of: part.path) { new.parts[index].content = content }
        }
    }
}
