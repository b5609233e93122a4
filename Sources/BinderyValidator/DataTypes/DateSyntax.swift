import BinderyCore

/// Dates of metadata.
package enum DateSyntax {
    /// Whether a text is a date of the profile of ISO 8601 that Dublin Core recommends (W3C Note “Date and Time
    /// Formats”), such as `2000`, `2000-01-31` or `2000-01-31T10:00:00Z`.
    ///
    /// As in EPUBCheck, leading zeros may be missing, and so may minutes and the time zone.
    package static func isW3CDate(_ text: ArraySlice<UInt8>) -> Bool {
        var scanner = ByteScanner(text)
        guard let year = scanner.digits(1...4)?.value, year > 0 else { return false }
        if scanner.isAtEnd { return true }
        guard scanner.take("-"), let month = scanner.digits(1...3)?.value, (1...12).contains(month) else {
            return false
        }
        if scanner.isAtEnd { return true }
        guard scanner.take("-"), let day = scanner.digits(1...3)?.value,
            (1...CalendarMonth.days(in: month, of: year)).contains(day)
        else { return false }
        if scanner.isAtEnd { return true }
        return scanner.take("T") && isTime(&scanner)
    }

    private static func isTime(_ scanner: inout ByteScanner) -> Bool {
        guard let hour = scanner.digits(1...2)?.value, hour < 24 else { return false }
        if scanner.isAtEnd { return true }
        guard scanner.take(":"), let minute = scanner.digits(1...2)?.value, minute < 60 else { return false }
        if scanner.take(":") {
            guard let second = scanner.digits(1...2)?.value, second < 60, scanner.fraction() else { return false }
        }
        if scanner.isAtEnd || scanner.take("Z") { return scanner.isAtEnd }
        guard scanner.take(oneOf: "+-") != nil, scanner.digits(1...2) != nil, scanner.take(":") else { return false }
        return scanner.digits(1...2) != nil && scanner.isAtEnd
    }

    /// Whether a text has the one form of `dcterms:modified`: `CCYY-MM-DDThh:mm:ssZ` (EPUB 3.3, section 5.5.5).
    package static func isModificationDate(_ text: ArraySlice<UInt8>) -> Bool {
        var scanner = ByteScanner(text)
        guard scanner.digits(exactly: 4) != nil, scanner.take("-"), scanner.digits(exactly: 2) != nil,
            scanner.take("-"),
            scanner.digits(exactly: 2) != nil, scanner.take("T"), scanner.digits(exactly: 2) != nil, scanner.take(":"),
            scanner.digits(exactly: 2) != nil, scanner.take(":"), scanner.digits(exactly: 2) != nil
        else { return false }
        return scanner.take("Z") && scanner.isAtEnd
    }
}
