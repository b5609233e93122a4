/// Reads numbers at a place in folded text: `12`, `XII`, `twenty-one`, `vingt et unième`, `einundzwanzigstes`.
struct NumberReader {
    /// How a number is written.
    enum Form: Hashable {
        case digits, roman, smallRoman, words, ordinal
    }

    /// A number and the place behind it.
    struct Result {
        let value: Int
        let end: Int
        let form: Form
    }

    let bytes: [UInt8]
    /// Whether the character at an index was a capital letter before it was folded.
    let isCapital: (Int) -> Bool

    /// The number that begins at an index.
    func number(at start: Int) -> Result? {
        guard start < bytes.count else { return nil }
        if isDigit(bytes[start]) { return digits(at: start) }
        return words(at: start) ?? roman(at: start)
    }

    /// Digits, perhaps with the ending that makes them an ordinal: `1st`, `2nd`, `1ère`, `3-я`, `4º`.
    private func digits(at start: Int) -> Result? {
        var end = start
        while end < bytes.count, isDigit(bytes[end]), end - start < 5 { end += 1 }
        guard end == bytes.count || !isDigit(bytes[end]) else { return nil }
        let value = bytes[start..<end].reduce(0) { $0 * 10 + Int($1 - 0x30) }
        var tail = end
        if tail < bytes.count, bytes[tail] == UInt8(ascii: "-"), tail + 1 < bytes.count, bytes[tail + 1] >= 0xD0 {
            tail += 1
        }
        let ending = String(decoding: bytes[tail..<wordEnd(from: tail)], as: UTF8.self)
        if Self.ordinalEndings.contains(ending) {
            return Result(value: value, end: tail + ending.utf8.count, form: .ordinal)
        }
        return Result(value: value, end: end, form: .digits)
    }

    private static let ordinalEndings: Set<String> = [
        "st", "nd", "rd", "th", "er", "ere", "re", "e", "eme", "ieme", "o", "a", "я", "ая", "й", "ый", "е",
    ]

    /// A Roman numeral that is written as one would write it today, except for `IIII` and the like.
    private func roman(at start: Int) -> Result? {
        let end = wordEnd(from: start)
        guard end > start, end - start <= 9 else { return nil }
        var value = 0
        var previous = Int.max
        var repeats = 0
        for index in start..<end {
            guard let digit = Self.romanDigits[bytes[index]] else { return nil }
            repeats = digit == previous ? repeats + 1 : 1
            guard repeats <= 4, repeats == 1 || digit == 1 || digit == 10 || digit == 100 || digit == 1000 else {
                return nil
            }
            if digit > previous {
                guard digit == previous * 5 || digit == previous * 10 else { return nil }
                value -= 2 * previous
            }
            value += digit
            previous = digit
        }
        return Result(value: value, end: end, form: isCapital(start) ? .roman : .smallRoman)
    }

    private static let romanDigits: [UInt8: Int] = [
        0x69: 1, 0x76: 5, 0x78: 10, 0x6C: 50, 0x63: 100, 0x64: 500, 0x6D: 1000,
    ]

    /// One or more words, which are added up: `twenty-one`, `vingt et un`, `decimo primero`, `one hundred and two`.
    private func words(at start: Int) -> Result? {
        var end = wordEnd(from: start)
        guard end > start, let first = NumberWords.entry(word(start..<end)) else { return nil }
        var value = first.value
        var isOrdinal = first.isOrdinal
        if value == 4, let eighty = fourTwenties(from: end) {
            value = 80
            end = eighty
        }
        for _ in 0..<3 where value >= 10 || value == 1 {
            guard let next = continuation(from: end), let entry = NumberWords.entry(word(next.range)) else { break }
            if entry.value == 100, value < 10 {
                value *= 100
            } else if value % 10 == 0, entry.value < (value == 60 || value == 80 ? 20 : value >= 100 ? 100 : 10) {
                // `ten three` is no number; `dix sept` and `decimo tercero` are.
                guard value > 10 || next.isHyphen || isOrdinal || word(start..<end) == "dix" else { break }
                value += entry.value
            } else {
                break
            }
            isOrdinal = entry.isOrdinal
            end = next.range.upperBound
        }
        return Result(value: value, end: end, form: isOrdinal ? .ordinal : .words)
    }

    /// The French `quatre-vingts`.
    private func fourTwenties(from end: Int) -> Int? {
        guard let next = continuation(from: end) else { return nil }
        let word = word(next.range)
        return word == "vingt" || word == "vingts" ? next.range.upperBound : nil
    }

    /// The next word of a number behind a space, a hyphen or an “and”.
    private func continuation(from end: Int) -> (range: Range<Int>, isHyphen: Bool)? {
        guard end < bytes.count, bytes[end] == 0x20 || bytes[end] == 0x2D else { return nil }
        let isHyphen = bytes[end] == 0x2D
        var start = end + 1
        var stop = wordEnd(from: start)
        if ["and", "et", "y", "e", "und"].contains(word(start..<stop)), stop < bytes.count,
            bytes[stop] == 0x20 || bytes[stop] == 0x2D
        {
            start = stop + 1
            stop = wordEnd(from: start)
        }
        return stop > start ? (start..<stop, isHyphen) : nil
    }

    /// The end of the letters that begin at an index.
    func wordEnd(from start: Int) -> Int {
        var end = start
        while end < bytes.count, isLetter(bytes[end]) { end += 1 }
        return end
    }

    /// Letters as a string.
    func word(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }

    private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || (0x61...0x7A).contains(byte) }
}
