/// Reads a short text piece by piece, for syntaxes that are too small for a parser.
struct ByteScanner {
    /// What has not been read.
    private(set) var rest: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) {
        rest = bytes
    }

    /// Whether all has been read.
    var isAtEnd: Bool { rest.isEmpty }

    /// Passes over a character, if it comes next.
    mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard rest.first == UInt8(ascii: character) else { return false }
        rest.removeFirst()
        return true
    }

    /// Passes over one of some characters, and says which.
    mutating func take(oneOf characters: String) -> UInt8? {
        guard let byte = rest.first, characters.utf8.contains(byte) else { return nil }
        rest.removeFirst()
        return byte
    }

    /// Passes over all digits that come next and gives their number and how many they are; `nil` if they are fewer or
    /// more than allowed.
    mutating func digits(_ counts: ClosedRange<Int> = 1...18) -> (value: Int, count: Int)? {
        let digits = rest.prefix(while: \.isASCIIDigit)
        guard counts.contains(digits.count) else { return nil }
        rest = rest[digits.endIndex...]
        return (digits.reduce(0) { $0 &* 10 &+ Int($1 & 15) }, digits.count)
    }

    /// Passes over digits of which there must be just so many.
    mutating func digits(exactly count: Int) -> Int? {
        digits(count...count)?.value
    }

    /// Passes over a full stop and digits, if there is a full stop; `false` if there are too few or too many digits.
    mutating func fraction(_ counts: ClosedRange<Int> = 1...18) -> Bool {
        !take(".") || digits(counts) != nil
    }
}
