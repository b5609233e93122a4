internal import BinderyFiles

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
        let civil = CalendarDay(daysSince1970: day)
        date = UInt16((civil.year - 1980) << 9 | civil.month << 5 | civil.day)
        time = 12 << 11
    }
}
