import BinderyCore

/// Dates as people write them, and the form that books use: `2024`, `2024-05`, `2024-05-31` (ISO 8601).
struct DateForm: Hashable {
    /// The date in the form that books use.
    let text: String
    /// Whether the day and the month could also be the other way round.
    let isAmbiguous: Bool

    /// Reads a date; `nil` if it is none.
    init?(_ written: String) {
        let lowered = written.trimmingBlanks.lowercased()
        var numbers: [String] = []
        var words: [String] = []
        for part in Self.parts(of: lowered) {
            if part.utf8.allSatisfy({ (0x30...0x39).contains($0) }) { numbers.append(part) } else { words.append(part) }
        }
        let month = words.compactMap(Self.month).first
        let unknown = words.contains { Self.month($0) == nil && !Self.fillers.contains($0) }
        guard !unknown, let date = Self.date(of: numbers, month: month) else { return nil }
        isAmbiguous = date.isAmbiguous
        guard let year = Int(date.year), date.year.utf8.count == 4, year > 0 else { return nil }
        guard let month = date.month else {
            text = date.year
            return
        }
        guard (1...12).contains(month) else { return nil }
        let start = "\(date.year)-\(month < 10 ? "0" : "")\(month)"
        guard let day = date.day else {
            text = start
            return
        }
        guard (1...CalendarMonth.days(in: month, of: year)).contains(day) else { return nil }
        text = "\(start)-\(day < 10 ? "0" : "")\(day)"
    }

    private typealias Parts = (year: String, month: Int?, day: Int?, isAmbiguous: Bool)

    private static func date(of numbers: [String], month: Int?) -> Parts? {
        let values = numbers.compactMap { Int($0) }
        guard values.count == numbers.count, let yearIndex = numbers.firstIndex(where: { $0.utf8.count == 4 }) else {
            return nil
        }
        let year = numbers[yearIndex]
        // What follows a date that begins with the year is the time of the day.
        let rest = yearIndex == 0 ? Array(values.dropFirst().prefix(month == nil ? 2 : 1)) : Array(values[..<yearIndex])
        if let month {
            return rest.count > 1 ? nil : (year, month, rest.first, false)
        }
        switch (yearIndex, rest.count) {
        case (_, 0): return (year, nil, nil, false)
        case (_, 1): return (year, rest[0], nil, false)
        case (0, _): return (year, rest[0], rest[1], false)
        case (2, _):
            if rest[1] > 12 { return (year, rest[0], rest[1], false) }
            return (year, rest[1], rest[0], rest[0] <= 12 && rest[0] != rest[1])
        default: return nil
        }
    }

    /// The runs of digits and of letters; the letter between the date and the time of ISO 8601 ends the date.
    private static func parts(of text: String) -> [String] {
        var parts: [String] = []
        var kind = 0
        for character in text {
            let next = character.isASCII && character.isNumber ? 1 : character.isLetter ? 2 : 0
            if next == 2, kind == 1, character == "t", parts.count >= 3 { break }
            if next != 0 {
                if next == kind { parts[parts.count - 1].append(character) } else { parts.append(String(character)) }
            }
            kind = next
        }
        return parts
    }

    private static func month(_ word: String) -> Int? {
        months[word]
            ?? (word.count >= 3 && word.unicodeScalars.allSatisfy(\.isASCII) ? months[String(word.prefix(3))] : nil)
    }

    private static let fillers: Set<String> = [
        "st", "nd", "rd", "th", "de", "of", "the", "del", "er", "年", "月", "日", "년", "월", "일", "г", "года", "um", "at",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "wed", "thu", "fri",
        "sat", "sun", "c", "copyright",
    ]

    private static let months: [String: Int] = {
        var months: [String: Int] = [:]
        for names in monthNames {
            for (index, name) in names.enumerated() where months[name] == nil { months[name] = index + 1 }
        }
        return months
    }()

    private static let monthNames: [[String]] = [
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"],
        [
            "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
            "november",
            "december",
        ],
        [
            "januar", "februar", "märz", "april", "mai", "juni", "juli", "august", "september", "oktober", "november",
            "dezember",
        ],
        [
            "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
            "décembre",
        ],
        [
            "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre",
            "noviembre", "diciembre",
        ],
        [
            "gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre", "ottobre",
            "novembre", "dicembre",
        ],
        [
            "janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro",
            "novembro", "dezembro",
        ],
        [
            "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября",
            "декабря",
        ],
        [
            "январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь",
            "декабрь",
        ],
    ]
}
