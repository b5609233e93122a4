/// The words at the beginning of a paragraph that make it a note of the author's: `A/N:`, `**Author's Note:**`,
/// `(Nota del autor: …`, `【作者的话】`.
struct NoteLabel {
    /// What stands around the label, and perhaps around the whole note.
    enum Fence: Hashable {
        case none
        /// A bracket that is still open behind the label, by its closing byte.
        case bracket(UInt8)
        /// A mark of emphasis that is still open behind the label.
        case emphasis([UInt8])
    }

    /// The label as it was typed; empty for one that says no more than “author’s note”, such as `A/N`.
    let title: String
    /// The label as it was typed, for messages.
    let typed: String
    /// Whether the label hardly ever begins a paragraph of a story.
    let isStrong: Bool
    /// What is still open behind the label.
    let fence: Fence
    /// The offset in the text at which the note's own words begin.
    let bodyStart: Int
    /// Whether nothing stands behind the label on its line.
    let isAlone: Bool
    /// Whether the note's first word begins with a small letter.
    let continuesSmall: Bool

    /// The label at the beginning of a line; `nil` if there is none.
    init?(_ source: TextSource, line: Int, _ folded: inout FoldedText) {
        let range = source.lines[line].range
        guard Self.mayBegin(source.bytes, range) else { return nil }
        // Long enough for any label with its ornaments.
        folded.fold(source.bytes, Self.head(source.bytes, range))
        let bytes = folded.bytes
        var start = 0
        while start < bytes.count {
            let isOrnament = Self.isOrnament(bytes[start]) || bytes[start] == 0x20
            guard let length = isOrnament ? 1 : HeadingLine.symbolLength(bytes, at: start) else { break }
            start += length
        }
        let opening = bytes[..<start].filter { $0 != 0x20 }
        guard start < bytes.count, let entries = NoteLabels.byFirstByte[bytes[start]] else { return nil }
        guard let entry = entries.first(where: { Self.matches($0.words, in: bytes, at: start) }) else { return nil }
        var end = start + entry.words.count
        Self.skipAddition(bytes, &end)
        let labelEnd = end

        var marks: [UInt8] = []
        while end < bytes.count, Self.isClosing(bytes[end]) {
            if bytes[end] != 0x20 { marks.append(bytes[end]) }
            end += 1
        }
        // `AUTHORS NOTE!!! No chapter today`: nobody in a story cries that out.
        let isShouted = entry.isStrong && entry.words.count > 3 && marks.contains(UInt8(ascii: "!"))
        let isTerminated = isShouted || marks.contains { ":;-=/~".utf8.contains($0) }
        let isClosed = marks.contains { ")]}>*_~".utf8.contains($0) }
        let isAtEnd = end >= bytes.count && range.upperBound <= folded.end
        guard isTerminated || isClosed || isAtEnd || Self.standsAlone(entry, folded, labelEnd) else {
            return nil
        }
        let words = folded.text(start..<start + entry.words.count)
        if words == "an" || words == "tn" || words == "nda" {
            // `AN:`, `NDA:` and `NdA:`; `An:` may begin a line of a story.
            let isCapital = [start, start + words.utf8.count - 1].allSatisfy { index in
                (0x41...0x5A).contains(source.bytes[folded.offset(of: index)])
            }
            guard isCapital, isTerminated || isClosed || !opening.isEmpty else { return nil }
        }
        if !entry.isStrong, !isTerminated, opening.isEmpty, !isAtEnd { return nil }

        typed = Self.trimmed(source.text(folded.offset(of: start)..<folded.offset(of: labelEnd)))
        title = NoteLabels.generic.contains(words) && labelEnd == start + entry.words.count ? "" : typed
        isStrong = entry.isStrong
        isAlone = isAtEnd
        bodyStart = isAtEnd ? range.upperBound : folded.offset(of: end)
        fence = Self.fence(opening, marks)
        continuesSmall = end < bytes.count && bodyStart < range.upperBound && Self.isSmall(source.bytes, bodyStart)
    }
}

