internal import BinderyCore

/// Leads a text through the stages that make a manuscript of it.
struct ManuscriptAssembler {
    let source: TextSource
    let options: ImportOptions

    /// Fills a manuscript with what the text says.
    mutating func assemble(into manuscript: inout Manuscript) throws(BinderyError) {
        let frame = GutenbergFrame(source)
        manuscript.fields.fields += frame.fields
        manuscript.remarks += frame.remarks
        var story = frame.body
        guard !story.isEmpty else { return }

        let header = HeaderBlock(source, story)
        var front = OpeningMatter(source: source, fields: manuscript.fields.fields)
        if !header.lines.isEmpty {
            front.take(header, before: story.lowerBound..<header.lines.lowerBound)
            story = header.lines.upperBound..<story.upperBound
        }
        var layout = TextLayout(source, story) { _ in true }
        let selector = HeadingSelector(source, layout, story)
        let headings = try headings(selector, layout, story)
        layout.measureGaps(source, story, isText: Self.isText(source, headings))
        report(headings, layout, story, in: &manuscript)

        let sections = TextSections(source: source, layout: layout, headings: headings, range: story)
        if let first = headings.first(where: { !$0.isInner }) {
            front.read(story.lowerBound..<first.lines.lowerBound, layout, contents: selector.contents.lines)
            let (chapters, closing) = sections.chapters()
            manuscript.chapters = front.chapters + chapters
            manuscript.closingNotes = closing
        } else {
            let start = front.readTitle(story, layout)
            var (chapter, closing) = sections.only(start..<story.upperBound)
            let line = source.lines[min(start, source.lines.count - 1)].number
            let reason = options.chapters == .none ? "no chapters were asked for" : "the text has no chapter headings"
            chapter.origin = Origin(file: source.file, line: line, reason: reason)
            front.notes += chapter.openingNotes
            manuscript.closingNotes = chapter.closingNotes + closing
            (chapter.openingNotes, chapter.closingNotes) = ([], [])
            manuscript.chapters =
                front.chapters + (chapter.blocks.isEmpty && chapter.footnotes.isEmpty ? [] : [chapter])
        }
        manuscript.fields.fields = front.fields
        manuscript.openingNotes = front.notes
        manuscript.frontMatter = front.sections
        manuscript.remarks += front.remarks
    }

    private func headings(
        _ selector: HeadingSelector, _ layout: TextLayout, _ story: Range<Int>
    ) throws(BinderyError) -> [TextHeading] {
        switch options.chapters {
        case .none: return []
        case .automatic:
            var headings = HeadingTitles(source: source, layout: layout, range: story).headings(selector.selected())
            for index in headings.indices {
                let previous = index > 0 ? source.text(headings[index - 1].candidate.label) : ""
                headings[index].reason = HeadingReason.text(for: headings[index], after: previous, in: source)
            }
            return headings
        case .pattern(let pattern):
            return try ChapterPattern(pattern).headings(source, story)
        }
    }

    /// Whether a line belongs to the running text, so that the gap before it means something.
    private static func isText(_ source: TextSource, _ headings: [TextHeading]) -> (Int) -> Bool {
        var taken: Set<Int> = []
        for heading in headings { taken.formUnion(heading.lines) }
        return { !taken.contains($0) && source.lines[$0].separator == nil }
    }

    /// Says what is taken for changes of scene, and which words go for it.
    private func report(
        _ headings: [TextHeading], _ layout: TextLayout, _ story: Range<Int>, in manuscript: inout Manuscript
    ) {
        var taken: Set<Int> = []
        for heading in headings {
            taken.formUnion(heading.lines)
            guard let line = heading.repeatedLine else { continue }
            manuscript.remarks.append(
                Remark(
                    .omission, "‘\(source.text(line))’ left out: the heading below repeats it",
                    at: Origin(
                        file: source.file, line: source.lines[line].number, reason: "nothing stands between the two")))
        }
        var rows: [Int] = []
        var gaps: [Int] = []
        for index in story where !taken.contains(index) {
            let line = source.lines[index]
            if line.separator == .symbols { rows.append(index) }
            if line.separator == nil, line.gap >= layout.sceneGap { gaps.append(index) }
            guard line.separator == .words else { continue }
            manuscript.remarks.append(
                Remark(
                    .omission, "‘\(source.text(index))’ left out: a change of scene stands in its place",
                    at: Origin(file: source.file, line: line.number, reason: "the words say that a scene ends")))
        }
        let reasons = [
            (rows, "the line is a row of symbols"),
            (gaps, "\(layout.sceneGap) or more blank lines stand out where there usually are \(layout.usualGap)"),
        ]
        for (lines, reason) in reasons {
            guard let first = lines.first else { continue }
            let more = lines.count == 1 ? "" : ", and \(lines.count - 1) more like it"
            manuscript.remarks.append(
                Remark(
                    .decision, "a scene ends here\(more)",
                    at: Origin(file: source.file, line: source.lines[first].number, reason: reason)))
        }
    }
}
