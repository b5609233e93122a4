/// Cuts a grammar's text into tokens.
struct GrammarScanner {
    enum Token: Equatable {
        case word
        case literal(isCaseSensitive: Bool)
        case mark(UInt8)
        case end
    }

    /// The token that has been reached.
    private(set) var token = Token.end
    /// Where it begins.
    private(set) var start = 0
    /// Where its bytes stand; those of a literal without the quotes.
    private(set) var range = 0..<0
    /// Where what comes after it begins.
    private(set) var next: Int

    private let text: [UInt8]

    /// Goes to the first token behind a place.
    init(_ text: [UInt8], from place: Int = 0) {
        self.text = text
        next = place
        advance()
    }

    /// The bytes of the token.
    var bytes: ArraySlice<UInt8> { text[range] }
    /// The token as a text.
    var word: String { String(decoding: bytes, as: UTF8.self) }

    /// Whether the token is a mark.
    func isAt(_ mark: Unicode.Scalar) -> Bool { token == .mark(UInt8(ascii: mark)) }

    /// Goes to the next token.
    mutating func advance() {
        skipSpace()
        start = next
        guard start < text.count else {
            token = .end
            range = start..<start
            return
        }
        let first = text[start]
        if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
            let close = text[(start + 1)...].firstIndex(of: first) ?? text.count
            token = .literal(isCaseSensitive: first == UInt8(ascii: "\""))
            range = start + 1..<close
            next = min(close + 1, text.count)
        } else if Self.isWordByte(first), first != UInt8(ascii: "-") {
            while next < text.count, Self.isWordByte(text[next]) { next += 1 }
            token = .word
            range = start..<next
        } else {
            token = .mark(first)
            next += 1
            range = start..<next
        }
    }

    /// Goes from an opening brace to what comes after the brace that closes it.
    mutating func skipBraces() {
        var depth = 0
        repeat {
            if isAt("{") { depth += 1 }
            if isAt("}") { depth -= 1 }
            advance()
        } while depth > 0 && token != .end
    }

    private mutating func skipSpace() {
        while next < text.count {
            if text[next] == UInt8(ascii: "#") {
                while next < text.count, text[next] != 0x0A { next += 1 }
            } else if text[next] <= 0x20 {
                next += 1
            } else {
                return
            }
        }
    }

    private static let wordPunctuation = ASCIISet("-_.")

    private static func isWordByte(_ byte: UInt8) -> Bool {
        byte.isASCIIAlphanumeric || wordPunctuation.contains(byte)
    }
}
