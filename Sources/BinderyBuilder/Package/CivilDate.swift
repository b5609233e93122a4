import BinderyCore
import BinderyFiles

/// A day of the Gregorian calendar and a time of day in UTC, as far as they are known (W3C Date and Time Formats).
package struct CivilDate: Sendable, Hashable {
    /// The whole of it: `2024-05-31T00:00:00Z`.
    package let dateTime: String

    /// Makes the date of a moment.
    package init(secondsSince1970 seconds: Int) {
        let limit = 253_402_300_799
        let seconds = min(max(seconds, 0), limit)
        let day = seconds / 86_400
        let second = seconds % 86_400
        let civil = CalendarDay(daysSince1970: day)
        self.init(
            year: civil.year, month: civil.month, day: civil.day, time: (second / 3_600, second / 60 % 60, second % 60))
    }

    /// Reads `2024`, `2024-05`, `2024-05-31` or a time of that day in UTC; `nil` for anything else.
    package init?(_ text: String) {
        let parts = text.split(separator: "T", omittingEmptySubsequences: false)
        guard parts.count <= 2, let numbers = Self.numbers(parts[0], by: "-", lengths: [4, 2, 2]) else { return nil }
        let month = numbers.count > 1 ? numbers[1] : 1
        let day = numbers.count > 2 ? numbers[2] : 1
        guard numbers[0] > 0, (1...12).contains(month),
            (1...CalendarMonth.days(in: month, of: numbers[0])).contains(day)
        else {
            return nil
        }
        var time = (0, 0, 0)
        if parts.count == 2 {
            guard numbers.count == 3, parts[1].hasSuffix("Z"),
                let clock = Self.numbers(parts[1].dropLast(), by: ":", lengths: [2, 2, 2]), clock.count >= 2,
                clock[0] < 24, clock[1] < 60, clock.count < 3 || clock[2] < 60
            else { return nil }
            time = (clock[0], clock[1], clock.count > 2 ? clock[2] : 0)
        }
        self.init(year: numbers[0], month: month, day: day, time: time)
    }

    private init(year: Int, month: Int, day: Int, time: (hour: Int, minute: Int, second: Int)) {
        func padded(_ number: Int, to width: Int = 2) -> String {
            let digits = String(number)
            return String(repeating: "0", count: max(width - digits.utf8.count, 0)) + digits
        }
        let date = [padded(year, to: 4), padded(month), padded(day)].joined(separator: "-")
        let clock = [padded(time.hour), padded(time.minute), padded(time.second)].joined(separator: ":")
        dateTime = "\(date)T\(clock)Z"
    }

    private static func numbers(_ text: Substring, by separator: Character, lengths: [Int]) -> [Int]? {
        let parts = text.split(separator: separator, omittingEmptySubsequences: false)
        guard parts.count <= lengths.count else { return nil }
        var numbers: [Int] = []
        for (part, length) in zip(parts, lengths) {
            guard part.utf8.count == length, part.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
                let number = Int(part)
            else { return nil }
            numbers.append(number)
        }
        return numbers
    }
}
