internal import BinderyCore

/// Divides the blocks of a Markdown document into the sections of a book.
struct MarkdownSections {
    private let file: String
    private let footnotes: [Int: MarkdownPiece]
    private let division: HeadingDivision
    private var manuscript = Manuscript()
    private var sections: SectionAssembler
    /// What stands before the first section.
    private var preamble = Chapter(role: .prolog)
    private var preambleLines: [Int] = []

    /// The manuscript of a document.
    static func manuscript(
        of document: consuming MarkdownPieces, fields: MetadataFields, file: String, splitLevel: Int?, isWholeBook: Bool
    ) -> Manuscript {
        let headings = headings(of: document.pieces)
        let division = HeadingDivision(
            of: headings, splitLevel: splitLevel, isWholeBook: isWholeBook, isChapterTitle: ChapterTitle.isRecognised)
        var sections = MarkdownSections(file: file, footnotes: document.footnotes, division: division)
        sections.manuscript.fields = fields
        sections.manuscript.remarks = document.remarks
        for piece in document.pieces { sections.add(piece) }
        return sections.finish()
    }

    private init(file: String, footnotes: [Int: MarkdownPiece], division: HeadingDivision) {
        self.file = file
        self.footnotes = footnotes
        self.division = division
        sections = SectionAssembler(file: file)
    }

    private static func headings(of pieces: [MarkdownPiece]) -> [Heading] {
        var headings: [Heading] = []
        var followsText = false
        for piece in pieces {
            if let (level, title) = piece.heading {
                headings.append(Heading(level: level, title: title.plainText, followsText: followsText))
                followsText = false
            } else if piece.block != .sceneBreak {
                followsText = true
            }
        }
        return headings
    }
}

extension MarkdownSections {
    private var isTitleAwaited: Bool {
        division.hasBookTitle && sections.level == 0 && !isTitleTaken
    }

    private var isTitleTaken: Bool { preamble.origin != nil }

    private mutating func add(_ piece: MarkdownPiece) {
        guard case .heading(let level, let title, let attributes) = piece.block else {
            append(piece.block, piece)
            return
        }
        if isTitleAwaited {
            takeTitle(title.plainText, attributes, line: piece.line)
        } else if let chapterLevel = division.chapterLevel, level <= chapterLevel {
            begin(title, attributes, level: level, piece)
        } else {
            let relative = max(1, level - max(sections.level, division.chapterLevel ?? 0))
            append(.heading(level: relative, title, attributes), piece)
        }
    }

    private mutating func append(_ block: Block, _ piece: MarkdownPiece) {
        let notes = footnotes(of: piece)
        if sections.level == 0 {
            preamble.blocks.append(block)
            preamble.addFootnotes(notes)
            preambleLines.append(piece.line)
        } else {
            sections.append(block, line: piece.line, footnotes: notes)
        }
    }

    private mutating func begin(_ title: [Inline], _ attributes: Attributes, level: Int, _ piece: MarkdownPiece) {
        var section = Chapter()
        let heading = ChapterTitle(title)
        (section.label, section.title, section.role) = (heading.label, heading.title, heading.role)
        section.attributes = attributes
        section.origin = Origin(file: file, line: piece.line, reason: "heading of level \(level); \(division.reason)")
        section.addFootnotes(footnotes(of: piece))
        sections.begin(section, level: level)
    }

    private mutating func takeTitle(_ title: String, _ attributes: Attributes, line: Int) {
        let reason = "it is the only heading of its level, above all others"
        let origin = Origin(file: file, line: line, reason: reason)
        preamble.origin = origin
        preamble.attributes = attributes
        manuscript.remarks.append(Remark(.decision, "“\(title)” is the title of the book", at: origin))
        manuscript.fields.fields.append(MetadataField("title", .text(title)))
    }

    private func footnotes(of piece: MarkdownPiece) -> [Footnote] {
        guard !piece.footnotes.isEmpty else { return [] }
        var found: [Footnote] = []
        var seen: Set<Int> = []
        var waiting = Array(piece.footnotes.reversed())
        while let number = waiting.popLast() {
            guard seen.insert(number).inserted, let note = footnotes[number] else { continue }
            found.append(Footnote(id: String(number), blocks: note.blocks))
            waiting += note.footnotes.reversed()
        }
        return found
    }
}

extension MarkdownSections {
    private consuming func finish() -> Manuscript {
        var all = sections.finish()
        let isUndivided = all.isEmpty
        takePreamble(isUndivided: isUndivided)
        if isUndivided { all = [preamble] }
        all = withNotesInPlace(all)
        let front = all.prefix { SectionKind.place(of: $0.role) == .front }
        let back = all.dropFirst(front.count).reversed().prefix { SectionKind.place(of: $0.role) == .back }
        manuscript.frontMatter += front
        manuscript.chapters = Array(all.dropFirst(front.count).dropLast(back.count))
        manuscript.backMatter = back.reversed()
        return manuscript
    }

    /// Finds out what the text before the first section is.
    private mutating func takePreamble(isUndivided: Bool) {
        preamble.takeNotes(lines: preambleLines, file: file, precedesStory: !isUndivided)
        preamble.blocks.trimSceneBreaks()
        manuscript.openingNotes = preamble.openingNotes
        preamble.openingNotes = []
        for index in manuscript.openingNotes.indices { manuscript.openingNotes[index].absorb(preamble.footnotes) }
        if isUndivided {
            manuscript.closingNotes = preamble.closingNotes
            preamble.closingNotes = []
            preamble.role = .chapter
            preamble.origin = Origin(file: file, line: preambleLines.first ?? 1, reason: division.reason)
        } else {
            for note in preamble.closingNotes {
                var note = note
                note.absorb(preamble.footnotes)
                manuscript.openingNotes.append(note)
            }
            preamble.closingNotes = []
            if preamble.blocks.isEmpty { return }
            preamble.origin = Origin(
                file: file, line: preambleLines.first ?? 1, reason: "it stands before the first heading")
            manuscript.frontMatter.append(preamble)
        }
    }

    /// The sections without those whose titles say that they are notes; these belong to the book, or to what precedes.
    private mutating func withNotesInPlace(_ sections: [Chapter]) -> [Chapter] {
        var kept: [Chapter] = []
        for (index, section) in sections.enumerated() {
            guard section.chapters.isEmpty, let title = BlockNotes.title(ofLabel: section.plainTitle) else {
                kept.append(section)
                continue
            }
            var note = AuthorsNote(title: title, blocks: section.blocks, origin: section.origin)
            note.origin?.reason = "its heading says that it is a note"
            var notes = section.openingNotes + [note] + section.closingNotes
            let isOwn = kept.contains { SectionKind.place(of: $0.role) != .front }
            let isLast = sections[index...].allSatisfy { BlockNotes.title(ofLabel: $0.plainTitle) != nil }
            if !isOwn || isLast {
                for index in notes.indices { notes[index].absorb(section.footnotes) }
            }
            if !isOwn {
                manuscript.openingNotes += notes
            } else if isLast {
                manuscript.closingNotes += notes
            } else {
                kept[kept.count - 1].closingNotes += notes
                kept[kept.count - 1].addFootnotes(section.footnotes)
            }
        }
        return kept.isEmpty ? [Chapter()] : kept
    }
}

extension MarkdownPiece {
    /// The blocks of a footnote, which the assembler keeps as one.
    var blocks: [Block] {
        if case .division(let blocks, let attributes) = block, attributes.isEmpty { return blocks }
        return [block]
    }
}
