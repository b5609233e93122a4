/// Divides lines into paragraphs by the layout of the text.
struct ParagraphSplitter {
    let source: TextSource
    let layout: TextLayout
    /// The lines of headings within chapters, in order.
    var headings: [Range<Int>] = []

    /// The paragraphs of a range of lines.
    func paragraphs(of range: Range<Int>) -> [TextParagraph] {
        var result: [TextParagraph] = []
        var start = range.lowerBound
        for heading in headings where heading.lowerBound >= start && heading.upperBound <= range.upperBound {
            divide(start..<heading.lowerBound, into: &result)
            result.append(TextParagraph(lines: heading, shape: .heading))
            start = heading.upperBound
        }
        divide(start..<range.upperBound, into: &result)
        return result
    }

    /// Divides lines between headings at the blank lines.
    private func divide(_ range: Range<Int>, into result: inout [TextParagraph]) {
        var start = range.lowerBound
        while start < range.upperBound {
            var end = start + 1
            while end < range.upperBound, source.lines[end].gap == 0, !source.lines[end].followsFormFeed { end += 1 }
            split(start..<end, into: &result)
            start = end
        }
    }

    /// Divides lines without blank lines between them.
    private func split(_ group: Range<Int>, into result: inout [TextParagraph]) {
        var start = group.lowerBound
        for line in group {
            guard let kind = source.lines[line].separator else { continue }
            splitText(start..<line, into: &result)
            result.append(TextParagraph(lines: line..<line + 1, shape: .separator(kind)))
            start = line + 1
        }
        splitText(start..<group.upperBound, into: &result)
    }

    private func splitText(_ group: Range<Int>, into result: inout [TextParagraph]) {
        guard !group.isEmpty else { return }
        if group.count == 1 {
            result.append(paragraph(group, .prose))
        } else if layout.paragraphs == .indents {
            splitAtIndents(group, into: &result)
        } else if layout.wrapWidth > 0, isBroken(group) {
            result.append(paragraph(group, .prose))
        } else if isVerse(group) {
            result.append(paragraph(group, .verse))
        } else {
            splitWhereLinesEnd(group, into: &result)
        }
    }

    private func paragraph(_ lines: Range<Int>, _ shape: TextParagraph.Shape) -> TextParagraph {
        let isSetOff = lines.allSatisfy { source.lines[$0].indent >= 2 } && layout.paragraphs == .blankLines
        return TextParagraph(lines: lines, shape: shape, isSetOff: isSetOff && (lines.count > 1 || shape == .verse))
    }

    /// A line that is indented further than the one before it begins a paragraph.
    private func splitAtIndents(_ group: Range<Int>, into result: inout [TextParagraph]) {
        let margin = group.map { source.lines[$0].indent }.min() ?? 0
        if group.count > 2, group.allSatisfy({ source.lines[$0].indent > 0 }), isVerse(group) {
            result.append(paragraph(group, .verse))
            return
        }
        var start = group.lowerBound
        for line in group.dropFirst() where source.lines[line].indent > margin || !isFilled(line - 1, in: group) {
            result.append(TextParagraph(lines: start..<line, shape: .prose))
            start = line
        }
        result.append(TextParagraph(lines: start..<group.upperBound, shape: .prose))
    }

    /// A line that leaves room for the next word ends a paragraph.
    private func splitWhereLinesEnd(_ group: Range<Int>, into result: inout [TextParagraph]) {
        var start = group.lowerBound
        for line in group.dropFirst() where !layout.isBroken(source, after: line - 1) {
            result.append(paragraph(start..<line, .prose))
            start = line
        }
        result.append(paragraph(start..<group.upperBound, .prose))
    }

    /// Whether a line is long enough to have been broken in the midst of a paragraph.
    private func isFilled(_ line: Int, in group: Range<Int>) -> Bool {
        let current = source.lines[line]
        return (current.width + current.indent) * 10 >= layout.wrapWidth * 7
    }

    /// Whether most lines end because the next word had no room, in the text's width or in a narrower one of their own.
    private func isBroken(_ group: Range<Int>) -> Bool {
        let inner = group.dropLast()
        let full = inner.count { layout.isBroken(source, after: $0) }
        if full * 10 >= inner.count * 6 { return true }
        let ownWidth = group.map { source.lines[$0].width + source.lines[$0].indent }.max() ?? 0
        guard group.count >= 3, ownWidth * 2 > layout.wrapWidth else { return false }
        var narrower = layout
        narrower.wrapWidth = ownWidth
        return inner.count { narrower.isBroken(source, after: $0) } * 10 >= inner.count * 7
    }

    /// Whether short lines without blank lines between them look like verse, and not like a conversation.
    private func isVerse(_ group: Range<Int>) -> Bool {
        guard layout.usualGap > 0 || layout.paragraphs != .lines else { return false }
        let isIndented = group.allSatisfy { source.lines[$0].indent >= 2 }
        guard group.count >= (isIndented ? 2 : 3) else { return false }
        let limit = layout.wrapWidth > 0 ? layout.wrapWidth * 9 / 10 : 60
        guard group.allSatisfy({ source.lines[$0].width <= limit }) else { return false }
        if group.count(where: { beginsItem($0) }) * 2 >= group.count { return false }
        let spoken = group.count { beginsWithQuote($0) }
        if spoken * 2 >= group.count, spoken > 1 { return false }
        let sentences = group.count { endsSentence($0) }
        return isIndented || sentences * 10 <= group.count * 6
    }

    /// Whether a line begins like one of a list: with a digit or a bullet.
    private func beginsItem(_ line: Int) -> Bool {
        let range = source.lines[line].range
        let first = source.bytes[range.lowerBound]
        if (0x30...0x39).contains(first) { return true }
        let second = range.count > 1 ? source.bytes[range.lowerBound + 1] : 0x20
        return "*-+".utf8.contains(first) && second == 0x20 || source.bytes[range].starts(with: [0xE2, 0x80, 0xA2])
    }

    private func beginsWithQuote(_ line: Int) -> Bool {
        let start = source.lines[line].range.lowerBound
        switch source.bytes[start] {
        case UInt8(ascii: "\""), UInt8(ascii: "-"): return true
        case 0xC2: return source.bytes[start + 1] == 0xAB
        case 0xE2: return source.bytes[start + 1] == 0x80 && (0x93...0x9E).contains(source.bytes[start + 2])
        case 0xE3: return source.bytes[start + 1] == 0x80 && (0x8C...0x8F).contains(source.bytes[start + 2])
        default: return false
        }
    }

    private func endsSentence(_ line: Int) -> Bool {
        let range = source.lines[line].range
        let tail = source.bytes[max(range.lowerBound, range.upperBound - 3)..<range.upperBound]
        if let last = tail.last, ".!?\"".utf8.contains(last) { return true }
        return [[0xE3, 0x80, 0x82], [0xE2, 0x80, 0x9D], [0xEF, 0xBC, 0x81], [0xEF, 0xBC, 0x9F]].contains(Array(tail))
    }
}
