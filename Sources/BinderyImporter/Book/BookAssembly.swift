internal import BinderyCore

/// Joins the manuscripts of an input's files into a book.
struct BookAssembly {
    let files: InputFiles
    let options: ImportOptions
    let overrides: MetadataFields
    private let isOneFile: Bool
    var book = Book(metadata: BookMetadata(title: "", language: "und"))
    var remarks: [Remark] = []
    /// What the texts say about the book, the first one first.
    private(set) var sources: [MetadataSource] = []
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
            moveNotes()
            moveMatter()
        }
        for text in files.backMatter { book.backMatter += try sections(of: text) }
        let settings = try addBookFile()
        guard book.hasText else { throw BinderyError(.input, "there is no text in the input", path: firstPath) }
        describe()
        if options.quotes != .keep {
            SmartPunctuation(options.quotes, language: book.metadata.language).apply(to: &book)
        }
        anchors.resolve(&book, remarks: &remarks)
        return ImportedBook(book: book, remarks: remarks, settings: settings)
    }

    /// The path of the first text.
    var firstPath: String? {
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
    /// What one file says.
    func manuscript(of text: InputFiles.Text) throws(BinderyError) -> (Manuscript, TextFormat) {
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
        if isOnly, text.title == nil, let title = BlockNotes.title(ofLabel: section.plainTitle), section.hasText {
            let note = AuthorsNote(title: title, blocks: section.blocks, origin: section.origin)
            section.openingNotes.append(note)
            section.openingNotes[section.openingNotes.count - 1].absorb(section.footnotes)
            (section.label, section.title, section.blocks) = ("", [], [])
        } else if let role = text.role {
            section.role = role
        } else if section.role == .chapter, isOnly, let role = SectionKind.role(of: name.title) {
            section.role = role
        }
    }

    /// Moves the notes of files that hold nothing else: to the book, or to the chapter before them.
    private mutating func moveNotes() {
        let first = book.chapters.prefix(while: \.isOnlyNotes)
        book.openingNotes = first.flatMap { $0.openingNotes + $0.closingNotes }
        book.chapters.removeFirst(first.count)
        let last = book.chapters.reversed().prefix(while: \.isOnlyNotes)
        book.closingNotes = last.reversed().flatMap { $0.openingNotes + $0.closingNotes }
        book.chapters.removeLast(last.count)
        var kept: [Chapter] = []
        for chapter in book.chapters {
            if chapter.isOnlyNotes, !kept.isEmpty {
                kept[kept.count - 1].closingNotes += chapter.openingNotes + chapter.closingNotes
            } else {
                kept.append(chapter)
            }
        }
        book.chapters = kept
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
