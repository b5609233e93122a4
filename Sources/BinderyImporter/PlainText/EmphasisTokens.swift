/// The marks of emphasis in a paragraph, and which of them belong together.
struct EmphasisTokens {
    enum Mark: Int {
        case underscore, underscores, asterisk, twoAsterisks, threeAsterisks, slash
    }

    struct Token {
        let mark: Mark
        let range: Range<Int>
        let opens: Bool
        let closes: Bool
        /// Where the mark begins that this one is paired with.
        var partner: Int?
    }

    /// The marks that have partners, in the order of the text; pairs are properly nested.
    private(set) var paired: [Token] = []

    init(_ bytes: [UInt8]) {
        var tokens = Self.tokens(of: bytes)
        // For each kind of mark the place of the last one that is open. Whatever opened after it is closed with it.
        var open = [Int?](repeating: nil, count: 6)
        for index in tokens.indices {
            let mark = tokens[index].mark.rawValue
            if tokens[index].closes, let start = open[mark], Self.isSure(bytes, tokens[start], tokens[index]) {
                tokens[start].partner = tokens[index].range.lowerBound
                tokens[index].partner = tokens[start].range.lowerBound
                for kind in open.indices where (open[kind] ?? -1) >= start { open[kind] = nil }
            } else if tokens[index].opens {
                open[mark] = index
            }
        }
        paired = tokens.filter { $0.partner != nil }
    }

    private static func tokens(of bytes: [UInt8]) -> [Token] {
        var tokens: [Token] = []
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            var end = index + 1
            if byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "/") {
                while end < bytes.count, bytes[end] == byte { end += 1 }
                if let mark = mark(byte, end - index) {
                    let before = neighbour(scalar(before: index, in: bytes))
                    let after = neighbour(end < bytes.count ? scalar(at: end, in: bytes) : 0x20)
                    tokens.append(
                        Token(
                            mark: mark, range: index..<end, opens: opens(mark, before, after),
                            closes: closes(mark, before, after)))
                }
            }
            index = end
        }
        return tokens
    }

    private static func mark(_ byte: UInt8, _ count: Int) -> Mark? {
        switch (byte, count) {
        case (UInt8(ascii: "_"), 1): .underscore
        case (UInt8(ascii: "_"), 2): .underscores
        case (UInt8(ascii: "*"), 1): .asterisk
        case (UInt8(ascii: "*"), 2): .twoAsterisks
        case (UInt8(ascii: "*"), 3): .threeAsterisks
        case (UInt8(ascii: "/"), 1): .slash
        default: nil
        }
    }

    private static func opens(_ mark: Mark, _ before: Neighbour, _ after: Neighbour) -> Bool {
        if mark == .slash { return after == .letter && (before == .space || before == .punctuation) }
        return switch after {
        case .space: false
        case .punctuation: before == .space || before == .punctuation
        case .letter: before != .letter
        case .ideograph: before != .letter
        }
    }

    private static func closes(_ mark: Mark, _ before: Neighbour, _ after: Neighbour) -> Bool {
        if mark == .slash { return before == .letter && (after == .space || after == .punctuation) }
        return switch before {
        case .space: false
        case .punctuation, .letter: after != .letter
        case .ideograph: after != .letter
        }
    }

    /// Whether two marks are emphasis beyond doubt. A slash stands in dates, paths and choices, too.
    private static func isSure(_ bytes: [UInt8], _ opening: Token, _ closing: Token) -> Bool {
        let content = bytes[opening.range.upperBound..<closing.range.lowerBound]
        guard !content.isEmpty else { return false }
        if opening.mark == .slash {
            return content.count <= 200 && content.allSatisfy { $0 >= 0x80 || $0 != 0x2F && $0 != 0x5F && !isDigit($0) }
        }
        return content.contains { $0 >= 0x80 || isDigit($0) || (0x61...0x7A).contains($0 | 0x20) }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private enum Neighbour {
        case space, punctuation, letter, ideograph
    }

    private static func neighbour(_ scalar: UInt32) -> Neighbour {
        switch scalar {
        case 0...0x20, 0xA0, 0x2000...0x200B, 0x3000: .space
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: .letter
        case 0x21...0x7F, 0xAB, 0xBB, 0xBF, 0xA1, 0x2010...0x206F: .punctuation
        case 0x3001...0x303F, 0xFF01...0xFF0F, 0xFF1A...0xFF20: .punctuation
        case 0x3040...0x9FFF, 0xAC00...0xD7A3, 0xF900...0xFAFF: .ideograph
        default: .letter
        }
    }

    private static func scalar(before index: Int, in bytes: [UInt8]) -> UInt32 {
        var start = index - 1
        guard start >= 0 else { return 0x20 }
        while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        return scalar(at: start, in: bytes)
    }

    private static func scalar(at index: Int, in bytes: [UInt8]) -> UInt32 {
        let first = bytes[index]
        func rest(_ step: Int) -> UInt32 { index + step < bytes.count ? UInt32(bytes[index + step] & 0x3F) : 0 }
        switch first {
        case 0..<0xC0: return UInt32(first)
        case 0xC0..<0xE0: return UInt32(first & 0x1F) << 6 | rest(1)
        case 0xE0..<0xF0: return UInt32(first & 0x0F) << 12 | rest(1) << 6 | rest(2)
        default: return UInt32(first & 0x07) << 18 | rest(1) << 12 | rest(2) << 6 | rest(3)
        }
    }
}
