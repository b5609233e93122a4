/// What names, strings and URLs of a style sheet say once their escapes are undone (CSS Syntax Level 3, section 4.3.7).
enum CSSText {
    /// The text of some bytes of a style sheet.
    static func decoded(_ bytes: [UInt8], _ range: Range<Int>) -> String {
        guard bytes[range].contains(UInt8(ascii: "\\")) || bytes[range].contains(0) else {
            return String(decoding: bytes[range], as: UTF8.self)
        }
        var result: [UInt8] = []
        result.reserveCapacity(range.count)
        var index = range.lowerBound
        while index < range.upperBound {
            switch bytes[index] {
            case UInt8(ascii: "\\"): appendEscape(bytes, &index, end: range.upperBound, to: &result)
            case 0:
                result.append(contentsOf: "\u{FFFD}".utf8)
                index += 1
            default:
                result.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// Whether some bytes of a style sheet say `name`, which is in lower case, in letters of any case.
    static func says(_ name: String, _ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        if range.count == name.utf8.count { return bytes[range].equalsIgnoringASCIICase(name) }
        guard range.count > name.utf8.count, bytes[range].contains(UInt8(ascii: "\\")) else { return false }
        return decoded(bytes, range).utf8.equalsIgnoringASCIICase(name)
    }

    private static func appendEscape(_ bytes: [UInt8], _ index: inout Int, end: Int, to result: inout [UInt8]) {
        index += 1
        guard index < end else { return }
        if bytes[index].isCSSNewline {
            // A line break behind a backslash continues the string on the next line.
            index += bytes[index] == 0x0D && index + 1 < end && bytes[index + 1] == 0x0A ? 2 : 1
            return
        }
        guard bytes[index].hexDigitValue != nil else {
            result.append(bytes[index])
            index += 1
            return
        }
        var value: UInt32 = 0
        let last = min(index + 6, end)
        while index < last, let digit = bytes[index].hexDigitValue {
            value = value << 4 | UInt32(digit)
            index += 1
        }
        if index < end, bytes[index].isCSSWhitespace {
            index += bytes[index] == 0x0D && index + 1 < end && bytes[index + 1] == 0x0A ? 2 : 1
        }
        let scalar = value == 0 ? nil : Unicode.Scalar(value)
        result.append(contentsOf: String(Character(scalar ?? "\u{FFFD}")).utf8)
    }
}
