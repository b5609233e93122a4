internal import BinderyCore

/// Makes chapters of the lines between headings.
struct TextSections {
    let source: TextSource
    let layout: TextLayout
    let headings: [TextHeading]
    /// The lines of the story.
    let range: Range<Int>

    /// The chapters, with those of parts within them, and the notes behind the end of the story.
    func chapters() -> (chapters: [Chapter], closingNotes: [AuthorsNote]) {
        let outer = headings.filter { !$0.isInner }
        let bodies = outer.indices.map { index in
            let end = index + 1 < outer.count ? outer[index + 1].lines.lowerBound : range.upperBound
            return paragraphs(of: outer[index].lines.upperBound..<max(end, outer[index].lines.upperBound))
        }
        let footnotes = FootnoteList.lists(source, bodies)
        var flat: [(rank: HeadingRank, chapter: Chapter)] = []
        var closing: [AuthorsNote] = []
        for (index, heading) in outer.enumerated() {
            var chapter = Chapter(role: heading.candidate.role, label: label(of: heading), title: title(of: heading))
            chapter.origin = Origin(
                file: source.file, line: source.lines[heading.candidate.line].number, reason: heading.reason)
            let notes = fill(&chapter, footnotes[index])
            if index + 1 == outer.count { closing = notes } else { chapter.closingNotes += notes }
            flat.append((heading.candidate.rank, chapter))
        }
        return (Self.nested(flat), closing)
    }

    /// The only chapter of a text without headings, and the notes behind the end of the story.
    func only(_ lines: Range<Int>) -> (chapter: Chapter, closingNotes: [AuthorsNote]) {
        var chapter = Chapter()
        let footnotes = FootnoteList.lists(source, [paragraphs(of: lines)])
        let closing = footnotes.first.map { fill(&chapter, $0) } ?? []
        return (chapter, closing)
    }

    private func paragraphs(of lines: Range<Int>) -> [TextParagraph] {
        let inner = headings.filter { $0.isInner && lines.contains($0.lines.lowerBound) }
        return ParagraphSplitter(source: source, layout: layout, headings: inner.map(\.lines)).paragraphs(of: lines)
    }

    /// Gives a chapter its notes, its text and its footnotes.
    ///
    /// - Returns: notes that stand behind the words that end the story.
    private func fill(_ chapter: inout Chapter, _ footnotes: FootnoteList) -> [AuthorsNote] {
        let paragraphs = footnotes.paragraphs
        var builder = BlockBuilder(source: source, layout: layout)
        for heading in headings where heading.isInner { builder.headings[heading.lines.lowerBound] = heading }
        builder.inlines.footnotes = footnotes.ids
        chapter.footnotes = footnotes.notes(builder)
        let zones = NoteFinder(source, layout, paragraphs).zones()
        chapter.blocks = NoteBuilder(builder: builder, paragraphs: paragraphs).blocks(zones)
        keepReferred(&chapter)
        // What the author says aside belongs to no chapter's footnotes.
        builder.inlines.footnotes = [:]
        let notes = NoteBuilder(builder: builder, paragraphs: paragraphs)
        chapter.openingNotes += zones.opening.map(notes.note)
        let closing = zones.closing.map(notes.note)
        guard endsStory(paragraphs, before: zones.body.upperBound) else {
            chapter.closingNotes = closing
            return []
        }
        return closing
    }

    /// Turns footnotes to which the text does not refer, but a note does, into paragraphs at its end.
    private func keepReferred(_ chapter: inout Chapter) {
        guard !chapter.footnotes.isEmpty else { return }
        let referred = FootnoteReferences(in: chapter.blocks).ids
        for footnote in chapter.footnotes where !referred.contains(footnote.id) {
            chapter.blocks.append(.paragraph([.text("[\(footnote.id.dropFirst(5))]")]))
            chapter.blocks += footnote.blocks
        }
        chapter.footnotes.removeAll { !referred.contains($0.id) }
    }

    private func label(of heading: TextHeading) -> String {
        source.text(heading.candidate.label)
    }

    private func title(of heading: TextHeading) -> [Inline] {
        let words = heading.titles.map { source.text($0) }.joined(separator: " ")
        return words.isEmpty ? [] : InlineParser().inlines(Array(words.utf8))
    }

    /// Whether the last words of a text say that it is at its end.
    private func endsStory(_ paragraphs: [TextParagraph], before end: Int) -> Bool {
        guard let last = paragraphs[..<end].last(where: { !$0.isSeparator }), let line = last.lines.last else {
            return false
        }
        guard source.lines[line].width <= 40 else { return false }
        var folded = FoldedText()
        folded.fold(source.bytes, source.lines[line].range)
        let words = folded.bytes.filter { !"*_-~=.!()[]<> \"".utf8.contains($0) }
        return Self.endings.contains(String(decoding: words, as: UTF8.self))
    }

    private static let endings: Set<String> = [
        "theend", "end", "fin", "fine", "finis", "ende", "fim", "конец", "theendofstory", "owari", "完", "全文完", "终", "終",
        "おわり", "終わり", "了", "끝", "마침", "完结", "完結", "elfin", "dasende",
    ]

    /// Puts chapters into the parts that they follow.
    private static func nested(_ flat: [(rank: HeadingRank, chapter: Chapter)]) -> [Chapter] {
        var result: [Chapter] = []
        var open: [(rank: HeadingRank, chapter: Chapter)] = []
        func close() {
            guard let last = open.popLast() else { return }
            if open.isEmpty {
                result.append(last.chapter)
            } else {
                open[open.count - 1].chapter.chapters.append(last.chapter)
            }
        }
        for entry in flat {
            // What ends a book stands outside its parts.
            let isApart = entry.chapter.role == .epilogue || entry.chapter.role == .afterword
            while let last = open.last, last.rank <= entry.rank || isApart && open.count > 0 { close() }
            open.append(entry)
        }
        while !open.isEmpty { close() }
        return result
    }
}
