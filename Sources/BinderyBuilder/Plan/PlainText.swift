/// Strings as metadata and labels need them.
extension String {
    /// The words on one line: runs of white space are one space, and what XML forbids is gone.
    var onOneLine: String {
        var scalars = String.UnicodeScalarView()
        var hasGap = false
        for scalar in unicodeScalars where scalar.isAllowedInXML || scalar.isLineSpace {
            if scalar.isLineSpace {
                hasGap = !scalars.isEmpty
            } else {
                if hasGap { scalars.append(" ") }
                hasGap = false
                scalars.append(scalar)
            }
        }
        while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
        return String(scalars.drop { $0.properties.isWhitespace })
    }

    /// Whether nothing of the text can be seen.
    var isBlank: Bool {
        !unicodeScalars.contains {
            $0.isAllowedInXML && !$0.properties.isWhitespace && !$0.properties.isDefaultIgnorableCodePoint
        }
    }

    /// The beginning, cut after a word, with “…” where something is missing.
    ///
    /// - Parameter limit: the largest number of characters.
    func shortened(to limit: Int) -> String {
        guard utf8.count > limit, let end = index(startIndex, offsetBy: limit, limitedBy: endIndex), end < endIndex
        else { return self }
        let start = self[..<end]
        let cut = start.lastIndex(of: " ").map { start[..<$0] } ?? start
        return (cut.count * 2 < limit ? start : cut) + "…"
    }

    /// The text with the line ends of Unix.
    var withUnixLineEnds: String {
        guard utf8.contains(UInt8(ascii: "\r")) else { return self }
        return split(omittingEmptySubsequences: false) { $0 == "\r\n" || $0 == "\r" || $0 == "\n" }
            .joined(separator: "\n")
    }
}

extension Unicode.Scalar {
    /// Whether an XML document may hold the character (XML 1.0, section 2.2), and it means one.
    var isAllowedInXML: Bool {
        switch value {
        case 0x9, 0xA, 0xD: true
        case 0..<0x20, 0xFDD0...0xFDEF: false
        default: value & 0xFFFE != 0xFFFE
        }
    }

    /// Whether the character is white space that means no more than a space.
    fileprivate var isLineSpace: Bool {
        switch value {
        case 0x9...0xD, 0x20, 0x85, 0x2028, 0x2029: true
        default: false
        }
    }
}
