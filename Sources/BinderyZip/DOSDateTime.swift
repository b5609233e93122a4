/// A moment as ZIP archives write it: from 1980 to 2107, to the second second, without a time zone.
public struct DOSDateTime: Sendable, Hashable {
    /// Year since 1980 in seven bits, month in four, day in five.
    public let date: UInt16
    /// Hour in five bits, minute in six, half of the second in five.
    public let time: UInt16

    /// The first moment that there is: 1 January 1980, midnight.
    public static let earliest = DOSDateTime(date: 0x0021, time: 0)

    /// Takes the two numbers of an archive as they are.
    public init(date: UInt16, time: UInt16) {
        self.date = date
        self.time = time
    }

    /// Noon of the day that a Unix clock shows in Coordinated Universal Time, or of the nearest day that there is.
    ///
    /// libzip turns a time into that of the time zone and back again. There are zones without half past two on the
    /// day on which summer time begins; noon comes back as it was.
    public init(dayOf secondsSince1970: Int) {
        let firstDay = 3652
        let lastDay = 50_402
        let day = min(max(secondsSince1970 / 86_400, firstDay), lastDay)
        let civil = Self.civil(daysSince1970: day)
        date = UInt16((civil.year - 1980) << 9 | civil.month << 5 | civil.day)
        time = 12 << 11
    }

    /// The date in the Gregorian calendar, reckoned in years that begin in March, so that the odd day comes last.
    private static func civil(daysSince1970: Int) -> (year: Int, month: Int, day: Int) {
        let days = daysSince1970 + 719_468
        let era = days / 146_097
        let dayOfEra = days % 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day)
    }
}
