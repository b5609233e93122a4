/// Finds out where a note ends and the text begins.
struct NoteExtent {
    let finder: NoteFinder
    /// The paragraph with the label.
    let start: Int
    /// The first paragraph that cannot belong to the note.
    let limit: Int

    /// The most paragraphs that an opening note is searched for its end.
    private static let reach = 15

    /// The end of a note before a text, and the reason.
    func opening() -> (end: Int, reason: String) {
        let label = finder.label(start)?.typed ?? ""
        let begins = "begins with ‘\(label)’ "
        if let end = fenceEnd() { return (end, begins + "and ends with its bracket") }
        let first = firstBody
        // What precedes the first heading is no story yet, unless it goes on and on.
        if finder.precedesStory, size(first..<limit) < 12_000 {
            let next = (first + 1..<max(limit, first + 1)).first { finder.hasLabel($0) } ?? limit
            return (trimmed(next), begins + "and stands before the first heading")
        }
        if NoteEvidence.endsNote(finder.source, finder.paragraphs[start].lines) {
            return (start + 1, begins + "and ends with words that lead to the story")
        }
        var stories = 0
        var authors = 0
        for index in first + 1..<max(first + 1, min(limit, start + Self.reach)) {
            if finder.hasLabel(index) {
                return stories <= authors ? (trimmed(index), begins + "and another one follows") : (first + 1, begins)
            }
            if finder.isFencedOff(index) || finder.paragraphs[index].isSeparator {
                guard index == first + 1 || stories == 0 || stories <= authors || isFenced(index) else { break }
                return (index, begins + "and is set off from what follows")
            }
            let paragraph = finder.paragraphs[index]
            if NoteEvidence.endsNote(finder.source, paragraph.lines), finder.source.size(of: paragraph.lines) < 400,
                stories <= authors
            {
                return (index + 1, begins + "and ends with words that lead to the story")
            }
            switch NoteEvidence.voice(finder.source, paragraph.lines) {
            case .story: stories += 1
            case .author: authors += 1
            case .unclear: break
            }
        }
        return (min(first + 1, limit), begins + "and nothing marks its end: one paragraph")
    }

    /// The end of a note amid a text: its bracket, or its only paragraph.
    func middle() -> Int? {
        fenceEnd() ?? min(firstBody + 1, limit)
    }

    /// The paragraph behind the one that closes the bracket which is open behind the label.
    func fenceEnd() -> Int? {
        guard let label = finder.label(start) else { return nil }
        let close: UInt8
        switch label.fence {
        case .none: return nil
        case .bracket(let byte): close = byte
        case .emphasis(let marks): close = marks.first ?? 0x2A
        }
        for index in start..<min(limit, start + Self.reach) {
            let lines = finder.paragraphs[index].lines
            guard let last = lines.last else { continue }
            if index > start, finder.paragraphs[index].isSeparator { return nil }
            let range = finder.source.lines[last].range
            if Self.ends(finder.source.bytes[range], with: close) { return index + 1 }
        }
        return nil
    }

    /// The paragraph that holds the first words of the note: the next one where the label stands alone.
    private var firstBody: Int {
        guard let label = finder.label(start), label.isAlone, finder.paragraphs[start].lines.count == 1 else {
            return start
        }
        guard let next = finder.textIndex(from: start + 1), next < limit else { return start }
        return next
    }

    /// Whether separators of the same kind stand before the note and at an index.
    private func isFenced(_ index: Int) -> Bool {
        start > 0 && finder.paragraphs[start - 1].isSeparator && finder.paragraphs[index].isSeparator
    }

    private func trimmed(_ end: Int) -> Int {
        var end = end
        while end > start + 1, finder.paragraphs[end - 1].isSeparator { end -= 1 }
        return end
    }

    private func size(_ range: Range<Int>) -> Int {
        range.reduce(0) { $0 + finder.source.size(of: finder.paragraphs[$1].lines) }
    }

    /// Whether a line ends with a closing mark, perhaps in its full-width form or before more ornament.
    private static func ends(_ line: ArraySlice<UInt8>, with close: UInt8) -> Bool {
        let tail = line.suffix(8)
        if tail.reversed().first(where: { !".*_~ ".utf8.contains($0) || $0 == close }) == close { return true }
        let wide: [[UInt8]] =
            switch close {
            case UInt8(ascii: ")"): [[0xEF, 0xBC, 0x89]]
            case UInt8(ascii: "]"): [[0xE3, 0x80, 0x91], [0xE3, 0x80, 0x95], [0xEF, 0xBC, 0xBD]]
            case UInt8(ascii: ">"): [[0xE3, 0x80, 0x89], [0xE3, 0x80, 0x8B]]
            default: []
            }
        return wide.contains { tail.suffix(3).elementsEqual($0) }
    }
}
