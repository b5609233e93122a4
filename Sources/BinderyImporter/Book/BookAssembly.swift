internal import BinderyCore

/// Joins the manuscripts of an input's files into a book.
struct BookAssembly {
    private let files: InputFiles
    private let options: ImportOptions
    private let overrides: MetadataFields
    private let isOneFile: Bool
    private var book = Book(metadata: BookMetadata(title: "", language: "und"))
    private var remarks: [Remark] = []
    /// What the texts say about the book, the first one first.
    private var sources: [MetadataSource] = []
    private var anchors: AnchorTable

    init(files: InputFiles, options: ImportOptions, overrides: MetadataFields) {
        self.files = files
        self.options = options
        self.overrides = overrides
        var isOneFile = files.entries.count == 1 && files.frontMatter.isEmpty && files.backMatter.isEmpty
        if case .part? = files.entries.first { isOneFile = false }
        self.isOneFile = isOneFile
        anchors = AnchorTable(hasSeveralFiles: !isOneFile)
        remarks = files.remarks
    }

    /// The book.
    mutating func assemble() throws(BinderyError) -> ImportedBook {
        for text in files.frontMatter { book.frontMatter += try sections(of: text) }
        if isOneFile, case .text(let text)? = files.entries.first {
            try addWholeBook(text)
        } else {
            book.chapters = try sections(of: files.entries)
            moveMatter()
        }
        for text in files.backMatter { book.backMatter += try sections(of: text) }
        let settings = try addBookFile()
        guard book.hasWords else { throw BinderyError(.input, "there are no words in the input", path: firstPath) }
        describe()
        if options.quotes != .keep {
            SmartPunctuation(options.quotes, language: book.metadata.language).apply(to: &book)
        }
        anchors.resolve(&book, remarks: &remarks)
        return ImportedBook(book: book, remarks: remarks, settings: settings)
    }

    private var firstPath: String? {
        func path(_ entry: InputFiles.Entry) -> String? {
            switch entry {
            case .text(let text): text.path
            case .part(_, let entries): entries.lazy.compactMap(path).first
            }
        }
        return files.entries.lazy.compactMap(path).first ?? files.bookFile?.path
    }
}

extension BookAssembly {
    private func manuscript(of text: InputFiles.Text) throws(BinderyError) -> (Manuscript, TextFormat) {
        let bytes = try InputFiles.bytes(of: text.path)
        let format = try TextFormat(of: bytes, path: text.path)
        let resolver = ResourceResolver(
            folder: InputFiles.folder(of: text.path), allowedFolders: options.allowedFolders + ownFolder)
        let manuscript =
            switch format {
            case .plainText: try PlainTextImporter(options: options).manuscript(of: bytes, file: text.path)
            case .markdown:
                try MarkdownImporter(options: options, resolver: resolver)
                    .manuscript(of: bytes, file: text.path, isWholeBook: isOneFile)
            case .html:
                try HTMLImporter(options: options, resolver: resolver)
                    .manuscript(of: bytes, file: text.path, isWholeBook: isOneFile)
            }
        return (manuscript, format)
    }

    /// The folder of a `book.yaml`, from which its texts may take images.
    private var ownFolder: [String] { files.bookFile == nil ? [] : [files.folder] }

    private mutating func addWholeBook(_ text: InputFiles.Text) throws(BinderyError) {
        var (manuscript, format) = try manuscript(of: text)
        remarks += manuscript.remarks
        addSource(manuscript.fields, format, text)
        anchors.add(&manuscript.chapters, file: text.path)
        book.frontMatter += manuscript.frontMatter
        book.openingNotes = manuscript.openingNotes
        book.chapters = manuscript.chapters
        book.closingNotes = manuscript.closingNotes
        book.backMatter = manuscript.backMatter
    }

    private mutating func addSource(_ fields: MetadataFields, _ format: TextFormat, _ text: InputFiles.Text) {
        guard !fields.fields.isEmpty else { return }
        let kind: MetadataSource.Kind = format == .markdown ? .frontMatter : .headerBlock
        sources.append(MetadataSource(kind: kind, fields: fields, file: text.path))
    }

    private mutating func sections(of entries: [InputFiles.Entry]) throws(BinderyError) -> [Chapter] {
        var sections: [Chapter] = []
        for entry in entries {
            switch entry {
            case .text(let text): sections += try self.sections(of: text)
            case .part(let title, let entries):
                var part = Chapter(role: .part)
                (part.label, part.title) = ChapterTitle.parts(of: title.isEmpty ? [] : [.text(title)])
                part.chapters = try self.sections(of: entries)
                let path = files.bookFile?.path ?? ""
                part.origin = Origin(file: path, line: 1, reason: "the book.yaml names it as a part")
                sections.append(part)
            }
        }
        return sections
    }