extension NoteLabel {
    /// A quick look at the first byte: no label begins with one that is not in the table.
    private static func mayBegin(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        let first = bytes[range.lowerBound]
        if first >= 0x80 || isOrnament(first) { return true }
        return NoteLabels.byFirstByte[(0x41...0x5A).contains(first) ? first + 32 : first] != nil
    }

    private static func head(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
        var end = min(range.upperBound, range.lowerBound + 120)
        while end < range.upperBound, bytes[end] & 0xC0 == 0x80 { end += 1 }
        return range.lowerBound..<end
    }

    private static let ornaments = (UInt8.min...UInt8.max).map { "*_~#-=<>[({+^|".utf8.contains($0) }
    private static let closings = (UInt8.min...UInt8.max).map { " :;-=/~)]}>*_.!|".utf8.contains($0) }

    private static func isOrnament(_ byte: UInt8) -> Bool {
        ornaments[Int(byte)]
    }

    private static func isClosing(_ byte: UInt8) -> Bool {
        closings[Int(byte)]
    }

    private static func matches(_ words: [UInt8], in bytes: [UInt8], at start: Int) -> Bool {
        let end = start + words.count
        guard end <= bytes.count, bytes[start..<end].elementsEqual(words) else { return false }
        guard end < bytes.count, let last = words.last else { return true }
        // The word must end here: `note` does not begin `notebook`. Ideographs need a mark or an end.
        if last == UInt8(ascii: "/") || last == UInt8(ascii: ".") { return true }
        return !isWordByte(bytes[end])
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte) || byte == UInt8(ascii: "'")
    }

    /// Steps over what belongs to the label: a number, or words in brackets such as `(please read)`.
    private static func skipAddition(_ bytes: [UInt8], _ end: inout Int) {
        var index = end
        while index < bytes.count, bytes[index] == 0x20 || bytes[index] == UInt8(ascii: "#") { index += 1 }
        let digits = index
        while index < bytes.count, (0x30...0x39).contains(bytes[index]) { index += 1 }
        if index > digits, index - digits <= 3, index == bytes.count || ":.)]*-".utf8.contains(bytes[index]) {
            end = index
        }
        if index == digits, index < bytes.count, bytes[index] == UInt8(ascii: "("),
            let close = bytes[index...].prefix(50).firstIndex(of: UInt8(ascii: ")")),
            close + 1 < bytes.count, bytes[close + 1] == UInt8(ascii: ":")
        {
            end = close + 1
        }
    }

    /// Whether a label without any mark behind it is one all the same: `A/N This is my first story.`
    private static func standsAlone(_ entry: NoteLabels.Entry, _ folded: FoldedText, _ end: Int) -> Bool {
        entry.isStrong && entry.words.contains(UInt8(ascii: "/")) && end < folded.bytes.count
    }

    private static func fence(_ opening: [UInt8], _ marks: [UInt8]) -> Fence {
        let pairs: [UInt8: UInt8] = [0x28: 0x29, 0x5B: 0x5D, 0x7B: 0x7D, 0x3C: 0x3E]
        if let bracket = opening.last(where: { pairs[$0] != nil }), let close = pairs[bracket] {
            return marks.contains(close) ? .none : .bracket(close)
        }
        let emphasis = opening.filter { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "_") }
        let isClosed = marks.contains { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "_") }
        return emphasis.isEmpty || isClosed ? .none : .emphasis(emphasis)
    }

    private static func isSmall(_ bytes: [UInt8], _ index: Int) -> Bool {
        let byte = bytes[index]
        if byte < 0x80 { return (0x61...0x7A).contains(byte) }
        guard index + 1 < bytes.count else { return false }
        return byte == 0xC3 && bytes[index + 1] >= 0x9F || byte == 0xD1 || byte == 0xD0 && bytes[index + 1] >= 0xB0
    }

    private static func trimmed(_ text: String) -> String {
        String(text.reversed().drop { $0 == " " || $0 == "\u{3000}" }.reversed())
    }
}
