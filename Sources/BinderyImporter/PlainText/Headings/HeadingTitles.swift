/// Finds the titles that stand on the lines below headings, and the rules above and below them.
struct HeadingTitles {
    let source: TextSource
    let layout: TextLayout
    /// The lines of the story.
    let range: Range<Int>

    /// The headings with all the lines that belong to them.
    func headings(_ selected: [(candidate: HeadingCandidate, isInner: Bool)]) -> [TextHeading] {
        var headings: [TextHeading] = []
        var repeated: Int?
        for (position, (candidate, isInner)) in selected.enumerated() {
            // `Chapter 1` above `Chapter 1: The Letter` says nothing of its own.
            if position + 1 < selected.count, repeats(candidate, selected[position + 1].candidate) {
                repeated = candidate.line
                continue
            }
            let next = position + 1 < selected.count ? selected[position + 1].candidate.line : range.upperBound
            var heading = TextHeading(
                candidate: candidate, lines: candidate.line..<candidate.line + 1,
                titles: candidate.title.isEmpty ? [] : [candidate.title], reason: "", isInner: isInner)
            extendWithinGroup(&heading, limit: next)
            if let line = repeated {
                heading.lines = line..<heading.lines.upperBound
                heading.repeatedLine = line
                repeated = nil
            }
            headings.append(heading)
        }
        addTitlesBelow(&headings)
        for index in headings.indices {
            absorbRules(&headings[index], after: index > 0 ? headings[index - 1].lines.upperBound : range.lowerBound)
        }
        return headings
    }

    /// Whether a heading without a title stands right above the same one with its title.
    private func repeats(_ upper: HeadingCandidate, _ lower: HeadingCandidate) -> Bool {
        upper.title.isEmpty && upper.number != nil && upper.number == lower.number && upper.family == lower.family
            && (upper.line + 1..<lower.line).allSatisfy { isRule($0) }
    }

    /// Takes lines that follow the heading's without a gap: its title, or the rest of a long one.
    private func extendWithinGroup(_ heading: inout TextHeading, limit: Int) {
        var end = heading.lines.upperBound
        if end < limit, isRule(end), source.lines[end].gap == 0 {
            heading.lines = heading.lines.lowerBound..<end + 1
            return
        }
        while end < limit, source.lines[end].gap == 0, end - heading.lines.lowerBound < 4, !isRule(end) { end += 1 }
        let extra = heading.lines.upperBound..<end
        guard !extra.isEmpty, extra.count <= 3, end == limit || source.lines[end].gap > 0 || isRule(end) else { return }
        let isTitle =
            heading.titles.isEmpty
            ? extra.allSatisfy { looksLikeTitle($0) }
            : layout.wrapWidth > 0 && source.lines[heading.lines.lowerBound].width * 10 > layout.wrapWidth * 6
                && source.lines[end - 1].width * 10 < layout.wrapWidth * 9 && end < limit
        guard isTitle, end < limit || !heading.titles.isEmpty || limit < range.upperBound else { return }
        heading.titles += extra.map { source.lines[$0].range }
        heading.lines = heading.lines.lowerBound..<end
    }

    /// Takes the paragraph below headings for their titles where most headings have such a paragraph.
    private func addTitlesBelow(_ headings: inout [TextHeading]) {
        var below: [Int: Range<Int>] = [:]
        var open = 0
        for (index, heading) in headings.enumerated() where heading.titles.isEmpty && heading.candidate.family != .name
        {
            let end = index + 1 < headings.count ? headings[index + 1].lines.lowerBound : range.upperBound
            open += 1
            below[index] = titleBelow(heading, limit: end)
        }
        guard below.count * 10 >= open * 6, !below.isEmpty else { return }
        // One heading alone is no habit: its title must be plain to see.
        let isHabit = below.count >= 2 || below.values.allSatisfy { isPlain($0) }
        guard isHabit else { return }
        for (index, lines) in below {
            headings[index].titles = lines.map { source.lines[$0].range }
            headings[index].lines = headings[index].lines.lowerBound..<lines.upperBound
        }
    }

