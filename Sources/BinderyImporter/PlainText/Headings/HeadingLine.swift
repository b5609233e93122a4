/// A line in folded form without the ornaments around it, as the readers of headings see it.
struct HeadingLine {
    /// The folded bytes of the line.
    let bytes: [UInt8]
    /// The bytes between the ornaments.
    let inner: Range<Int>
    /// Whether ornaments set the line off: `**Chapter 3**`, `[Prologue]`, `=== 1 ===`.
    let isOrnamented: Bool
    private let source: TextSource
    private let folded: FoldedText

    /// The line; `nil` if it is too long for a heading, or begins as speech does.
    init?(_ source: TextSource, _ line: TextLine, _ folded: inout FoldedText) {
        guard line.range.count <= 400, line.width <= 140 else { return nil }
        folded.fold(source.bytes, line.range)
        let bytes = folded.bytes
        guard let inner = Self.inner(bytes) else { return nil }
        self.bytes = bytes
        self.inner = inner
        self.isOrnamented = inner.lowerBound > 0
        self.source = source
        self.folded = folded
    }

    /// The bytes of the text from which folded bytes came.
    func range(_ range: Range<Int>) -> Range<Int> {
        let start = folded.offset(of: range.lowerBound)
        return start..<max(start, range.upperBound == range.lowerBound ? start : folded.offset(of: range.upperBound))
    }

    /// The bytes of the text without white space at their ends.
    func trimmedRange(_ range: Range<Int>) -> Range<Int> {
        var lower = range.lowerBound
        var upper = range.upperBound
        while lower < upper, bytes[lower] == 0x20 { lower += 1 }
        while upper > lower, bytes[upper - 1] == 0x20 { upper -= 1 }
        return self.range(lower..<upper)
    }

    /// Whether the character at a folded index was a capital letter.
    func isCapital(_ index: Int) -> Bool {
        let offset = folded.offset(of: index)
        let byte = source.bytes[offset]
        if byte < 0x80 { return (0x41...0x5A).contains(byte) }
        guard offset + 1 < source.bytes.count else { return false }
        let next = source.bytes[offset + 1]
        return byte == 0xC3 && next < 0x9F || byte == 0xD0 && (next < 0xB0 || next == 0x81)
            || byte == 0xE2 && next == 0x85
    }

    /// Whether the character at a folded index was a small letter of an alphabet with capitals.
    func isSmall(_ index: Int) -> Bool {
        let byte = bytes[index]
        let isLetter = (0x61...0x7A).contains(byte) || byte == 0xD0 || byte == 0xD1
        return isLetter && !isCapital(index)
    }

    /// Whether the letters of a range are capitals, all of them and at least two.
    func isAllCapitals(_ range: Range<Int>) -> Bool {
        var letters = 0
        for index in range where (0x61...0x7A).contains(bytes[index]) || bytes[index] == 0xD0 || bytes[index] == 0xD1 {
            guard isCapital(index) else { return false }
            letters += 1
        }
        return letters >= 2
    }

    /// The part of the line between ornaments that stand on both sides, or before it; `nil` for speech.
    private static func inner(_ bytes: [UInt8]) -> Range<Int>? {
        var lower = 0
        var upper = bytes.count
        while lower < upper {
            if "*_~#=+^| ".utf8.contains(bytes[lower]) {
                lower += 1
            } else if let length = symbolLength(bytes, at: lower) {
                lower += length
            } else if "*_~#=+^| ".utf8.contains(bytes[upper - 1]) {
                upper -= 1
            } else if upper - lower >= 3, symbolLength(bytes, at: upper - 3) == 3 {
                upper -= 3
            } else if bytes[lower] == UInt8(ascii: "-") {
                // `- Chapter 3 -` is ornament; `- Chapter 3?` is somebody speaking.
                guard bytes[upper - 1] == UInt8(ascii: "-"), upper - lower > 2 else { return nil }
                lower += 1
                upper -= 1
            } else if let close = closing[bytes[lower]], bytes[upper - 1] == close {
                lower += 1
                upper -= 1
            } else if let close = closing[bytes[lower]], bytes[lower..<min(upper, lower + 60)].contains(close) {
                // `[Chapter 3] The Storm`: the closing bracket is taken as what divides number and title.
                lower += 1
            } else {
                break
            }
        }
        guard lower < upper, bytes[lower] != UInt8(ascii: "\""), bytes[lower] != UInt8(ascii: "'") else { return nil }
        return lower..<upper
    }

    private static let closing: [UInt8: UInt8] = [0x28: 0x29, 0x5B: 0x5D, 0x3C: 0x3E, 0x7B: 0x7D]

    /// The length of a symbol that is no letter, such as `•` or `★`: U+2500 to U+27BF.
    static func symbolLength(_ bytes: [UInt8], at index: Int) -> Int? {
        guard index >= 0, index + 2 < bytes.count, bytes[index] == 0xE2 else { return nil }
        if (0x94...0x9E).contains(bytes[index + 1]) { return 3 }
        return bytes[index + 1] == 0x80 && (bytes[index + 2] == 0xA2 || bytes[index + 2] == 0xBB) ? 3 : nil
    }
}
