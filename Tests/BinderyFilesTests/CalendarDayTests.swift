import BinderyFiles
import Testing

@Suite struct CalendarDayTests {
    @Test(arguments: [
        (0, [1970, 1, 1]), (58, [1970, 2, 28]), (59, [1970, 3, 1]), (11_016, [2000, 2, 29]), (20_088, [2024, 12, 31]),
        (47_540, [2100, 2, 28]), (47_541, [2100, 3, 1]),
    ])
    func `a day is found from the number of days since 1970, in leap years of all kinds`(_ days: Int, _ date: [Int]) {
        let day = CalendarDay(daysSince1970: days)
        #expect([day.year, day.month, day.day] == date)
    }
}
