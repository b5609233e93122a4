/// Reads the numbers of Chinese, Japanese and Korean headings: `十二`, `一二三`, `二百零三`, `壹`, `십이`, `12`.
enum HanNumber {
    /// The number that begins at an index of folded characters, and the index behind it.
    static func read(_ scalars: ArraySlice<Unicode.Scalar>) -> (value: Int, end: Int)? {
        var end = scalars.startIndex
        while end < scalars.endIndex, (0x30...0x39).contains(scalars[end].value) { end += 1 }
        if end > scalars.startIndex {
            guard end - scalars.startIndex <= 5 else { return nil }
            return (scalars[..<end].reduce(0) { $0 * 10 + Int($1.value) - 0x30 }, end)
        }
        return han(scalars)
    }

    /// The characters that numbers are written with.
    static let characters = Set(digits.keys).union(units.keys)

    private static func han(_ scalars: ArraySlice<Unicode.Scalar>) -> (value: Int, end: Int)? {
        var total = 0
        var digits = 0
        var section = 0
        var end = scalars.startIndex
        while end < scalars.endIndex, end - scalars.startIndex < 9 {
            if let digit = Self.digits[scalars[end]] {
                digits += 1
                // Digits in a row are places: 一二三 is 123.
                section = digits > 1 ? section * 10 + digit : digit
            } else if let unit = Self.units[scalars[end]] {
                total += (digits == 0 ? 1 : section) * unit
                section = 0
                digits = 0
            } else {
                break
            }
            end += 1
        }
        return end == scalars.startIndex ? nil : (total + section, end)
    }

    private static let digits: [Unicode.Scalar: Int] = [
        "〇": 0, "零": 0, "○": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "两": 2,
        "兩": 2, "壹": 1, "贰": 2, "貳": 2, "叁": 3, "參": 3, "肆": 4, "伍": 5, "陆": 6, "陸": 6, "柒": 7, "捌": 8, "玖": 9,
        "壱": 1, "弐": 2, "参": 3, "영": 0, "일": 1, "이": 2, "삼": 3, "사": 4, "오": 5, "육": 6, "칠": 7, "팔": 8, "구": 9,
    ]

    private static let units: [Unicode.Scalar: Int] = [
        "十": 10, "拾": 10, "廿": 20, "卅": 30, "百": 100, "佰": 100, "千": 1000, "仟": 1000, "십": 10, "백": 100, "천": 1000,
    ]
}
