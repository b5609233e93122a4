/// Classes of ASCII characters that specifications name.
extension UInt8 {
    var isASCIIDigit: Bool { self &- UInt8(ascii: "0") < 10 }

    var isASCIIUpper: Bool { self &- UInt8(ascii: "A") < 26 }

    var isASCIILower: Bool { self &- UInt8(ascii: "a") < 26 }

    var isASCIIAlpha: Bool { (self | 0x20) &- UInt8(ascii: "a") < 26 }

    var isASCIIAlphanumeric: Bool { isASCIIAlpha || isASCIIDigit }

    /// The value of a hexadecimal digit.
    var hexDigitValue: UInt8? {
        if isASCIIDigit { return self &- UInt8(ascii: "0") }
        let letter = (self | 0x20) &- UInt8(ascii: "a")
        return letter < 6 ? letter &+ 10 : nil
    }

    /// The byte with `A` to `Z` made small.
    var asciiLowercased: UInt8 { isASCIIUpper ? self | 0x20 : self }

    /// Space, tab, line feed, form feed or carriage return: the white space of HTML and CSS.
    var isASCIIWhitespace: Bool {
        self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D || self == 0x0C
    }

    /// Space, tab, line feed or carriage return: the white space of XML.
    var isXMLWhitespace: Bool { self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D }
}

extension Sequence<UInt8> {
    /// Whether the bytes are those of `lowercase` when `A` to `Z` are made small.
    func equalsIgnoringASCIICase(_ lowercase: String) -> Bool {
        lazy.map(\.asciiLowercased).elementsEqual(lowercase.utf8)
    }
}
