/// A token of a style sheet: its kind and the bytes it stands on (CSS Syntax Module Level 3, section 4).
package struct CSSToken: Sendable, Hashable {
    /// What a token is.
    package enum Kind: UInt8, Sendable, Hashable {
        case identifier, function, atKeyword, hash, string, badString, url, badURL, delimiter
        case number, percentage, dimension, whitespace, cdo, cdc, colon, semicolon, comma
        case openBracket, closeBracket, openParenthesis, closeParenthesis, openBrace, closeBrace
        /// The end of the style sheet.
        case end
    }

    /// What the token is.
    package var kind: Kind
    /// The byte of a ``Kind/delimiter``; 0 for other tokens.
    package var delimiter: UInt8 = 0
    /// Whether a backslash stands in ``content``.
    package var hasEscape = false
    /// Whether the style sheet ended before the token did (strings and URLs only).
    package var isUnterminated = false
    /// The bytes of the token.
    package var range: Range<Int>
    /// The bytes of the name, the string without its quotes, or the URL without `url(` and `)`.
    package var content: Range<Int>

    /// Makes a token of which all bytes are content.
    init(_ kind: Kind, _ range: Range<Int>) {
        self.kind = kind
        self.range = range
        self.content = range
    }

    /// Whether this is the delimiter.
    func isDelimiter(_ byte: UInt8) -> Bool {
        kind == .delimiter && delimiter == byte
    }
}
