/// An International Standard Book Number whose check digit is right (ISO 2108).
public struct ISBN: Sendable, Hashable, CustomStringConvertible {
    /// The thirteen digits without hyphens.
    public let description: String

    /// Reads a number of ten or thirteen digits, with or without hyphens, spaces, `ISBN` or `urn:isbn:` before it.
    ///
    /// Gives `nil` if the length or the check digit is wrong. Ten digits become thirteen.
    public init?(_ text: String) {
        var characters = text.lowercased().utf8.filter { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: " ") }
        for prefix in ["urn:isbn:", "isbn13:", "isbn10:", "isbn:", "isbn"] where characters.starts(with: prefix.utf8) {
            characters.removeFirst(prefix.utf8.count)
            break
        }
        let isTen = characters.count == 10
        guard isTen || characters.count == 13 else { return nil }
        var digits: [Int] = []
        for (index, character) in characters.enumerated() {
            switch character {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digits.append(Int(character) - 0x30)
            case UInt8(ascii: "x") where isTen && index == 9: digits.append(10)
            default: return nil
            }
        }
        if isTen {
            guard zip(digits, 1...).reduce(0, { $0 + $1.0 * $1.1 }) % 11 == 0 else { return nil }
            digits = [9, 7, 8] + digits.dropLast()
            digits.append(Self.checkDigit(of: digits))
        } else {
            guard digits[0] == 9, digits[1] == 7, digits[12] == Self.checkDigit(of: digits.dropLast()) else {
                return nil
            }
        }
        description = digits.map(String.init).joined()
    }

    private static func checkDigit(of digits: some Swift.Collection<Int>) -> Int {
        let sum = digits.enumerated().reduce(0) { $0 + $1.element * ($1.offset.isMultiple(of: 2) ? 1 : 3) }
        return (10 - sum % 10) % 10
    }
}