    /// The sections of one of several files; its notes belong to the first and the last of them.
    private mutating func sections(of text: InputFiles.Text) throws(BinderyError) -> [Chapter] {
        var (manuscript, format) = try manuscript(of: text)
        remarks += manuscript.remarks
        var sections = manuscript.frontMatter + manuscript.chapters + manuscript.backMatter
        if sections.isEmpty { sections = [Chapter()] }
        sections[0].openingNotes = manuscript.openingNotes + sections[0].openingNotes
        sections[sections.count - 1].closingNotes += manuscript.closingNotes
        // A preamble without a title is the beginning of the chapter, not a section of its own.
        if sections.count > 1, sections[0].title.isEmpty, sections[0].label.isEmpty, sections[0].role == .prolog {
            sections[0].role = .chapter
        }
        nameSection(&sections[0], isOnly: sections.count == 1, text, manuscript.fields)
        manuscript.fields.fields.removeAll { $0.key == "title" }
        addSource(manuscript.fields, format, text)
        anchors.add(&sections, file: text.path)
        return sections
    }

    /// Gives the first section of a file the title and the role that the input or the file's name tell.
    private func nameSection(_ section: inout Chapter, isOnly: Bool, _ text: InputFiles.Text, _ fields: MetadataFields)
    {
        let name = FileNameTitle(text.path)
        if let title = text.title {
            (section.label, section.title) = ChapterTitle.parts(of: [.text(title)])
        } else if section.title.isEmpty, section.label.isEmpty {
            if let title = fields["title"]?.texts.first {
                (section.label, section.title) = ChapterTitle.parts(of: [.text(title)])
            } else if ![.dedication, .epigraph].contains(SectionKind.role(of: name.title)) {
                section.label = name.label
                section.title = name.title.isEmpty ? [] : [.text(name.title)]
                section.origin?.reason = "there is no heading; the title is the file's name"
            }
        }
        if let role = text.role {
            section.role = role
        } else if section.role == .chapter, isOnly, let role = SectionKind.role(of: name.title) {
            section.role = role
        }
    }

    /// Moves sections that stand before and after the story to where they belong.
    private mutating func moveMatter() {
        let front = book.chapters.prefix { SectionKind.place(of: $0.role) == .front }
        book.frontMatter += front
        book.chapters.removeFirst(front.count)
        let back = book.chapters.reversed().prefix { SectionKind.place(of: $0.role) == .back }
        book.backMatter = back.reversed() + book.backMatter
        book.chapters.removeLast(back.count)
    }
}

extension BookAssembly {
    /// Adds what a `book.yaml` holds besides the names of files.
    private mutating func addBookFile() throws(BinderyError) -> BookSettings {
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
        return AuthorsNote(blocks: manuscript.allBlocks, origin: origin)
    }

    private mutating func section(_ role: Chapter.Role, _ text: String) throws(BinderyError) -> Chapter {
        let manuscript = try manuscript(ofInline: text)
        var section = Chapter(role: role, blocks: manuscript.allBlocks)
        section.footnotes = manuscript.chapters.flatMap(\.footnotes)
        section.origin = Origin(file: files.bookFile?.path ?? "", line: 1, reason: "the book.yaml says so")
        return section
    }
}

extension BookAssembly {
    /// Finds out what is known about the book.
    private mutating func describe() {
        var all = [MetadataSource(kind: .options, fields: overrides)]
        if let language = options.language, overrides["lang"] == nil, overrides["language"] == nil {
            all[0].fields.fields.append(MetadataField("lang", .text(language)))
        }
        if let bookFile = files.bookFile { all.append(bookFile.source) }
        all += sources
        book.metadata = BookMetadata(merging: all, language: nil, remarks: &remarks)
        if book.metadata.languages == ["und"] { findLanguage() }
        if book.metadata.titles.isEmpty || book.metadata.title.isEmpty { findTitle() }
        noteOverriddenTitles()
    }

    private mutating func findLanguage() {
        let sample = book.sample(ofWords: 4000)
        if let guess = LanguageGuess.language(of: sample) {
            book.metadata.languages = [guess.tag]
            let origin = Origin(file: firstPath ?? "", line: 1, reason: guess.reason)
            remarks.append(Remark(.decision, "the language of the text is \(guess.tag)", at: origin))
        } else {
            remarks.append(Remark(.warning, "the language of the text cannot be told; say it with --language"))
        }
    }

    private mutating func findTitle() {
        let name = FileNameTitle(files.entries.count == 1 ? firstPath ?? "" : files.folder)
        var title = name.title.isEmpty ? name.label : name.title
        var reason = "it is the name of the file"
        if book.chapters.count == 1, let only = book.chapters.first, !only.title.isEmpty {
            (title, reason) = (only.title.plainText, "it is the title of the only chapter")
        }
        if title.isEmpty || title == "." || title == ".." { (title, reason) = ("Untitled", "nothing names the book") }
        book.metadata.titles = [Title(title)] + book.metadata.titles
        remarks.append(
            Remark(
                .decision, "the title of the book is “\(title)”",
                at: Origin(file: firstPath ?? "", line: 1, reason: reason)))
    }

    /// Names titles in the text that are not the title of the book.
    private mutating func noteOverriddenTitles() {
        for source in sources {
            guard let title = source.fields["title"]?.texts.first, title != book.metadata.title else { continue }
            guard !book.metadata.titles.contains(where: { $0.text == title }) else { continue }
            let origin = source.origin(of: "title")
            let message = "the title “\(title)” of the text is left out; the book is called “\(book.metadata.title)”"
            remarks.append(Remark(.omission, message, at: origin))
        }
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
