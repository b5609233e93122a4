/// Classes of code points of CSS Syntax Module Level 3, section 4.2, on UTF-8 bytes.
extension UInt8 {
    var isCSSNewline: Bool { self == 0x0A || self == 0x0D || self == 0x0C }

    var isCSSWhitespace: Bool { isASCIIWhitespace }

    var isCSSQuote: Bool { self == UInt8(ascii: "\"") || self == UInt8(ascii: "'") }

    /// A letter, `_`, anything beyond ASCII, or NUL (which the specification replaces by U+FFFD).
    var isCSSNameStart: Bool { isASCIIAlpha || self >= 0x80 || self == UInt8(ascii: "_") || self == 0 }

    var isCSSName: Bool { isCSSNameStart || isASCIIDigit || self == UInt8(ascii: "-") }

    /// A control character that may not stand in a URL without quotes. White space and NUL are asked about elsewhere.
    var isCSSUnprintable: Bool {
        (1...8).contains(self) || self == 0x0B || (0x0E...0x1F).contains(self) || self == 0x7F
    }
}
