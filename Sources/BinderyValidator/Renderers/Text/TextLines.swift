extension String {
    /// The text in lines of at most so many columns, broken at spaces.
    func wrapped(to width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        var columns = 0
        for word in split(separator: " ") {
            let wordColumns = DisplayWidth.of(word.unicodeScalars)
            if columns > 0, columns + 1 + wordColumns > width {
                lines.append(line)
                (line, columns) = ("", 0)
            }
            line += columns == 0 ? String(word) : " " + word
            columns += wordColumns + (columns == 0 ? 0 : 1)
        }
        return columns == 0 ? lines : lines + [line]
    }

    /// The text without what could steer a terminal: names in a book are somebody else's words.
    var withoutControls: String {
        guard unicodeScalars.contains(where: \.isControl) else { return self }
        var result = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            result.append(scalar.isControl ? "\u{FFFD}" : scalar)
        }
        return String(result)
    }
}

extension Unicode.Scalar {
    /// Whether it is a control character (general category Cc).
    var isControl: Bool { value < 0x20 || 0x7F...0x9F ~= value }
}
