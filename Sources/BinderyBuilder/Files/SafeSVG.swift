/// What a drawing must not hold if it is to travel in a book: programs, and anything from elsewhere.
enum SafeSVG {
    /// Whether a file is an SVG, by its first tags.
    static func looksLikeSVG(_ bytes: [UInt8]) -> Bool {
        let start = bytes.prefix(4_000).drop { $0 <= 0x20 || $0 >= 0xBB }
        return start.first == UInt8(ascii: "<") && contains("<svg", in: start)
    }

    /// Whether a drawing shows nothing but itself.
    static func isSafe(_ bytes: [UInt8]) -> Bool {
        let lowercase = bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        return !forbidden.contains { contains($0, in: lowercase[...]) } && !hasEventHandler(lowercase)
    }

    private static let forbidden = [
        "<script", "javascript:", "<foreignobject", "<!entity", "@import", "<iframe", "<handler", "<set", "<animate",
        "url(http", "url('http", "url(\"http", "href=\"http", "href='http", "href=\"file", "href='file", "href=\"/",
    ]

    /// Whether an attribute such as `onload=` stands somewhere.
    private static func hasEventHandler(_ bytes: [UInt8]) -> Bool {
        bytes.split { $0 <= 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }.contains { word in
            let name = word.prefix { (0x61...0x7A).contains($0) }
            return name.starts(with: "on".utf8) && word.dropFirst(name.count).first == UInt8(ascii: "=")
        }
    }

    private static func contains(_ text: String, in bytes: ArraySlice<UInt8>) -> Bool {
        guard let first = text.utf8.first else { return true }
        var rest = bytes
        while let start = rest.firstIndex(of: first) {
            rest = rest[start...]
            if rest.starts(with: text.utf8) { return true }
            rest.removeFirst()
        }
        return false
    }
}
