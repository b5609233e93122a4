internal import BinderyValidator

/// The declarations of style sheets with their places (CSS Syntax 3, section 5).
enum StyleDeclarations {
    /// A property with its value.
    struct Declaration {
        /// The name in lower case.
        let name: String
        /// The value with `!important`.
        let value: String
        /// What stands before the block; empty for a style attribute.
        let selector: String
        /// The declaration with its semicolon, the white space before it and, if nothing follows, that behind it.
        let range: Range<Int>
    }

    /// The declarations in a range of a text, which is a style sheet or the inside of a block.
    static func all(in text: [UInt8], _ range: Range<Int>, isBlock: Bool = false) -> [Declaration] {
        let bytes = Array(text[range])
        let sheet = isBlock ? StyleSheet(parsingStyleAttribute: bytes) : StyleSheet(parsing: bytes)
        return sheet.declarations.map { declaration in
            let selector = declaration.rule.map { index in
                let rule = sheet.rules[index]
                let isAtRule = !rule.name.isEmpty
                return isAtRule ? rule.name.lowerBound..<rule.prelude.upperBound : rule.prelude
            }
            let place = place(of: declaration, in: bytes)
            return Declaration(
                name: sheet.text(declaration.name).lowercased(), value: sheet.text(declaration.value),
                selector: selector.map { String(decoding: bytes[$0], as: UTF8.self).trimmed } ?? "",
                range: range.lowerBound + place.lowerBound..<range.lowerBound + place.upperBound)
        }
    }

    private static func place(of declaration: StyleSheet.Declaration, in bytes: [UInt8]) -> Range<Int> {
        var start = declaration.name.lowerBound
        while start > 0, bytes[start - 1].isXMLBlank { start -= 1 }
        var tokenizer = CSSTokenizer(bytes, from: declaration.value.upperBound)
        let next = tokenizer.nextSignificant()
        return start..<(next.kind == .semicolon ? next.range.upperBound : next.range.lowerBound)
    }
}
