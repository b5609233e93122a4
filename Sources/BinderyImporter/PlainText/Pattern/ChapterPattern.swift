internal import BinderyCore

/// The user's regular expression for the lines that begin chapters; what it matches is the number, the rest the title.
struct ChapterPattern {
    private let pattern: LinePattern

    /// The longest line that is tried, in bytes: no heading is longer.
    private static let longestLine = 1000

    /// Compiles the expression.
    ///
    /// - Throws: ``BinderyError`` of code `usage` if it is malformed.
    init(_ pattern: String) throws(BinderyError) {
        guard !pattern.isEmpty else { throw BinderyError(.usage, "the pattern for chapters is empty") }
        self.pattern = try LinePattern(pattern)
    }

    /// The headings among lines.
    func headings(_ source: TextSource, _ range: Range<Int>) -> [TextHeading] {
        range.compactMap { index in
            let bytes = source.lines[index].range
            guard bytes.count <= Self.longestLine else { return nil }
            let scalars = Array(source.text(bytes).unicodeScalars)
            guard let match = pattern.firstMatch(in: scalars), !match.isEmpty else { return nil }
            // A match amid the line, or one that ends within a word, leaves no title behind.
            let end = bytes.lowerBound + scalars[..<match.upperBound].reduce(0) { $0 + UTF8.width($1) }
            let isLabel = match.lowerBound == 0 && !Self.endsWithinWord(match, scalars)
            let title = isLabel ? Self.title(source.bytes, end..<bytes.upperBound) : bytes.upperBound..<bytes.upperBound
            let label = bytes.lowerBound..<(title.isEmpty ? bytes.upperBound : end)
            let candidate = HeadingCandidate(
                line: index, family: .pattern, rank: .chapter, number: nil, label: label, title: title, strength: 1)
            return TextHeading(
                candidate: candidate, lines: index..<index + 1, titles: title.isEmpty ? [] : [title],
                reason: "the line matches the pattern")
        }
    }

    private static func endsWithinWord(_ match: Range<Int>, _ scalars: [Unicode.Scalar]) -> Bool {
        guard match.upperBound < scalars.count else { return false }
        return ScalarSet.word.contains(scalars[match.upperBound])
            && ScalarSet.word.contains(scalars[match.upperBound - 1])
    }

    /// What follows the match, without the marks that divide the two.
    private static func title(_ bytes: [UInt8], _ rest: Range<Int>) -> Range<Int> {
        var start = rest.lowerBound
        while start < rest.upperBound, " .:-)\t".utf8.contains(bytes[start]) { start += 1 }
        return start..<rest.upperBound
    }
}
