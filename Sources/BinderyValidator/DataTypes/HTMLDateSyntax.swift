/// Dates, times and durations of HTML (html.spec.whatwg.org, section 2.3.5).
///
/// Only the form is looked at, not whether a month has so many days.
package enum HTMLDateSyntax {
    /// `2000-01`.
    package static func isMonth(_ text: ArraySlice<UInt8>) -> Bool {
        var scanner = ByteScanner(text)
        return takeMonth(&scanner) && scanner.isAtEnd
    }

    /// `2000-01-31`.
    package static func isDate(_ text: ArraySlice<UInt8>) -> Bool {
        var scanner = ByteScanner(text)
        return takeDate(&scanner) && scanner.isAtEnd
    }

    /// `01-31` or `--01-31`.
    package static func isYearlessDate(_ text: ArraySlice<UInt8>) -> Bool {
        var scanner = ByteScanner(text)
        if scanner.take("-") { guard scanner.take("-") else { return false } }
        guard let month = scanner.digits(exactly: 2), month <= 12, scanner.take("-"),
            let day = scanner.digits(exactly: 2)
        else { return false }
        return day <= 31 && scanner.isAtEnd
    }

    /// `10:00`, `10:00:00` or `10:00:00.123`.
    package static func isTime(_ text: ArraySlice<UInt8>) -> Bool {
        var scanner = ByteScanner(text)
        return takeTime(&scanner) && scanner.isAtEnd
    }

    /// A date and a time with `T` or a space between them.
    package static func isLocalDateTime(_ text: ArraySlice<UInt8>) -> Bool {
        var scanner = ByteScanner(text)
        return takeDate(&scanner) && scanner.take(oneOf: "T ") != nil && takeTime(&scanner) && scanner.isAtEnd
    }

    /// A date, a time and a time zone; the zone may be missing.
    package static func isGlobalDateTime(_ text: ArraySlice<UInt8>) -> Bool {
        var scanner = ByteScanner(text)
        guard takeDate(&scanner), scanner.take(oneOf: "T ") != nil, takeTime(&scanner) else { return false }
        if scanner.take(oneOf: "+-") != nil {
            guard let digits = scanner.digits(2...4), digits.count != 3 else { return false }
            if digits.count == 2 {
                _ = scanner.take(":")
                guard scanner.digits(exactly: 2) != nil else { return false }
            }
        } else {
            _ = scanner.take("Z")
        }
        return scanner.isAtEnd
    }

    /// `2000-W01`.
    package static func isWeek(_ text: ArraySlice<UInt8>) -> Bool {
        var scanner = ByteScanner(text)
        guard scanner.digits(4...18) != nil, scanner.take("-"), scanner.take("W") else { return false }
        return scanner.digits(exactly: 2) != nil && scanner.isAtEnd
    }

    /// `2000`.
    package static func isYear(_ text: ArraySlice<UInt8>) -> Bool {
        text.count == 4 && text.allSatisfy(\.isASCIIDigit)
    }

    /// `P1D`, `PT4H18M3.5S`, or `4h 18m 3s`.
    package static func isDuration(_ text: ArraySlice<UInt8>) -> Bool {
        text.first == UInt8(ascii: "P") ? isISODuration(text.dropFirst()) : isListOfDurations(text)
    }

    /// What the `datetime` attribute of `time` may be.
    package static func isDateOrTime(_ text: ArraySlice<UInt8>) -> Bool {
        isYear(text) || isYearlessDate(text) || isWeek(text) || isDate(text) || isMonth(text) || isTime(text)
            || isGlobalDateTime(text) || isDuration(text)
    }

    /// What the `datetime` attribute of `ins` and `del` may be.
    package static func isDateWithOptionalTime(_ text: ArraySlice<UInt8>) -> Bool {
        isDate(text) || isGlobalDateTime(text)
    }
}

extension HTMLDateSyntax {
    private static func takeMonth(_ scanner: inout ByteScanner) -> Bool {
        scanner.digits(4...18) != nil && scanner.take("-") && scanner.digits(exactly: 2) != nil
    }

    private static func takeDate(_ scanner: inout ByteScanner) -> Bool {
        takeMonth(&scanner) && scanner.take("-") && scanner.digits(exactly: 2) != nil
    }

    private static func takeTime(_ scanner: inout ByteScanner) -> Bool {
        guard scanner.digits(exactly: 2) != nil, scanner.take(":"), scanner.digits(exactly: 2) != nil else {
            return false
        }
        guard scanner.take(":") else { return true }
        return scanner.digits(exactly: 2) != nil && scanner.fraction(1...3)
    }

    /// What stands behind `P`: days, then `T` and hours, minutes and seconds, of which there must be one.
    private static func isISODuration(_ text: ArraySlice<UInt8>) -> Bool {
        var scanner = ByteScanner(text)
        var count = 0
        if scanner.digits() != nil {
            guard scanner.take("D") else { return false }
            count += 1
        }
        if scanner.isAtEnd { return count > 0 }
        guard scanner.take("T") else { return false }
        var units = "HMS"[...]
        while scanner.digits() != nil {
            let hasFraction = scanner.rest.first == UInt8(ascii: ".")
            guard scanner.fraction(1...3), let unit = scanner.take(oneOf: String(units)) else { return false }
            if hasFraction, unit != UInt8(ascii: "S") { return false }
            units = units.drop { $0.asciiValue != unit }.dropFirst()
            count += 1
        }
        return scanner.isAtEnd && units.count < 3
    }

    /// Numbers with units, in any order and with spaces anywhere.
    private static func isListOfDurations(_ text: ArraySlice<UInt8>) -> Bool {
        var scanner = ByteScanner(text)
        var count = 0
        while !scanner.isAtEnd {
            if scanner.take(" ") { continue }
            guard scanner.digits() != nil else { return false }
            let hasFraction = scanner.rest.first == UInt8(ascii: ".")
            guard scanner.fraction(1...3) else { return false }
            while scanner.take(" ") {}
            guard let unit = scanner.take(oneOf: "WDHMSwdhms") else { return false }
            if hasFraction, unit.asciiLowercased != UInt8(ascii: "s") { return false }
            count += 1
        }
        return count > 0
    }
}
