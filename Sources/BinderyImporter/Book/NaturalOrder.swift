/// The order in which people sort names that have numbers in them: `2` before `10`.
enum NaturalOrder {
    /// Whether a name comes before another.
    static func precedes(_ left: String, _ right: String) -> Bool {
        let first = Array(left.lowercased().utf8)
        let second = Array(right.lowercased().utf8)
        var i = 0
        var j = 0
        while i < first.count, j < second.count {
            if isDigit(first[i]), isDigit(second[j]) {
                let (a, b) = (number(in: first, from: &i), number(in: second, from: &j))
                if a.count != b.count { return a.count < b.count }
                if a != b { return a.lexicographicallyPrecedes(b) }
            } else if first[i] != second[j] {
                return rank(first[i]) < rank(second[j])
            } else {
                i += 1
                j += 1
            }
        }
        if first.count - i != second.count - j { return first.count - i < second.count - j }
        return left.utf8.lexicographicallyPrecedes(right.utf8)
    }

    /// The digits of a number without zeros before them.
    private static func number(in bytes: [UInt8], from position: inout Int) -> ArraySlice<UInt8> {
        while position < bytes.count, bytes[position] == UInt8(ascii: "0") { position += 1 }
        let start = position
        while position < bytes.count, isDigit(bytes[position]) { position += 1 }
        return bytes[start..<position]
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    /// A slash comes before everything, so that a folder's files stay together; a dot before other marks.
    private static func rank(_ byte: UInt8) -> Int {
        switch byte {
        case UInt8(ascii: "/"): 0
        case UInt8(ascii: "."): 1
        default: Int(byte) + 2
        }
    }
}
