extension Datatype {
    /// The types of XML itself and of XML Schema that the formats of EPUB use.
    static let basic: [String: Datatype] = [
        "string": Datatype("a text") { _ in true },
        "nonEmpty": Datatype("a text that is not empty") { !$0.isEmpty },
        "ID": Datatype("an XML name without colons", isValid: isNCName),
        "IDREF": Datatype("an XML name without colons", isValid: isNCName),
        "NCName": Datatype("an XML name without colons", isValid: isNCName),
        "IDREFS": Datatype("one or more XML names without colons") { value in
            let names = words(value)
            return !names.isEmpty && names.allSatisfy(isNCName)
        },
        "NMTOKEN": Datatype("a word of letters, digits, dots, hyphens and underscores", isValid: isNmtoken),
        "NMTOKENS": Datatype("one or more words of letters, digits, dots, hyphens and underscores") { value in
            let tokens = words(value)
            return !tokens.isEmpty && tokens.allSatisfy(isNmtoken)
        },
        "integer": Datatype("a whole number", isValid: isInteger),
        "nonNegativeInteger": Datatype("a whole number, 0 or more") { value in
            isInteger(value) && (value.first != 0x2D || value.dropFirst().allSatisfy { $0 == 0x30 })
        },
        "positiveInteger": Datatype("a whole number, 1 or more") { value in
            isInteger(value) && value.first != 0x2D && value.contains { $0 > 0x30 && $0 <= 0x39 }
        },
        "decimal": Datatype("a number", isValid: isDecimal),
        "boolean": Datatype("true or false") { value in
            ["true", "false", "1", "0"].contains { value.elementsEqual($0.utf8) }
        },
        "base64": Datatype("a text in base64", isValid: isBase64),
        "anyURI": Datatype("a URL", isValid: { AnyURI.isValid($0) }),
    ]

    /// The words of a value, which white space separates.
    static func words(_ value: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        value.split(whereSeparator: \.isXMLWhitespace)
    }

    /// A value without the white space at its ends.
    static func trimmed(_ value: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var (start, end) = (value.startIndex, value.endIndex)
        while start < end, value[start].isXMLWhitespace { start += 1 }
        while start < end, value[end - 1].isXMLWhitespace { end -= 1 }
        return value[start..<end]
    }

    /// Whether a value is a name of XML without a colon.
    @Sendable static func isNCName(_ value: ArraySlice<UInt8>) -> Bool {
        if value.contains(where: { $0 >= 0x80 }) {
            return NameSyntax.isSchemaName(String(decoding: value, as: UTF8.self))
        }
        guard let first = value.first, first.isASCIIAlpha || first == UInt8(ascii: "_") else { return false }
        return value.allSatisfy { $0 != UInt8(ascii: ":") && isNameByte($0) }
    }

    @Sendable static func isNmtoken(_ value: ArraySlice<UInt8>) -> Bool {
        if value.contains(where: { $0 >= 0x80 }) { return NameSyntax.isNMToken(String(decoding: value, as: UTF8.self)) }
        return !value.isEmpty && value.allSatisfy(isNameByte)
    }

    private static let namePunctuation = ASCIISet("-._:")

    private static func isNameByte(_ byte: UInt8) -> Bool {
        byte.isASCIIAlphanumeric || namePunctuation.contains(byte)
    }

    @Sendable static func isInteger(_ value: ArraySlice<UInt8>) -> Bool {
        let digits = value.first == 0x2D || value.first == 0x2B ? value.dropFirst() : value
        return !digits.isEmpty && digits.allSatisfy(\.isASCIIDigit)
    }

    /// Whether a value is whole groups of four characters, the last of which may be filled up with `=`.
    @Sendable static func isBase64(_ value: ArraySlice<UInt8>) -> Bool {
        let characters = value.filter { !$0.isXMLWhitespace }
        let padding = characters.reversed().prefix { $0 == UInt8(ascii: "=") }.count
        return characters.count.isMultiple(of: 4) && padding <= 2
            && characters.dropLast(padding).allSatisfy {
                $0.isASCIIAlphanumeric || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "/")
            }
    }

    @Sendable static func isDecimal(_ value: ArraySlice<UInt8>) -> Bool {
        let digits = value.first == 0x2D || value.first == 0x2B ? value.dropFirst() : value
        let parts = digits.split(separator: 0x2E, maxSplits: 1, omittingEmptySubsequences: false)
        return digits.contains(where: \.isASCIIDigit) && parts.allSatisfy { $0.allSatisfy(\.isASCIIDigit) }
    }
}
