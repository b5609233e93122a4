/// The declarations of style sheets with their places (CSS Syntax 3, section 5).
enum StyleDeclarations {
    /// A property with its value.
    struct Declaration {
        /// The name in lower case.
        let name: String
        let value: String
        /// What stands before the block; empty for a style attribute.
        let selector: String
        /// The declaration with its semicolon and the white space before it.
        let range: Range<Int>
    }

    /// The declarations in a range of a text, which is a style sheet or the inside of a block.
    static func all(in text: [UInt8], _ range: Range<Int>, isBlock: Bool = false) -> [Declaration] {
        var declarations: [Declaration] = []
        var selectors: [String] = isBlock ? [""] : []
        var start = range.lowerBound
        var colon: Int?
        var place = range.lowerBound

        func words(_ range: Range<Int>) -> String {
            String(decoding: text[range], as: UTF8.self).trimmed
        }
        func end(at end: Int, withSemicolon hasSemicolon: Bool) {
            if let colon, let selector = selectors.last {
                declarations.append(
                    Declaration(
                        name: words(start..<colon).lowercased(), value: words(colon + 1..<end), selector: selector,
                        range: start..<(hasSemicolon ? end + 1 : end)))
            }
            start = end + 1
            colon = nil
        }
        while place < range.upperBound {
            switch text[place] {
            case UInt8(ascii: "/") where place + 1 < range.upperBound && text[place + 1] == UInt8(ascii: "*"):
                place =
                    text[(place + 2)..<range.upperBound].firstRange(of: Array("*/".utf8))?.upperBound
                    ?? range.upperBound
                // A comment before a declaration is no part of it.
                if colon == nil { start = place }
                continue
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                let quote = text[place]
                place += 1
                while place < range.upperBound, text[place] != quote {
                    place += text[place] == UInt8(ascii: "\\") ? 2 : 1
                }
            case UInt8(ascii: "("):
                while place < range.upperBound, text[place] != UInt8(ascii: ")") { place += 1 }
            case UInt8(ascii: "{"):
                selectors.append(words(start..<place))
                start = place + 1
                colon = nil
            case UInt8(ascii: "}"):
                end(at: place, withSemicolon: false)
                selectors.removeLast(selectors.isEmpty ? 0 : 1)
            case UInt8(ascii: ";"): end(at: place, withSemicolon: true)
            case UInt8(ascii: ":") where colon == nil && !selectors.isEmpty: colon = place
            default: break
            }
            place += 1
        }
        if isBlock { end(at: range.upperBound, withSemicolon: false) }
        return declarations
    }
}
