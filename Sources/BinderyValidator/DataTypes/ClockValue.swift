/// A point or stretch of time of a media overlay, such as `0:01:30.5`, `01:30` or `90.5s` (SMIL 3.0, section 5.4.2).
package struct ClockValue: Sendable, Hashable, Comparable {
    /// The time in milliseconds, rounded down.
    package let milliseconds: Int

    /// Reads a clock value; `nil` if it is none. White space may stand around it.
    package init?(_ text: ArraySlice<UInt8>) {
        let start = text.firstIndex { !$0.isXMLWhitespace } ?? text.endIndex
        let end = text.lastIndex { !$0.isXMLWhitespace }.map { $0 + 1 } ?? start
        var scanner = ByteScanner(text[start..<end])
        guard let first = scanner.digits(1...9) else { return nil }
        guard scanner.take(":") else {
            guard let fraction = Self.thousandths(&scanner), let unit = Self.unit(scanner.rest) else { return nil }
            milliseconds = first.value * unit + fraction * unit / 1000
            return
        }
        guard let second = scanner.digits(exactly: 2), second < 60 else { return nil }
        var seconds = first.value * 60 + second
        if scanner.take(":") {
            guard let third = scanner.digits(exactly: 2), third < 60 else { return nil }
            seconds = seconds * 60 + third
        } else if first.count != 2 || first.value > 59 {
            return nil
        }
        guard let fraction = Self.thousandths(&scanner), scanner.isAtEnd else { return nil }
        milliseconds = seconds * 1000 + fraction
    }

    package static func < (left: ClockValue, right: ClockValue) -> Bool {
        left.milliseconds < right.milliseconds
    }

    /// The fraction in thousandths; 0 if there is none.
    private static func thousandths(_ scanner: inout ByteScanner) -> Int? {
        guard scanner.take(".") else { return 0 }
        let digits = scanner.rest.prefix(while: \.isASCIIDigit)
        guard scanner.digits(1...64) != nil else { return nil }
        return (0..<3).reduce(0) { value, place in
            value * 10 + (place < digits.count ? Int(digits[digits.startIndex + place] & 15) : 0)
        }
    }

    /// How many milliseconds a unit has; without a unit, those of a second.
    private static func unit(_ name: ArraySlice<UInt8>) -> Int? {
        switch String(decoding: name, as: UTF8.self) {
        case "h": 3_600_000
        case "min": 60_000
        case "s", "": 1000
        case "ms": 1
        default: nil
        }
    }
}
