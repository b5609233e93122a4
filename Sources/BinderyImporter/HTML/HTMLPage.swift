internal import BinderyCore
internal import BinderyHTML

/// A page of HTML from which a manuscript is to be made.
struct HTMLPage {
    let tree: HTMLTree
    let index: PageIndex
    let file: String
    let options: ImportOptions
    let resolver: ResourceResolver
    /// Whether the page is a book, and not one of the files of a book.
    let isWholeBook: Bool

    /// The manuscript.
    ///
    /// - Throws: ``BinderyError`` of code `refused` for an image out of the page's folder.
    func manuscript() throws(BinderyError) -> Manuscript {
        if let text = plainText { return try manuscript(ofPlainText: text) }
        var reader = HTMLReader(tree, index, file: file, resolver: resolver)
        reader.notes = FootnoteMarks(tree, index)
        for comment in reader.notes.comments { reader.omitted[comment] = "comments of the word processor" }
        var manuscript: Manuscript
        if let story = ArchiveStory(tree, index, file: file) {
            manuscript = try story.manuscript(&reader)
        } else {
            manuscript = try self.manuscript(of: content, &reader)
        }
        manuscript.remarks += reader.report.remarks + repairs
        return manuscript
    }

    /// What of the page is its text.
    private var content: PageContent {
        FanFictionPage(tree, index)?.content ?? StoryDownload(tree)?.content ?? WebPageContent(tree).content()
    }

    /// The text of a page that is a plain text in `pre` and nothing else, as browsers save plain texts.
    private var plainText: String? {
        guard let body = tree.body, let text = tree.childElements(of: body).first, tree[text].name == .pre,
            tree.wordCount(of: text) == tree.wordCount(of: body)
        else { return nil }
        return tree.text(of: text)
    }

    private func manuscript(ofPlainText text: String) throws(BinderyError) -> Manuscript {
        var options = options
        options.encoding = "utf-8"
        var manuscript = try PlainTextImporter(options: options).manuscript(of: Array(text.utf8), file: file)
        manuscript.addFields(HeadFields(tree).fields)
        return manuscript
    }

    private func manuscript(
        of content: PageContent, _ reader: inout HTMLReader
    ) throws(BinderyError) -> Manuscript {
        for (element, what) in content.around {
            reader.report.leaveOut(what, tree.wordCount(of: element), line: Int(tree[element].line))
        }
        reader.omitted.merge(content.omitted) { known, _ in known }
        var fields = content.fields
        let export = WordProcessorPage(tree)
        if isWholeBook, let title = export.title {
            fields.append(MetadataField("title", .text(tree.words(of: title))))
            // Its words are in the book's title.
            reader.omitted[title] = ""
        }
        for element in export.contents {
            reader.omitted[element] = "the page's table of contents"
        }
        for element in ContentsList(tree, index).elements() where reader.omitted[element] == nil {
            reader.omitted[element] = "the page's table of contents"
        }
        let header = PageHeader(try reader.pieces(in: content.root).resolvingBlankLines(), file: file)
        var pieces = header.pieces.withoutGeneralAlignment()
        if !reader.footnotes.isEmpty { pieces = withoutNoteHeadings(pieces, &reader) }
        if options.chapters == .automatic, pieces.count(where: { $0.heading != nil }) < (isWholeBook ? 2 : 1) {
            pieces = PageHeadings.found(in: pieces, file: file)
        }
        let document = MarkdownPieces(pieces: pieces, footnotes: reader.footnotes)
        var manuscript = MarkdownSections.manuscript(
            of: document, fields: MetadataFields(fields + header.fields), file: file,
            splitLevel: options.splitLevel, isWholeBook: isWholeBook)
        if let title = content.title, manuscript.chapters.count == 1, manuscript.chapters[0].title.isEmpty {
            (manuscript.chapters[0].label, manuscript.chapters[0].title) = ChapterTitle.parts(of: [.text(title)])
        }
        manuscript.remarks += header.remarks
        manuscript.addFields(HeadFields(tree).fields)
        return manuscript
    }

    /// The pieces without headings such as “Footnotes”, under which nothing is left.
    private func withoutNoteHeadings(_ pieces: [MarkdownPiece], _ reader: inout HTMLReader) -> [MarkdownPiece] {
        pieces.indices.filter { index in
            guard let (_, title) = pieces[index].heading, Self.noteHeadings.contains(title.plainText.lettersOnly),
                index + 1 == pieces.count || pieces[index + 1].heading != nil
            else { return true }
            reader.report.leaveOut("the heading of the footnotes", 1, line: pieces[index].line)
            return false
        }
        .map { pieces[$0] }
    }

    private static let noteHeadings: Set<String> = [
        "footnotes", "footnote", "notes", "endnotes", "end notes", "anmerkungen", "fußnoten", "notas", "notas al pie",
        "note", "notes de bas de page", "примечания", "сноски", "注释", "註釋", "脚注", "注", "각주",
    ]

    private var repairs: [Remark] {
        var remarks: [Remark] = []
        let origin = Origin(file: file, line: 1, reason: "")
        if tree.repairs.tagsNestedTooDeeply > 0 {
            let message = "elements are nested more than \(HTMLTree.depthLimit) deep; the inner ones are plain text"
            remarks.append(Remark(.warning, message, at: origin))
        }
        for what in Set(tree.repairs.unclosed).sorted() {
            remarks.append(Remark(.warning, "\(what) never ends; what follows it is kept as text", at: origin))
        }
        return remarks
    }
}

extension Manuscript {
    /// Adds fields that it does not have yet.
    fileprivate mutating func addFields(_ others: [MetadataField]) {
        for field in others where fields[field.name] == nil { fields.fields.append(field) }
    }
}

extension [MarkdownPiece] {
    /// The pieces without the marks of blank lines, of which those that stand out become changes of scene.
    func resolvingBlankLines() -> [MarkdownPiece] {
        let blocks = map(\.block)
        guard blocks.contains(HTMLReader.blankLine) else { return self }
        var rest = self[...]
        var result: [MarkdownPiece] = []
        for block in blocks.resolvingBlankLines() {
            while let piece = rest.first, piece.block == HTMLReader.blankLine { rest = rest.dropFirst() }
            if let piece = rest.first, piece.block == block {
                result.append(piece)
                rest = rest.dropFirst()
            } else {
                result.append(MarkdownPiece(block: block, line: rest.first?.line ?? 1))
            }
        }
        return result
    }
}

extension [MarkdownPiece] {
    /// The pieces without an alignment that nearly all paragraphs have: it is the page's, and says nothing about them.
    fileprivate func withoutGeneralAlignment() -> [MarkdownPiece] {
        var counts: [String: Int] = [:]
        var total = 0
        for case .paragraph(_, let attributes) in lazy.map(\.block) {
            total += 1
            for name in attributes.classes { counts[name, default: 0] += 1 }
        }
        guard total >= 10, let general = counts.first(where: { $0.value * 10 >= total * 8 })?.key else { return self }
        return map { piece in
            guard case .paragraph(let words, var attributes) = piece.block else { return piece }
            attributes.classes.removeAll { $0 == general }
            var piece = piece
            piece.block = .paragraph(words, attributes)
            return piece
        }
    }
}

extension String {
    /// The letters in lower case, and the spaces between them.
    var lettersOnly: String {
        lowercased().filter { $0.isLetter || $0 == " " }.trimmingBlanks
    }
}
