import BinderyValidator
import Testing

private func bytes(_ text: String) -> ArraySlice<UInt8> { Array(text.utf8)[...] }

@Suite struct DateAndTimeTests {
    @Test(arguments: [
        "2000", "1", "2000-01", "2000-1-1", "2000-01-01", "2000-02-29", "2000-01-01T10", "2000-01-01T10:00",
        "2000-01-01T10:00Z",
        "2000-01-01T10:00:00Z", "2000-01-01T10:00:00.5+01:00", "2000-01-01T10:00-01:00", "9999-12-31", "2000-001",
    ])
    func `a date of metadata is valid`(_ text: String) {
        #expect(DateSyntax.isW3CDate(bytes(text)))
    }

    @Test(arguments: [
        "", "0", "0000", "20000", "2000-00", "2000-13", "2000-02-30", "1900-02-29", "2001-02-29", "2000-", "2000-01-",
        "2000-01-01T",
        "2000-01-01T25:00Z", "2000-01-01T10:60Z", "2000-01-01T10:00:60Z", "2000-01-01 10:00", "2000-01-01T10:00+1",
        "2000-01-01T10:00+0100", "2000-01-01T10:00:00z", "2000-01-01Z", "2000Z", "2000/01/01", "1 Jan 2000", "-2000",
        "2000-W01",
        "20000101", "2000-01-01T10:00:00.Z", "2000-01-01T10:00ZZ", "２０００", "c. 2000",
    ])
    func `what is no date of metadata is invalid`(_ text: String) {
        #expect(!DateSyntax.isW3CDate(bytes(text)))
    }

    @Test func `the date of the last change has one form`() {
        #expect(DateSyntax.isModificationDate(bytes("2000-01-01T10:00:00Z")))
        for text in [
            "", "2000-01-01", "2000-01-01T10:00Z", "2000-01-01T10:00:00", "2000-01-01T10:00:00.0Z",
            "2000-1-1T10:00:00Z",
        ] {
            #expect(!DateSyntax.isModificationDate(bytes(text)))
        }
    }

    @Test(arguments: [
        "2000", "12-31", "--12-31", "2000-W05", "2000-01-31", "12000-01-31", "2000-01", "10:00", "10:00:00",
        "10:00:00.123",
        "2000-01-31T10:00Z", "2000-01-31 10:00:00.5-0500", "2000-01-31T10:00+01:00", "2000-01-31T10:00", "P1D",
        "PT4H18M3S",
        "P2DT1M", "PT3.5S", "4h 18m 3s", "1W", " 2 D3.25s ",
    ])
    func `HTML takes many dates, times and durations`(_ text: String) {
        #expect(HTMLDateSyntax.isDateOrTime(bytes(text)))
    }

    @Test(arguments: [
        "", "200", "13-01", "-12-31", "12-32", "2000-W5", "2000-1-1", "24", "1:00", "10:00:0", "10:00:00.1234",
        "2000-01-31T10",
        "2000-01-31T10:00+1", "2000-01-31T10:00+010", "2000-01-31t10:00", "P", "PT", "P1H", "PT1D", "PT1M1H", "PT1.5H",
        "1", "1x", "1.5h",
        "yesterday", " ",
    ])
    func `HTML takes nothing else for a date or time`(_ text: String) {
        #expect(!HTMLDateSyntax.isDateOrTime(bytes(text)))
    }

    @Test func `each kind of HTML date is told from the others`() {
        #expect(
            HTMLDateSyntax.isLocalDateTime(bytes("2000-01-31T10:00"))
                && !HTMLDateSyntax.isLocalDateTime(bytes("2000-01-31T10:00Z")))
        #expect(
            HTMLDateSyntax.isDateWithOptionalTime(bytes("2000-01-31"))
                && !HTMLDateSyntax.isDateWithOptionalTime(bytes("2000-01")))
        #expect(HTMLDateSyntax.isMonth(bytes("2000-01")) && !HTMLDateSyntax.isMonth(bytes("2000-01-31")))
    }

    @Test func `clock values are read to the millisecond`() {
        let values = [
            ("0:01:30.5", 90_500), ("100:00:00", 360_000_000), ("01:30", 90_000), ("90.5s", 90_500), ("90", 90_000),
            ("1.5h", 5_400_000),
            ("2min", 120_000), ("250ms", 250), (" 5s\n", 5_000), ("59:59.999", 3_599_999), ("0", 0), ("1.0005s", 1_000),
        ]
        for (text, expected) in values { #expect(ClockValue(bytes(text))?.milliseconds == expected, "\(text)") }
        for text in [
            "", "s", "1:2", "1:30", "60:00", "0:60:00", "0:00:60", "1 s", "-1s", "1.s", ".5s", "1h30", "0:00:00.",
            "1:00:00s",
        ] {
            #expect(ClockValue(bytes(text)) == nil, "\(text)")
        }
    }
}
