extension XMLEncoding {
    /// A text with `?` in place of each byte that is not UTF-8, and the place of the first; `nil` if there is none.
    ///
    /// The text is as long as before. A `?` may stand wherever text may, but not in a name: nobody knows which it was.
    static func repairing(_ text: [UInt8]) -> (text: [UInt8], first: Int)? {
        var repaired = text
        var first: Int?
        var place = 0
        while place < text.count {
            let length = characterLength(text[place...].prefix(4))
            if length == 0 {
                repaired[place] = UInt8(ascii: "?")
                first = first ?? place
            }
            place += max(1, length)
        }
        return first.map { (repaired, $0) }
    }

    /// The number of bytes of the character that some bytes begin with; 0 if they begin with none (Unicode, table 3-7).
    private static func characterLength(_ bytes: ArraySlice<UInt8>) -> Int {
        guard let lead = bytes.first else { return 0 }
        let (length, second): (Int, ClosedRange<UInt8>)
        switch lead {
        case ...0x7F: return 1
        case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        default: return 0
        }
        let rest = bytes.dropFirst().prefix(length - 1)
        guard rest.count == length - 1, rest.first.map(second.contains) == true,
            rest.dropFirst().allSatisfy({ $0 & 0xC0 == 0x80 })
        else { return 0 }
        return length
    }
}
