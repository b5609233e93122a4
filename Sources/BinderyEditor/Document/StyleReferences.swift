/// The references of style sheets: `url(…)` and the strings of `@import` (CSS Syntax 3, section 4).
enum StyleReferences {
    /// The places of the references within some bytes of a text, without quotation marks.
    static func ranges(in text: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var place = range.lowerBound
        var isImport = false
        func has(_ word: String, at place: Int) -> Bool {
            let word = Array(word.utf8)
            guard place + word.count <= range.upperBound else { return false }
            return zip(text[place..<place + word.count], word).allSatisfy { $0 | 0x20 == $1 | 0x20 }
        }
        while place < range.upperBound {
            let byte = text[place]
            if has("/*", at: place) {
                place += 2
                while place < range.upperBound, !has("*/", at: place) { place += 1 }
                place += 2
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                let string = string(in: text, at: place, range.upperBound)
                if isImport { ranges.append(string) }
                isImport = false
                place = string.upperBound + 1
            } else if has("url(", at: place) {
                place += 4
                while place < range.upperBound, text[place].isXMLBlank { place += 1 }
                guard place < range.upperBound else { break }
                if text[place] == UInt8(ascii: "\"") || text[place] == UInt8(ascii: "'") {
                    let string = string(in: text, at: place, range.upperBound)
                    ranges.append(string)
                    place = string.upperBound + 1
                } else {
                    let end = text[place..<range.upperBound].firstIndex(of: UInt8(ascii: ")")) ?? range.upperBound
                    var bare = place..<end
                    while let last = text[bare].last, last.isXMLBlank { bare = bare.dropLast() }
                    ranges.append(bare)
                    place = end
                }
                isImport = false
            } else {
                if has("@import", at: place) { isImport = true }
                if byte == UInt8(ascii: ";") { isImport = false }
                place += 1
            }
        }
        return ranges
    }

    /// What stands between the quotation marks of a string.
    private static func string(in text: [UInt8], at start: Int, _ limit: Int) -> Range<Int> {
        var end = start + 1
        while end < limit, text[end] != text[start] { end += text[end] == UInt8(ascii: "\\") ? 2 : 1 }
        return start + 1..<min(max(end, start + 1), limit)
    }
}
