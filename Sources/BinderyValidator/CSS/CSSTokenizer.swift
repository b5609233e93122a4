/// Splits style sheet text into tokens (CSS Syntax Module Level 3, section 4.3).
///
/// Comments are passed over. Bytes beyond ASCII are name code points whether or not they are valid UTF-8, so any bytes
/// will do. Its whole state is ``position``: setting it back reads the tokens again.
package struct CSSTokenizer: Sendable {
    /// The text.
    let bytes: [UInt8]
    /// Where the next token begins.
    package var position: Int
    /// The first comment that is never closed.
    package private(set) var unterminatedComment: Range<Int>?

    /// Reads a text from a place on.
    package init(_ bytes: [UInt8], from position: Int = 0) {
        self.bytes = bytes
        self.position = position
    }

    /// The next token; ``CSSToken/Kind/end`` again and again once the text is used up.
    package mutating func next() -> CSSToken {
        skipComments()
        let start = position
        guard start < bytes.count else { return CSSToken(.end, start..<start) }
        let byte = bytes[start]
        switch byte {
        case UInt8(ascii: " "), 0x09, 0x0A, 0x0C, 0x0D:
            repeat { position += 1 } while position < bytes.count && bytes[position].isCSSWhitespace
            return CSSToken(.whitespace, start..<position)
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            return string(quote: byte)
        case UInt8(ascii: "#"):
            guard isNameByte(at: start + 1) || isEscape(at: start + 1) else { return delimiter() }
            position += 1
            return name(.hash, from: start)
        case UInt8(ascii: "@"):
            guard isIdentifierStart(at: start + 1) else { return delimiter() }
            position += 1
            return name(.atKeyword, from: start)
        case UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: "0")...UInt8(ascii: "9"):
            return isNumberStart(at: start) ? number() : delimiter()
        case UInt8(ascii: "-"):
            if isNumberStart(at: start) { return number() }
            if has("-->", at: start) { return punctuation(.cdc, count: 3) }
            return isIdentifierStart(at: start) ? identifierLike() : delimiter()
        case UInt8(ascii: "<"):
            return has("<!--", at: start) ? punctuation(.cdo, count: 4) : delimiter()
        case UInt8(ascii: "\\"):
            return isEscape(at: start) ? identifierLike() : delimiter()
        case UInt8(ascii: ":"): return punctuation(.colon)
        case UInt8(ascii: ";"): return punctuation(.semicolon)
        case UInt8(ascii: ","): return punctuation(.comma)
        case UInt8(ascii: "["): return punctuation(.openBracket)
        case UInt8(ascii: "]"): return punctuation(.closeBracket)
        case UInt8(ascii: "("): return punctuation(.openParenthesis)
        case UInt8(ascii: ")"): return punctuation(.closeParenthesis)
        case UInt8(ascii: "{"): return punctuation(.openBrace)
        case UInt8(ascii: "}"): return punctuation(.closeBrace)
        default:
            return byte.isCSSNameStart ? identifierLike() : delimiter()
        }
    }

    /// The next token that is not white space.
    package mutating func nextSignificant() -> CSSToken {
        var token = next()
        while token.kind == .whitespace { token = next() }
        return token
    }
}

extension CSSTokenizer {
    private mutating func skipComments() {
        while position + 1 < bytes.count, bytes[position] == UInt8(ascii: "/"), bytes[position + 1] == UInt8(ascii: "*")
        {
            let start = position
            position += 2
            while true {
                guard position + 1 < bytes.count else {
                    position = bytes.count
                    unterminatedComment = unterminatedComment ?? start..<position
                    return
                }
                if bytes[position] == UInt8(ascii: "*"), bytes[position + 1] == UInt8(ascii: "/") { break }
                position += 1
            }
            position += 2
        }
    }

    private mutating func punctuation(_ kind: CSSToken.Kind, count: Int = 1) -> CSSToken {
        defer { position += count }
        return CSSToken(kind, position..<position + count)
    }

    private mutating func delimiter() -> CSSToken {
        var token = punctuation(.delimiter)
        token.delimiter = bytes[token.range.lowerBound]
        return token
    }

    /// The name from `position` on as a token that begins at `start`.
    private mutating func name(_ kind: CSSToken.Kind, from start: Int) -> CSSToken {
        let nameStart = position
        let hasEscape = skipName()
        var token = CSSToken(kind, start..<position)
        token.content = nameStart..<position
        token.hasEscape = hasEscape
        return token
    }

    /// An identifier, a function or a URL (section 4.3.4).
    private mutating func identifierLike() -> CSSToken {
        var token = name(.identifier, from: position)
        guard position < bytes.count, bytes[position] == UInt8(ascii: "(") else { return token }
        position += 1
        if !token.hasEscape, token.content.count == 3, has("url", at: token.content.lowerBound) {
            let first = bytes[position...].firstIndex { !$0.isCSSWhitespace } ?? bytes.count
            if first == bytes.count || !bytes[first].isCSSQuote { return url(from: token.range.lowerBound) }
        }
        token.kind = .function
        token.range = token.range.lowerBound..<position
        return token
    }

