internal import BinderyCore

/// Finds titles in capital letters without numbers. They count only where nothing else divides the text, and where all
/// of them are set off alike.
struct CapitalTitles {
    let source: TextSource
    let layout: TextLayout

    /// The lines in capitals that stand by themselves.
    func candidates(in range: Range<Int>, except contents: Range<Int>) -> [HeadingCandidate] {
        var folded = FoldedText()
        return range.compactMap { index in
            let line = source.lines[index]
            guard line.width <= 60, line.gap > 0 || index == range.lowerBound, source.gap(after: index) > 0,
                !contents.contains(index), isCapital(source.bytes, line.range.lowerBound),
                let heading = HeadingLine(source, line, &folded), isTitle(heading)
            else { return nil }
            return HeadingCandidate(
                line: index, family: .capitals, rank: .chapter, number: nil,
                label: line.range.lowerBound..<line.range.lowerBound, title: heading.trimmedRange(heading.inner),
                strength: 0.6,
                needsSequence: true, isIsolated: true)
        }
    }

    /// Whether the candidates are the titles of chapters beyond doubt.
    func areChapters(_ candidates: [HeadingCandidate], _ range: Range<Int>) -> Bool {
        guard candidates.count >= 2, let first = candidates.first else { return false }
        // The text begins with one of them, and there is text between them all.
        guard first.line - range.lowerBound <= 2 else { return false }
        let followed = zip(candidates, candidates.dropFirst()).count { $0.line + 1 < $1.line }
        guard followed >= candidates.count - 1, let last = candidates.last, last.line + 1 < range.upperBound else {
            return false
        }
        let wide = candidates.dropFirst().count { source.lines[$0.line].gap > max(1, layout.usualGap) }
        if wide == candidates.count - 1 { return true }
        let set = Set(candidates.map { source.text($0.title) })
        return candidates.count >= 3 && wide == 0 && set.count == candidates.count
    }

    /// A cheap look at the first letter.
    private func isCapital(_ bytes: [UInt8], _ index: Int) -> Bool {
        let byte = bytes[index]
        return byte < 0x80 ? !(0x61...0x7A).contains(byte) : byte == 0xC3 || byte == 0xD0 || byte == 0xC2
    }

    private func isTitle(_ line: HeadingLine) -> Bool {
        let words = line.bytes[line.inner]
        guard line.isAllCapitals(line.inner), words.count >= 4, let last = words.last else { return false }
        guard !"!?:,;\"'.".utf8.contains(last), !words.contains(where: { (0x30...0x39).contains($0) || $0 == 0x2C })
        else {
            return false
        }
        return !Self.endings.contains(String(decoding: words, as: UTF8.self))
    }

    private static let endings: Set<String> = [
        "the end", "end", "fin", "fine", "finis", "ende", "fim", "конец", "tbc", "to be continued", "continuara",
        "a suivre",
        "fortsetzung folgt", "owari", "el fin", "das ende",
    ]
}
