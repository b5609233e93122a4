/// A set of characters, as a regular expression names it.
struct ScalarSet: Sendable {
    /// A group of characters that has a name in regular expressions.
    enum Group: Sendable {
        case digit, word, space
    }

    var ranges: [ClosedRange<UInt32>] = []
    var groups: [(group: Group, isNegated: Bool)] = []
    var isNegated = false

    /// Any character.
    static let any = ScalarSet(ranges: [0...0x10FFFF])
    /// Letters, digits and the low line.
    static let word = ScalarSet(groups: [(.word, false)])

    /// Whether a character belongs to the set.
    func contains(_ scalar: Unicode.Scalar) -> Bool {
        let isNamed =
            ranges.contains { $0.contains(scalar.value) }
            || groups.contains { Self.isIn($0.group, scalar) != $0.isNegated }
        return isNamed != isNegated
    }

    private static func isIn(_ group: Group, _ scalar: Unicode.Scalar) -> Bool {
        switch group {
        case .digit: scalar.properties.numericType == .decimal
        case .space: scalar.properties.isWhitespace
        case .word: scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "_"
        }
    }

    /// A character in the form in which case does not count.
    static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        let small = scalar.properties.lowercaseMapping.unicodeScalars
        return small.count == 1 ? small.first ?? scalar : scalar
    }
}
