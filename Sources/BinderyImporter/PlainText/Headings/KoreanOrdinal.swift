/// Reads the native ordinals of Korean before what chapters are called: `첫 번째 이야기`, `스물두 번째 밤`.
enum KoreanOrdinal {
    /// The number at the beginning of a line, and where the words with it end; `nil` if there is none.
    static func read(_ line: ArraySlice<Unicode.Scalar>) -> (value: Int, end: Int)? {
        for (ten, tens) in [(20, "스물"), (10, "열"), (0, "")] {
            guard line.starts(with: tens.unicodeScalars) else { continue }
            let rest = line.dropFirst(tens.unicodeScalars.count)
            for (one, word) in units.enumerated() {
                // 첫 stands for 1 alone, 한 behind a ten.
                let name = one == 1 ? (ten == 0 ? "첫" : "한") : word
                guard ten + one > 0, rest.starts(with: name.unicodeScalars),
                    let end = noun(behind: rest.dropFirst(name.unicodeScalars.count))
                else { continue }
                return (ten + one, end)
            }
        }
        return line.starts(with: "스무".unicodeScalars) ? noun(behind: line.dropFirst(2)).map { (20, $0) } : nil
    }

    /// The characters with which the numbers begin.
    static let initials = Set("첫두세네다여일아열스".unicodeScalars)

    private static let units = ["", "", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉"]

    private static let nouns = ["이야기", "장", "화", "밤", "날", "편지", "노래"]

    /// The end of `번째` and of what is counted.
    private static func noun(behind number: ArraySlice<Unicode.Scalar>) -> Int? {
        let mark = number.drop { $0 == " " }
        guard mark.starts(with: "번째".unicodeScalars) else { return nil }
        let noun = mark.dropFirst(2).drop { $0 == " " }
        guard let name = nouns.first(where: { noun.starts(with: $0.unicodeScalars) }) else { return nil }
        let end = noun.startIndex + name.unicodeScalars.count
        // The word must end here: `첫 번째 이야기는` begins a sentence.
        guard end == noun.endIndex || " :-.,~)]>|/".unicodeScalars.contains(noun[end]) else { return nil }
        return end
    }
}
