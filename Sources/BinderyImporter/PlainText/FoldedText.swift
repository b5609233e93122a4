/// A piece of text in the form in which labels and headings are compared: small letters without accents, ASCII
/// punctuation, single spaces. Every byte knows where in the text it came from.
///
/// `Capítulo`, `CAPITULO` and `Capi\u{301}tulo` all fold to `capitulo`, `Глава` to `глава`, `第１２章` to `第12章`.
struct FoldedText {
    /// The folded bytes.
    private(set) var bytes: [UInt8] = []
    /// For each of ``bytes`` the offset in the text of the character that it came from.
    private(set) var offsets: [Int] = []
    /// The offset at which the folded piece ends.
    private(set) var end = 0

    /// Folds a range of a text in place of what was folded before.
    mutating func fold(_ source: [UInt8], _ range: Range<Int>) {
        bytes.removeAll(keepingCapacity: true)
        offsets.removeAll(keepingCapacity: true)
        end = range.upperBound
        var index = range.lowerBound
        while index < range.upperBound {
            index += foldCharacter(source, index, range.upperBound)
        }
        while bytes.last == 0x20 {
            bytes.removeLast()
            offsets.removeLast()
        }
    }

    /// The offset in the text of a folded byte; the end of the piece for the index behind the last one.
    func offset(of index: Int) -> Int {
        index < offsets.count ? offsets[index] : end
    }

    /// The folded characters of a range.
    func text(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }

    private mutating func append(_ byte: UInt8, _ index: Int) {
        if byte == 0x20, bytes.isEmpty || bytes.last == 0x20 { return }
        bytes.append(byte)
        offsets.append(index)
    }

    private mutating func append(_ text: String, _ index: Int) {
        for byte in text.utf8 { append(byte, index) }
    }

    /// Folds the character at an offset.
    ///
    /// - Returns: how many bytes it has.
    private mutating func foldCharacter(_ source: [UInt8], _ index: Int, _ end: Int) -> Int {
        let byte = source[index]
        switch byte {
        case 0x41...0x5A:
            append(byte + 32, index)
            return 1
        case 0x09:
            append(0x20, index)
            return 1
        case 0..<0x80:
            append(byte, index)
            return 1
        case 0xC0..<0xE0 where index + 1 < end:
            foldTwoBytes(byte, source[index + 1], index)
            return 2
        case 0xE0..<0xF0 where index + 2 < end:
            foldThreeBytes(byte, source[index + 1], source[index + 2], index)
            return 3
        default:
            append(byte, index)
            return 1
        }
    }

    private mutating func foldTwoBytes(_ first: UInt8, _ second: UInt8, _ index: Int) {
        switch (first, second) {
        case (0xC3, 0x80...0xBF): append(Self.latin1[Int(second - 0x80)], index)
        case (0xC2, 0xA0): append(0x20, index)
        case (0xC2, 0xAD): break
        case (0xC2, 0xAA): append("a", index)
        case (0xC2, 0xBA), (0xC2, 0xB0): append("o", index)
        case (0xC2, 0xAB), (0xC2, 0xBB): append("\"", index)
        case (0xC5, 0x92), (0xC5, 0x93): append("oe", index)
        case (0xCC, _), (0xCD, 0x80...0xAF): break  // combining accents
        case (0xD0, 0x90...0x9F):
            append(first, index)
            append(second + 0x20, index)
        case (0xD0, 0xA0...0xAF):
            append(0xD1, index)
            append(second - 0x20, index)
        case (0xD0, 0x81), (0xD1, 0x91): append("е", index)
        default:
            append(first, index)
            append(second, index)
        }
    }

    private mutating func foldThreeBytes(_ first: UInt8, _ second: UInt8, _ third: UInt8, _ index: Int) {
        switch (first, second, third) {
        case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xAF), (0xE3, 0x80, 0x80): append(0x20, index)
        case (0xE2, 0x80, 0x8B...0x8F), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF): break
        case (0xE2, 0x80, 0x90...0x95): append("-", index)
        case (0xE2, 0x80, 0x98...0x9B): append("'", index)
        case (0xE2, 0x80, 0x9C...0x9F), (0xE2, 0x80, 0xB9), (0xE2, 0x80, 0xBA): append("\"", index)
        case (0xE2, 0x80, 0xA6): append("...", index)
        case (0xE2, 0x85, 0xA0...0xAB): append(Self.romanNumerals[Int(third - 0xA0)], index)
        case (0xE2, 0x85, 0xB0...0xBB): append(Self.romanNumerals[Int(third - 0xB0)], index)
        case (0xE3, 0x80, 0x81): append(",", index)
        case (0xE3, 0x80, 0x82): append(".", index)
        case (0xE3, 0x80, 0x8C...0x8F): append("\"", index)
        case (0xE3, 0x80, 0x88), (0xE3, 0x80, 0x8A): append("<", index)
        case (0xE3, 0x80, 0x89), (0xE3, 0x80, 0x8B): append(">", index)
        case (0xE3, 0x80, 0x90), (0xE3, 0x80, 0x94): append("[", index)
        case (0xE3, 0x80, 0x91), (0xE3, 0x80, 0x95): append("]", index)
        case (0xE3, 0x80, 0x9C), (0xEF, 0xBD, 0x9E): append("~", index)
        case (0xEF, 0xBC, 0xA1...0xBA): append(third - 0x40, index)
        case (0xEF, 0xBC, 0x81...0xBF): append(third - 0x60, index)
        case (0xEF, 0xBD, 0x80...0x9D): append(third - 0x20, index)
        default:
            append(first, index)
            append(second, index)
            append(third, index)
        }
    }

    /// U+00C0 to U+00FF without case and accents.
    private static let latin1: [String] = [
        "a", "a", "a", "a", "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i", "i",
        "d", "n", "o", "o", "o", "o", "o", "x", "o", "u", "u", "u", "u", "y", "th", "ss",
        "a", "a", "a", "a", "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i", "i",
        "d", "n", "o", "o", "o", "o", "o", "/", "o", "u", "u", "u", "u", "y", "th", "y",
    ]

    /// U+2160 to U+216B, the numerals that are single characters.
    private static let romanNumerals = [
        "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii",
    ]
}
