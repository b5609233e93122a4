internal import BinderyCore

extension BookAssembly {
    /// Adds what a `book.yaml` holds besides the names of files.
    mutating func addBookFile() throws(BinderyError) -> BookSettings {
        let resolver = ResourceResolver(folder: files.folder, allowedFolders: options.allowedFolders)
        let path = files.bookFile?.path ?? files.folder
        func resource(_ name: String) throws(BinderyError) -> Resource {
            do {
                return try resolver.resource(name)
            } catch {
                throw BinderyError(error.code, error.message, path: path)
            }
        }
        if let cover = files.bookFile?.cover ?? files.cover {
            book.cover = Cover(Image(try resource(cover), alternativeText: files.bookFile?.coverAlternativeText))
            if files.bookFile?.cover == nil {
                let origin = Origin(file: files.folder, line: 1, reason: "it is named as one")
                remarks.append(Remark(.decision, "“\(cover)” is the cover", at: origin))
            }
        }
        guard let bookFile = files.bookFile else { return BookSettings() }
        if let style = bookFile.settings.style {
            let isFile = style.contains("/") || style.hasSuffix(".css")
            book.style.theme = isFile ? .custom(try resource(style)) : .named(style)
        }
        for name in bookFile.settings.styleSheets ?? [] { book.style.styleSheets.append(try resource(name)) }
        for name in bookFile.settings.fonts ?? [] { book.style.fonts.append(try resource(name)) }
        book.openingNotes =
            try bookFile.openingNotes.map { text throws(BinderyError) in try note(text) } + book.openingNotes
        book.closingNotes += try bookFile.closingNotes.map { text throws(BinderyError) in try note(text) }
        var front: [Chapter] = []
        if let text = bookFile.dedication { front.append(try section(.dedication, text)) }
        if let text = bookFile.epigraph { front.append(try section(.epigraph, text)) }
        book.frontMatter = front + book.frontMatter
        return bookFile.settings
    }

    /// The manuscript of Markdown that stands in the `book.yaml`, or in a file that it names there.
    private mutating func manuscript(ofInline text: String) throws(BinderyError) -> Manuscript {
        let path = files.bookFile?.path ?? ""
        let name = text.trimmingBlanks
        if !name.contains("\n"), TextFormat.isText(name) {
            let resolver = ResourceResolver(folder: files.folder, allowedFolders: options.allowedFolders)
            if case .file(let file)? = try? resolver.resource(name).content {
                return try manuscript(of: InputFiles.Text(path: file)).0
            }
        }
        let resolver = ResourceResolver(folder: files.folder, allowedFolders: options.allowedFolders)
        return try MarkdownImporter(options: options, resolver: resolver)
            .manuscript(of: Array(text.utf8), file: path, isWholeBook: false)
    }

    private mutating func note(_ text: String) throws(BinderyError) -> AuthorsNote {
        let manuscript = try manuscript(ofInline: text)
        let origin = Origin(file: files.bookFile?.path ?? "", line: 1, reason: "the book.yaml says so")
        var note = AuthorsNote(blocks: manuscript.allBlocks, origin: origin)
        note.absorb(manuscript.chapters.flatMap(\.footnotes))
        return note
    }

    private mutating func section(_ role: Chapter.Role, _ text: String) throws(BinderyError) -> Chapter {
        let manuscript = try manuscript(ofInline: text)
        var section = Chapter(role: role, blocks: manuscript.allBlocks)
        section.footnotes = manuscript.chapters.flatMap(\.footnotes)
        section.origin = Origin(file: files.bookFile?.path ?? "", line: 1, reason: "the book.yaml says so")
        return section
    }
}

extension Manuscript {
    /// The blocks of all sections and notes, without division.
    fileprivate var allBlocks: [Block] {
        openingNotes.flatMap(\.blocks) + (frontMatter + chapters + backMatter).flatMap(\.allBlocks)
            + closingNotes.flatMap(\.blocks)
    }
}

extension Chapter {
    fileprivate var allBlocks: [Block] {
        let heading: [Block] = title.isEmpty ? [] : [.heading(level: 1, title)]
        return heading + openingNotes.flatMap(\.blocks) + blocks + closingNotes.flatMap(\.blocks)
            + chapters.flatMap(\.allBlocks)
    }
}
