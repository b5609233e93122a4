extension Datatype {
    /// The types of HTML attributes (html.spec.whatwg.org, section 2.3), and those of EPUB's own attributes.
    static let html: [String: Datatype] = [
        "token": Datatype("a text without spaces") { !$0.isEmpty && !$0.contains(where: \.isASCIIWhitespace) },
        "float": Datatype("a number", isValid: isFloat),
        "nonNegativeFloat": Datatype("a number, 0 or more") { isFloat($0) && ($0.first != 0x2D || isZero($0)) },
        "positiveFloat": Datatype("a number above 0") { isFloat($0) && $0.first != 0x2D && !isZero($0) },
        "language": Datatype("a language tag such as en or pt-BR") { value in
            value.split(separator: 0x2D, omittingEmptySubsequences: false).enumerated().allSatisfy { place, subtag in
                (1...8).contains(subtag.count)
                    && subtag.allSatisfy { place == 0 ? $0.isASCIIAlpha : $0.isASCIIAlphanumeric }
            }
        },
        "mediaType": Datatype("a media type such as text/css", keepsSpace: true, isValid: { MIMEType.isValid($0) }),
        "hashName": Datatype("a # and a name") { $0.count > 1 && $0.first == UInt8(ascii: "#") },
        "browsingContext": Datatype("a name that does not begin with an underscore") { $0.first != UInt8(ascii: "_") },
        "browsingContextOrKeyword": Datatype("a name, or _blank, _self, _parent or _top") { value in
            value.first != UInt8(ascii: "_")
                || ["_blank", "_self", "_parent", "_top"].contains(where: value.equalsIgnoringASCIICase)
        },
        "month": Datatype("a month such as 2000-01", isValid: { HTMLDateSyntax.isMonth($0) }),
        "date": Datatype("a date such as 2000-01-31", isValid: { HTMLDateSyntax.isDate($0) }),
        "time": Datatype("a time such as 10:00", isValid: { HTMLDateSyntax.isTime($0) }),
        "week": Datatype("a week such as 2000-W01", isValid: { HTMLDateSyntax.isWeek($0) }),
        "localDateTime": Datatype("a date and time", isValid: { HTMLDateSyntax.isLocalDateTime($0) }),
        "dateTime": Datatype("a date and time", isValid: { HTMLDateSyntax.isGlobalDateTime($0) }),
        "dateOrTime": Datatype("a date, time or duration", isValid: { HTMLDateSyntax.isDateOrTime($0) }),
        "dateWithOptionalTime": Datatype("a date", isValid: { HTMLDateSyntax.isDateWithOptionalTime($0) }),
        "color": Datatype("a colour such as #ff8800") { value in
            value.count == 7 && value.first == UInt8(ascii: "#")
                && value.dropFirst().allSatisfy { $0.hexDigitValue != nil }
        },
        "iconSizes": Datatype("sizes such as 16x16") { value in
            let sizes = words(value)
            return !sizes.isEmpty && sizes.allSatisfy(isIconSize)
        },
        "email": Datatype("a mail address", isValid: isMailAddress),
        "emails": Datatype("mail addresses with commas between them") { value in
            value.split(separator: 0x2C, omittingEmptySubsequences: false).allSatisfy(isMailAddress)
        },
        "rectangle": Datatype("four whole numbers") { areIntegers($0) { $0 == 4 } },
        "circle": Datatype("three whole numbers, the last one 0 or more") { value in
            areIntegers(value) { $0 == 3 } && value.split(separator: 0x2C).last?.first != 0x2D
        },
        "polygon": Datatype("pairs of whole numbers, three or more") {
            areIntegers($0) { $0 >= 6 && $0.isMultiple(of: 2) }
        },
        "clockValue": Datatype("a time such as 0:01:30.5 or 90.5s") { ClockValue($0) != nil },
        "phoneticAlphabet": Datatype("ipa or a name that begins with x-") { value in
            value.elementsEqual("ipa".utf8) || value.starts(with: "x-".utf8) && value.count > 2
        },
    ]

    /// A number as XML Schema writes it: `1`, `-.5`, `1.e3`, `INF`.
    @Sendable private static func isFloat(_ value: ArraySlice<UInt8>) -> Bool {
        if value.elementsEqual("NaN".utf8) { return true }
        var scanner = ByteScanner(value)
        _ = scanner.take(oneOf: "+-")
        if scanner.rest.elementsEqual("INF".utf8) { return true }
        let hasWhole = scanner.digits(1...400) != nil
        let hasFraction = scanner.take(".") && scanner.digits(1...400) != nil
        guard hasWhole || hasFraction else { return false }
        if scanner.take(oneOf: "eE") != nil {
            _ = scanner.take(oneOf: "+-")
            guard scanner.digits(1...400) != nil else { return false }
        }
        return scanner.isAtEnd
    }

    /// Whether a number has no digit but 0 before its exponent.
    private static func isZero(_ value: ArraySlice<UInt8>) -> Bool {
        value.prefix { $0 | 0x20 != UInt8(ascii: "e") }.allSatisfy { !(0x31...0x39).contains($0) }
            && value.contains(0x30)
    }

    @Sendable private static func isIconSize(_ value: ArraySlice<UInt8>) -> Bool {
        let parts = value.split(separator: UInt8(ascii: "x"), omittingEmptySubsequences: false)
        return parts.count == 2 && parts.allSatisfy { $0.first != 0x30 && !$0.isEmpty && $0.allSatisfy(\.isASCIIDigit) }
    }

    @Sendable private static func isMailAddress(_ value: ArraySlice<UInt8>) -> Bool {
        let parts = value.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
        return parts.count == 2 && parts.allSatisfy { !$0.isEmpty }
    }

    private static func areIntegers(_ value: ArraySlice<UInt8>, count isCount: (Int) -> Bool) -> Bool {
        let numbers = value.split(separator: 0x2C, omittingEmptySubsequences: false)
        return isCount(numbers.count) && numbers.allSatisfy { $0.first != 0x2B && isInteger($0) }
    }
}
