internal import BinderyCore

/// Makes the blocks of a section from its paragraphs.
struct BlockBuilder {
    let source: TextSource
    let layout: TextLayout
    var inlines = InlineParser()
    /// The headings of sections within chapters, by their first lines.
    var headings: [Int: TextHeading] = [:]

    /// The blocks of paragraphs, with breaks between scenes where a separator or a wide gap stands.
    ///
    /// Breaks at either end are none: there the section begins and ends.
    ///
    /// - Parameters:
    ///   - paragraphs: the paragraphs.
    ///   - clip: the bytes of the text to which the blocks are limited; `nil` for all.
    func blocks(_ paragraphs: ArraySlice<TextParagraph>, clippedTo clip: Range<Int>? = nil) -> [Block] {
        var blocks: [Block] = []
        var breakIsDue = false
        var setOff: [Block] = []
        var isLetter = false
        func finishSetOff() {
            if !setOff.isEmpty { blocks.append(isLetter ? .letter(setOff) : .blockQuote(setOff)) }
            setOff = []
        }
        for paragraph in paragraphs {
            if case .separator = paragraph.shape {
                breakIsDue = true
                continue
            }
            if isBreak(before: paragraph.lines.lowerBound) { breakIsDue = true }
            if breakIsDue || !paragraph.isSetOff { finishSetOff() }
            if breakIsDue, !blocks.isEmpty { blocks.append(.sceneBreak) }
            breakIsDue = false
            guard let block = block(paragraph, clip) else { continue }
            if paragraph.isSetOff {
                if setOff.isEmpty { isLetter = Salutation.begins(source, paragraph.lines.lowerBound) }
                setOff.append(block)
            } else {
                blocks.append(block)
            }
        }
        finishSetOff()
        return blocks
    }

    /// Whether the gap before a line is wide enough among the others to stand for a change of scene.
    private func isBreak(before line: Int) -> Bool {
        source.lines[line].gap >= layout.sceneGap || source.lines[line].followsFormFeed
    }

    private func block(_ paragraph: TextParagraph, _ clip: Range<Int>?) -> Block? {
        if paragraph.shape == .heading, let heading = headings[paragraph.lines.lowerBound] {
            let words = [heading.candidate.label] + heading.titles
            let text = words.filter { !$0.isEmpty }.flatMap { [.text(" ")] + inlines.inlines(Array(source.bytes[$0])) }
            return .heading(level: 1, Array(text.dropFirst()))
        }
        if paragraph.shape == .verse, clip == nil { return verse(paragraph.lines) }
        let bytes = LineJoiner.join(source, paragraph.lines, clippedTo: clip)
        if bytes.isEmpty { return nil }
        if bytes.first == UInt8(ascii: "["), bytes.last == UInt8(ascii: "]"),
            let label = PageMark.label(String(decoding: bytes.dropFirst().dropLast(), as: UTF8.self))
        {
            return .pageBreak(label: label)
        }
        return .paragraph(inlines.inlines(bytes))
    }

    private func verse(_ lines: Range<Int>) -> Block {
        let margin = lines.map { source.lines[$0].indent }.min() ?? 0
        return .verse([
            lines.map { line in
                let words = Array(source.bytes[source.lines[line].range])
                return VerseLine(indent: (source.lines[line].indent - margin) / 2, inlines.inlines(words))
            }
        ])
    }
}
