/// Puts the broken lines of a paragraph together again.
enum LineJoiner {
    /// The bytes of the lines as running text: a space where a line ended, nothing between ideographs, after a hyphen
    /// within a word or after a dash. No hyphen is ever removed: nobody can tell which ones the break brought.
    static func join(_ source: TextSource, _ lines: Range<Int>, clippedTo clip: Range<Int>? = nil) -> [UInt8] {
        guard let first = lines.first, let last = lines.last else { return [] }
        var result: [UInt8] = []
        result.reserveCapacity(source.lines[last].range.upperBound - source.lines[first].range.lowerBound)
        for line in lines {
            let range = clip.map { source.lines[line].range.clamped(to: $0) } ?? source.lines[line].range
            let words = source.bytes[range]
            if line > first, needsSpace(between: result, and: words) { result.append(0x20) }
            result += words
        }
        return result
    }

    private static func needsSpace(between left: [UInt8], and right: ArraySlice<UInt8>) -> Bool {
        guard let first = right.first, let last = left.last else { return false }
        if isWide(left.suffix(3)), isWide(right.prefix(3)) { return false }
        let before = left.count > 1 ? left[left.count - 2] : 0x20
        if last == UInt8(ascii: "-") {
            // `well-` and `known`, or `said--` and `and`; but `Mr. A -` and `he said` keep their space.
            return before == 0x20 || before != last && !isSmallLetter(right)
        }
        let isDash = left.suffix(3).elementsEqual([0xE2, 0x80, 0x94])
        return !(isDash && left.count > 3 && left[left.count - 4] != 0x20 && first >= 0x30)
    }

    private static func isSmallLetter(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard let first = bytes.first else { return false }
        if first < 0x80 { return (0x61...0x7A).contains(first) }
        return first == 0xC3 && (bytes.dropFirst().first ?? 0) >= 0x9F || first == 0xD1
            || first == 0xD0 && (bytes.dropFirst().first ?? 0) >= 0xB0
    }

    /// Whether three bytes are a character of Chinese or Japanese, which have no spaces. Hangul does have them.
    private static func isWide(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard let first = bytes.first else { return false }
        return (0xE3...0xE9).contains(first) || first == 0xEF && (bytes.dropFirst().first ?? 0) >= 0xBC
    }
}
