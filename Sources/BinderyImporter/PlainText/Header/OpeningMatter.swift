internal import BinderyCore

/// What stands before the first chapter: fields, title, notes, a table of contents, other text.
struct OpeningMatter {
    let source: TextSource
    /// The fields that are known so far.
    var fields: [MetadataField]
    /// The notes before the story.
    var notes: [AuthorsNote] = []
    /// Short sections before the first chapter.
    var sections: [Chapter] = []
    /// Text before the first heading that is long enough to be a chapter of its own.
    var chapters: [Chapter] = []
    /// What was left out.
    var remarks: [Remark] = []

    init(source: TextSource, fields: [MetadataField]) {
        self.source = source
        self.fields = fields
    }

    // MARK: The block of labelled lines

    /// Takes the fields of a header, the notes among them, and what stands before it.
    mutating func take(_ header: HeaderBlock, before lines: Range<Int>) {
        if !lines.isEmpty {
            let layout = TextLayout(source, lines) { _ in true }
            let start = readTitle(lines, layout, isWhole: true)
            readText(start..<lines.upperBound, layout)
        }
        for field in header.fields {
            let words = field.values.map { source.text($0) }.joined(separator: "\n")
            add(field.name, Self.withoutMarks(words))
        }
        for (label, lines) in header.notes {
            let layout = TextLayout(source, lines) { _ in true }
            let paragraphs = ParagraphSplitter(source: source, layout: layout).paragraphs(of: lines)
            let builder = NoteBuilder(builder: BlockBuilder(source: source, layout: layout), paragraphs: paragraphs)
            let reason = "begins with ‘\(label.typed)’ in the header of the story"
            notes.append(builder.note(NoteSpan(label: label, paragraphs: 0..<paragraphs.count, reason: reason)))
        }
    }

    private mutating func add(_ name: String, _ words: String) {
        guard !words.isEmpty else { return }
        fields.append(MetadataField(name, .text(words)))
    }

    /// A value without the marks of emphasis around it.
    private static func withoutMarks(_ words: String) -> String {
        var text = Substring(words)
        while let last = text.last, last == "*" || last == "_" || last == " " { text.removeLast() }
        while let first = text.first, first == "*" || first == "_" || first == " " { text.removeFirst() }
        return String(text)
    }

    // MARK: Title and author without labels

    /// Takes the title and the author's name from the top of lines.
    ///
    /// - Returns: the first line that says something else.
    mutating func readTitle(_ lines: Range<Int>, _ layout: TextLayout, isWhole: Bool = false) -> Int {
        let page = TitlePage(source, lines, isWhole: isWhole)
        guard !page.lines.isEmpty else { return lines.lowerBound }
        if let title = page.title { addOnce("title", title, page.lines) }
        if let author = page.author { addOnce("author", author, page.lines) }
        return page.lines.upperBound
    }

    /// Adds a field, or says that the words repeat one.
    private mutating func addOnce(_ name: String, _ range: Range<Int>, _ lines: Range<Int>) {
        let words = source.text(range).split { $0 == "\n" || $0 == "\r" }.joined(separator: " ")
        let origin = Origin(
            file: source.file, line: source.lines[lines.lowerBound].number, reason: "the text begins with it")
        guard fields.contains(where: { $0.name == name }) else {
            add(name, Self.withoutMarks(words))
            remarks.append(Remark(.decision, "the \(name) is taken to be ‘\(Self.withoutMarks(words))’", at: origin))
            return
        }
        remarks.append(Remark(.omission, "‘\(words)’ left out: the \(name) stands above it already", at: origin))
    }

    // MARK: Notes and text

    /// Takes the lines before the first heading.
    mutating func read(_ lines: Range<Int>, _ layout: TextLayout, contents: Range<Int>) {
        // The ornaments above the first heading may have been taken for the last lines of the table.
        let contents = contents.clamped(to: lines)
        let before = lines.lowerBound..<(contents.isEmpty ? lines.upperBound : contents.lowerBound)
        let start = readTitle(before, layout, isWhole: true)
        readText(start..<before.upperBound, layout)
        guard !contents.isEmpty else { return }
        readContents(contents)
        readText(contents.upperBound..<lines.upperBound, layout)
    }

    private mutating func readContents(_ lines: Range<Int>) {
        let builder = InlineParser()
        var chapter = Chapter(role: .introduction)
        chapter.blocks = [
            .verse([lines.map { VerseLine(builder.inlines(Array(source.bytes[source.lines[$0].range]))) }])
        ]
        chapter.origin = Origin(
            file: source.file, line: source.lines[lines.lowerBound].number,
            reason: "a table of contents, whose lines head no chapters")
        sections.append(chapter)
    }

    private mutating func readText(_ lines: Range<Int>, _ layout: TextLayout) {
        guard !lines.isEmpty else { return }
        let paragraphs = ParagraphSplitter(source: source, layout: layout).paragraphs(of: lines)
        let zones = NoteFinder(source, layout, paragraphs, precedesStory: true).zones()
        let builder = NoteBuilder(builder: BlockBuilder(source: source, layout: layout), paragraphs: paragraphs)
        notes += (zones.opening + zones.closing).map(builder.note)
        let blocks = builder.blocks(zones)
        guard !blocks.isEmpty else { return }
        let size = zones.body.reduce(0) { $0 + source.size(of: paragraphs[$1].lines) }
        var chapter = Chapter(role: size < 400 ? .epigraph : .preface, blocks: blocks)
        chapter.origin = Origin(
            file: source.file, line: source.lines[paragraphs[zones.body.lowerBound].lines.lowerBound].number,
            reason: "the text before the first heading")
        if size < 1500 {
            sections.append(chapter)
        } else {
            chapter.role = .chapter
            chapters.append(chapter)
        }
    }
}
