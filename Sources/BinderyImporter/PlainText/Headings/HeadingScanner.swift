internal import BinderyCore

/// Finds the lines of a text that look like headings.
struct HeadingScanner {
    let source: TextSource
    let layout: TextLayout
    private var folded = FoldedText()

    init(_ source: TextSource, _ layout: TextLayout) {
        self.source = source
        self.layout = layout
    }

    /// The candidates among lines, in their order.
    mutating func candidates(in range: Range<Int>) -> [HeadingCandidate] {
        var candidates: [HeadingCandidate] = []
        for index in range {
            guard standsAlone(index), mayBegin(source.lines[index]), var candidate = read(index) else { continue }
            candidate.isIsolated = isIsolated(index)
            if !candidate.isIsolated { candidate.strength -= 0.15 }
            candidates.append(candidate)
        }
        for (position, candidate) in candidates.enumerated() {
            let next = position + 1 < candidates.count ? candidates[position + 1].line : range.upperBound
            candidates[position].isBare =
                (candidate.line + 1..<next).allSatisfy { isSeparator($0) } && next < range.upperBound
        }
        return candidates
    }

    private mutating func read(_ index: Int) -> HeadingCandidate? {
        guard let line = HeadingLine(source, source.lines[index], &folded) else { return nil }
        let first = line.bytes[line.inner.lowerBound]
        if first >= 0xE3 || (0x30...0x39).contains(first),
            let candidate = EastAsianHeading(line)?.candidate(index)
        {
            return candidate
        }
        return WesternHeading(line).candidate(index) ?? BareHeading(line: line).candidate(index)
    }

    /// Whether the line can be a heading at all, by its first word: a cheap look that spares most lines the rest.
    private func mayBegin(_ line: TextLine) -> Bool {
        guard line.width <= 140 else { return false }
        let first = source.bytes[line.range.lowerBound]
        if first >= 0xE3, first <= 0xED {
            return first == 0xE3 && source.bytes[line.range.lowerBound + 1] == 0x80
                || EastAsianHeading.mayBegin(source.bytes[line.range])
        }
        guard Self.isLetter(first) else { return first != UInt8(ascii: "\"") && first != UInt8(ascii: "'") }
        var word: [UInt8] = []
        for byte in source.bytes[line.range].prefix(16) {
            // Letters with accents need the folding that this look is to spare.
            if byte >= 0x80 { return true }
            guard Self.isLetter(byte) else { break }
            word.append(byte | 0x20)
        }
        if word.allSatisfy({ "ivxlcdm".utf8.contains($0) }) { return true }
        let text = String(decoding: word, as: UTF8.self)
        return HeadingWords.beginsHeading(text) || NumberWords.entry(text) != nil
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

    /// Whether a line can be no part of a broken paragraph: a gap before it, or a layout in which lines are paragraphs.
    private func standsAlone(_ index: Int) -> Bool {
        let line = source.lines[index]
        if index == 0 || line.gap > 0 || line.followsFormFeed { return true }
        if isSeparator(index - 1) { return true }
        switch layout.paragraphs {
        case .lines: return !layout.isBroken(source, after: index - 1)
        case .blankLines: return false
        case .indents: return line.indent >= 6 || source.lines[index - 1].width * 10 < layout.wrapWidth * 7
        }
    }

    private func isIsolated(_ index: Int) -> Bool {
        if layout.paragraphs == .lines, layout.usualGap == 0 { return true }
        let before =
            index == 0 || source.lines[index].gap > 0 || source.lines[index].followsFormFeed || isSeparator(index - 1)
        return before && (source.gap(after: index) > 0 || isSeparator(index + 1))
    }

    private func isSeparator(_ index: Int) -> Bool {
        guard source.lines.indices.contains(index) else { return false }
        return source.lines[index].separator != nil
    }
}