    /// A string (section 4.3.5); a bad one ends before the line break.
    private mutating func string(quote: UInt8) -> CSSToken {
        let start = position
        var token = CSSToken(.string, start..<start)
        position += 1
        while true {
            guard position < bytes.count else {
                token.isUnterminated = true
                break
            }
            let byte = bytes[position]
            if byte == quote { break }
            if byte.isCSSNewline {
                token.kind = .badString
                break
            }
            if byte == UInt8(ascii: "\\") {
                token.hasEscape = true
                position += 1
                if position + 1 < bytes.count, bytes[position] == 0x0D, bytes[position + 1] == 0x0A { position += 1 }
                if position == bytes.count { continue }
            }
            position += 1
        }
        token.content = start + 1..<position
        if token.kind == .string, !token.isUnterminated { position += 1 }
        token.range = start..<position
        return token
    }

    /// A URL without quotes (section 4.3.6), with `position` behind `url(`. The content of a bad one is all up to `)`.
    private mutating func url(from start: Int) -> CSSToken {
        var token = CSSToken(.url, start..<start)
        while position < bytes.count, bytes[position].isCSSWhitespace { position += 1 }
        let contentStart = position
        var contentEnd = position
        while position < bytes.count, bytes[position] != UInt8(ascii: ")") {
            let byte = bytes[position]
            if byte.isCSSWhitespace {
                position += 1
                continue
            }
            if contentEnd != position || byte.isCSSQuote || byte == UInt8(ascii: "(") || byte.isCSSUnprintable {
                token.kind = .badURL
            }
            if byte == UInt8(ascii: "\\"), isEscape(at: position) {
                token.hasEscape = true
                skipEscape()
            } else {
                if byte == UInt8(ascii: "\\") { token.kind = .badURL }
                position += 1
            }
            contentEnd = position
        }
        token.isUnterminated = position == bytes.count
        position = min(position + 1, bytes.count)
        token.content = contentStart..<contentEnd
        token.range = start..<position
        return token
    }

    /// A number, a percentage or a dimension (sections 4.3.3 and 4.3.13).
    private mutating func number() -> CSSToken {
        let start = position
        if !bytes[position].isASCIIDigit, bytes[position] != UInt8(ascii: ".") { position += 1 }
        skipDigits()
        if byte(at: position) == UInt8(ascii: "."), byte(at: position + 1).isASCIIDigit {
            position += 1
            skipDigits()
        }
        if byte(at: position) | 0x20 == UInt8(ascii: "e") {
            let sign = byte(at: position + 1)
            let digits = sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") ? position + 2 : position + 1
            if byte(at: digits).isASCIIDigit {
                position = digits
                skipDigits()
            }
        }
        if byte(at: position) == UInt8(ascii: "%") {
            position += 1
            return CSSToken(.percentage, start..<position)
        }
        guard isIdentifierStart(at: position) else { return CSSToken(.number, start..<position) }
        return name(.dimension, from: start)
    }
}

extension CSSTokenizer {
    private func byte(at index: Int) -> UInt8 {
        index < bytes.count ? bytes[index] : 0
    }

    private func has(_ text: String, at index: Int) -> Bool {
        var index = index
        for expected in text.utf8 {
            guard index < bytes.count, bytes[index].asciiLowercased == expected else { return false }
            index += 1
        }
        return true
    }

    private mutating func skipDigits() {
        while position < bytes.count, bytes[position].isASCIIDigit { position += 1 }
    }

    /// Passes over name code points and escapes, and says whether there were escapes (section 4.3.12).
    private mutating func skipName() -> Bool {
        var hasEscape = false
        while position < bytes.count {
            if bytes[position].isCSSName {
                position += 1
            } else if isEscape(at: position) {
                hasEscape = true
                skipEscape()
            } else {
                break
            }
        }
        return hasEscape
    }

    /// Passes over a valid escape with the white space that ends a hexadecimal one (section 4.3.7).
    private mutating func skipEscape() {
        position += 1
        guard bytes[position].hexDigitValue != nil else {
            position += 1
            return
        }
        let last = position + 6
        while position < min(last, bytes.count), bytes[position].hexDigitValue != nil { position += 1 }
        if byte(at: position) == 0x0D, byte(at: position + 1) == 0x0A {
            position += 2
        } else if position < bytes.count, bytes[position].isCSSWhitespace {
            position += 1
        }
    }

    private func isNameByte(at index: Int) -> Bool {
        index < bytes.count && bytes[index].isCSSName
    }

    /// Whether a valid escape begins here (section 4.3.8).
    private func isEscape(at index: Int) -> Bool {
        index + 1 < bytes.count && bytes[index] == UInt8(ascii: "\\") && !bytes[index + 1].isCSSNewline
    }

    /// Whether an identifier begins here (section 4.3.9).
    private func isIdentifierStart(at index: Int) -> Bool {
        guard index < bytes.count else { return false }
        if bytes[index] == UInt8(ascii: "-") {
            let second = index + 1
            guard second < bytes.count else { return false }
            return bytes[second].isCSSNameStart || bytes[second] == UInt8(ascii: "-") || isEscape(at: second)
        }
        return bytes[index].isCSSNameStart || isEscape(at: index)
    }

    /// Whether a number begins here (section 4.3.10).
    private func isNumberStart(at index: Int) -> Bool {
        let first = byte(at: index)
        let digit = first == UInt8(ascii: "+") || first == UInt8(ascii: "-") ? index + 1 : index
        if byte(at: digit).isASCIIDigit { return true }
        return byte(at: digit) == UInt8(ascii: ".") && byte(at: digit + 1).isASCIIDigit
    }
}
