extension String {
    /// The string without the line ends between two characters of a script that has no spaces between words.
    func joiningLines() -> String {
        guard utf8.contains(where: { $0 >= 0xE2 }) else { return self }
        var result = String.UnicodeScalarView()
        var isPending = false
        for scalar in unicodeScalars {
            if scalar == "\n" {
                isPending = true
                continue
            }
            if isPending {
                let isJoined = scalar.isWrittenWithoutSpaces && result.last?.isWrittenWithoutSpaces == true
                if !isJoined { result.append("\n") }
                isPending = false
            }
            result.append(scalar)
        }
        if isPending { result.append("\n") }
        return String(result)
    }
}

extension Unicode.Scalar {
    /// Whether the character belongs to Chinese or Japanese: ideographs, kana, and their punctuation.
    var isWrittenWithoutSpaces: Bool {
        switch value {
        case 0x2E80...0x312F, 0x31A0...0x31FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0xFE30...0xFE4F,
            0xFF00...0xFF9F, 0x20000...0x3FFFF:
            true
        default: false
        }
    }
}
