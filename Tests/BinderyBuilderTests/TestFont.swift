/// A font that has nothing but what the builder looks at.
struct TestFont {
    var family = "Mine"
    var weight = 400
    var isItalic = false
    var licence = 0

    /// The bytes of a TrueType font with the tables `OS/2` and `name`.
    var bytes: [UInt8] {
        var metrics = [UInt8](repeating: 0, count: 78)
        metrics.replaceSubrange(4..<6, with: Self.number(weight))
        metrics.replaceSubrange(8..<10, with: Self.number(licence))
        metrics.replaceSubrange(62..<64, with: Self.number(isItalic ? 1 : 0))
        let text = family.utf16.flatMap { Self.number(Int($0)) }
        let names =
            Self.number(0) + Self.number(1) + Self.number(18) + Self.number(3) + Self.number(1) + Self.number(0x409)
            + Self.number(1) + Self.number(text.count) + Self.number(0) + text
        let start = 12 + 2 * 16
        return [0, 1, 0, 0] + Self.number(2) + [UInt8](repeating: 0, count: 6)
            + Self.record("OS/2", at: start, metrics.count)
            + Self.record("name", at: start + metrics.count, names.count)
            + metrics + names
    }

    private static func record(_ tag: String, at offset: Int, _ count: Int) -> [UInt8] {
        Array(tag.utf8) + [0, 0, 0, 0] + number(0) + number(offset) + number(0) + number(count)
    }

    private static func number(_ value: Int) -> [UInt8] {
        [UInt8(value >> 8 & 255), UInt8(value & 255)]
    }
}
