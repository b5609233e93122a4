/// What follows the number of a heading on its line, and whether it is a title.
struct HeadingTail {
    /// What divides the number from the title.
    enum Divider {
        case nothing, space, point, mark
    }

    /// The folded bytes of the title; empty if there is none.
    let title: Range<Int>
    /// How much the whole looks like a heading, from 0 to 1.
    let strength: Double
    /// Whether the number is one of several alike: `3a`, `12.5`, `3 (2/4)`.
    let isVariant: Bool
    /// Where the label ends.
    let labelEnd: Int

    /// Judges what stands behind the number; `nil` if the line is a sentence.
    init?(_ line: HeadingLine, from start: Int, isOrnamented: Bool) {
        let bytes = line.bytes
        let end = line.inner.upperBound
        var index = start
        isVariant = Self.skipVariant(bytes, &index, end)
        labelEnd = index
        var divider = Divider.nothing
        while index < end, let kind = Self.divider(bytes[index]) {
            // `(` opens a title in brackets, which keeps them.
            if kind == .mark || kind == .point && divider != .mark || divider == .nothing { divider = kind }
            index += 1
        }
        guard index < end else {
            title = end..<end
            strength = 1
            return
        }
        guard divider != .nothing else { return nil }
        title = index..<end
        guard let strength = Self.strength(line, title, divider, isVariant: isVariant) else { return nil }
        self.strength = isOrnamented ? max(strength, 0.8) : strength
    }

    private static func divider(_ byte: UInt8) -> Divider? {
        switch byte {
        case 0x20: .space
        case UInt8(ascii: "."), UInt8(ascii: ","): .point
        case UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "~"), UInt8(ascii: "|"), UInt8(ascii: ")"),
            UInt8(ascii: "]"),
            UInt8(ascii: "/"), UInt8(ascii: ">"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: ";"),
            UInt8(ascii: "}"),
            UInt8(ascii: "="):
            .mark
        default: nil
        }
    }

    /// Steps over `a`, `.5`, `/20`, ` of 20`, `(2/4)` behind a number.
    private static func skipVariant(_ bytes: [UInt8], _ index: inout Int, _ end: Int) -> Bool {
        func digits(_ from: Int) -> Int {
            var stop = from
            while stop < end, (0x30...0x39).contains(bytes[stop]) { stop += 1 }
            return stop
        }
        guard index < end else { return false }
        let byte = bytes[index]
        if (0x61...0x64).contains(byte), index + 1 == end || !isLetter(bytes[index + 1]),
            (0x30...0x39).contains(bytes[index - 1])
        {
            index += 1
            return true
        }
        if byte == UInt8(ascii: "."), digits(index + 1) > index + 1 {
            index = digits(index + 1)
            return true
        }
        if byte == UInt8(ascii: "/"), digits(index + 1) > index + 1 {
            index = digits(index + 1)
            return false
        }
        for word in [" of ", " de ", " von ", " di ", " из "] {
            let start = index + word.utf8.count
            guard start < end, bytes[index..<start].elementsEqual(word.utf8), digits(start) > start else { continue }
            index = digits(start)
            return false
        }
        return false
    }

    private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || (0x61...0x7A).contains(byte) }

    /// How much the words behind the number look like a title.
    private static func strength(_ line: HeadingLine, _ title: Range<Int>, _ divider: Divider, isVariant: Bool)
        -> Double?
    {
        let bytes = line.bytes
        let isSmall = line.isSmall(title.lowerBound)
        let isPhrase = isSmall && HeadingWords.isPhrase(bytes[title])
        if isSmall, divider != .mark, !isPhrase { return nil }
        let isCapitals = line.isAllCapitals(title)
        let words = bytes[title].split(separator: 0x20).count
        let last = bytes[title.upperBound - 1]
        let endsSentence = last == UInt8(ascii: ".") || last == UInt8(ascii: ",") || last == UInt8(ascii: ";")
        // A sentence within the title: a full stop, a space, and more.
        let holdsSentence = bytes[title].dropLast().indices.contains {
            (bytes[$0] == UInt8(ascii: ".") || bytes[$0] == UInt8(ascii: "?")) && bytes[$0 + 1] == 0x20
                && $0 > title.lowerBound + 3
        }
        var strength: Double =
            switch divider {
            case _ where isPhrase: 0.85
            case .mark: isSmall ? 0.7 : 0.9
            case .point: 0.75
            case .space, .nothing: 0.65
            }
        if isCapitals { return max(strength, 0.85) }
        if endsSentence || holdsSentence {
            if divider == .space, words > 3 { return nil }
            strength -= words > 6 ? 0.45 : 0.25
        }
        if last == UInt8(ascii: "?") || last == UInt8(ascii: "!"), divider == .space { strength -= 0.2 }
        if last == UInt8(ascii: "\""), !bytes[title].starts(with: [UInt8(ascii: "\"")]) { strength -= 0.3 }
        if words > 14 { strength -= 0.3 }
        return strength > 0 ? strength : nil
    }
}