    /// The one to three lines below a heading that look like a title.
    private func titleBelow(_ heading: TextHeading, limit: Int) -> Range<Int>? {
        var start = heading.lines.upperBound
        if start < limit, isRule(start), source.lines[start].gap == 0 { start += 1 }
        guard start < limit else { return nil }
        var end = start + 1
        while end < limit, source.lines[end].gap == 0, end - start < 4 { end += 1 }
        let isApart = layout.usualGap > 0 || layout.paragraphs != .lines
        if !isApart { end = start + 1 }
        guard end < limit, end - start <= 3, !isApart || source.lines[end].gap > 0, source.lines[start].gap <= 3 else {
            return nil
        }
        let lines = start..<end
        guard lines.allSatisfy({ looksLikeTitle($0) }), lines.count == 1 || lines.allSatisfy({ isAllCapitals($0) })
        else { return nil }
        return lines
    }

    /// Whether a line is short, ends no sentence and is no speech, note, rule or date.
    private func looksLikeTitle(_ index: Int) -> Bool {
        let line = source.lines[index]
        guard line.width <= 64, !isRule(index), !isDay(index) else { return false }
        var folded = FoldedText()
        if NoteLabel(source, line: index, &folded) != nil { return false }
        guard let heading = HeadingLine(source, line, &folded) else {
            return isQuotedTitle(index)
        }
        let words = heading.bytes[heading.inner]
        guard let last = words.last, !heading.isSmall(heading.inner.lowerBound) else { return false }
        if heading.isAllCapitals(heading.inner) { return last != UInt8(ascii: ":") && last != UInt8(ascii: ",") }
        if HeadingWords.isPhrase(words) { return true }
        if ".,:;\"!?".utf8.contains(last) { return false }
        return words.split(separator: 0x20).count <= 10 && !words.contains(UInt8(ascii: "\""))
    }

    /// `3 March 1912`: the day on which a letter or an entry of a diary was written belongs to its text. A month or a
    /// year alone may well be a title.
    private func isDay(_ index: Int) -> Bool {
        let date = DateForm(String(decoding: source.bytes[source.lines[index].range], as: UTF8.self))
        return date.map { $0.text.utf8.count == "1912-03-03".utf8.count } ?? false
    }

    /// `“The Storm”`: a title between quotation marks, with no sentence in it.
    private func isQuotedTitle(_ index: Int) -> Bool {
        var folded = FoldedText()
        folded.fold(source.bytes, source.lines[index].range)
        let bytes = folded.bytes
        guard bytes.count > 2, bytes.count <= 60, bytes.first == UInt8(ascii: "\""), bytes.last == bytes.first else {
            return false
        }
        return !bytes.dropFirst().dropLast().contains { ",.!?\"".utf8.contains($0) }
    }

    /// Whether a title could hardly be the text: capitals, or set off by a wider gap.
    private func isPlain(_ lines: Range<Int>) -> Bool {
        lines.allSatisfy { isAllCapitals($0) } || source.gap(after: lines.upperBound - 1) > max(1, layout.usualGap)
            || isQuotedTitle(lines.lowerBound)
    }

    private func isAllCapitals(_ index: Int) -> Bool {
        var folded = FoldedText()
        guard let line = HeadingLine(source, source.lines[index], &folded) else { return false }
        return line.isAllCapitals(line.inner)
    }

    /// Takes rows of symbols above and below a heading, which are ornaments and no changes of scene.
    private func absorbRules(_ heading: inout TextHeading, after limit: Int) {
        var lower = heading.lines.lowerBound
        var upper = heading.lines.upperBound
        while lower > limit, isRule(lower - 1) { lower -= 1 }
        while upper < range.upperBound, isRule(upper) { upper += 1 }
        heading.lines = lower..<upper
    }

    private func isRule(_ index: Int) -> Bool {
        source.lines[index].separator == .symbols
    }
}
