/// The tag with which a drawing begins (SVG 2, section 5.1), and the size that it gives.
struct SVGHeader {
    /// The size in pixels of CSS, rounded; `nil` if there is none.
    private(set) var width: Int?
    private(set) var height: Int?

    /// Whether a file is a drawing, by its first tags.
    static func looksLikeSVG(_ bytes: [UInt8]) -> Bool {
        tag(in: bytes) != nil
    }

    init(_ bytes: [UInt8]) {
        guard let tag = Self.tag(in: bytes) else { return }
        width = Self.attribute("width", in: tag).flatMap(Self.length)
        height = Self.attribute("height", in: tag).flatMap(Self.length)
        guard width == nil || height == nil, let box = Self.attribute("viewBox", in: tag) else { return }
        let numbers = box.split { $0 == " " || $0 == "," || $0 == "\n" || $0 == "\t" }.map { Double($0) }
        guard numbers.count == 4, let boxWidth = numbers[2], let boxHeight = numbers[3] else { return }
        (width, height) = (Self.whole(boxWidth), Self.whole(boxHeight))
    }

    /// The attributes of the tag `svg`, behind the declaration, comments and document type.
    private static func tag(in bytes: [UInt8]) -> ArraySlice<UInt8>? {
        var rest = bytes.prefix(1 << 14)
        if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
        while true {
            rest = rest.drop { $0 <= 0x20 }
            guard rest.first == UInt8(ascii: "<") else { return nil }
            if rest.starts(with: "<!--".utf8) {
                guard let end = rest.firstRange(of: Array("-->".utf8)) else { return nil }
                rest = rest[end.upperBound...]
            } else if rest.starts(with: "<?".utf8) || rest.starts(with: "<!".utf8) {
                guard let end = endOfDeclaration(rest) else { return nil }
                rest = rest[end...]
            } else {
                return attributes(rest)
            }
        }
    }

    /// Behind the `>` of a declaration, which may hold others between brackets.
    private static func endOfDeclaration(_ bytes: ArraySlice<UInt8>) -> Int? {
        var depth = 0
        for index in bytes.indices {
            switch bytes[index] {
            case UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "]"): depth -= 1
            case UInt8(ascii: ">") where depth <= 0: return index + 1
            default: break
            }
        }
        return nil
    }

    private static func attributes(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        let name = bytes.dropFirst().prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
        guard name.elementsEqual("svg".utf8) || name.elementsEqual("svg:svg".utf8) else { return nil }
        let rest = bytes[name.endIndex...]
        return rest[..<(rest.firstIndex(of: UInt8(ascii: ">")) ?? rest.endIndex)]
    }

    private static func attribute(_ name: String, in tag: ArraySlice<UInt8>) -> String? {
        var rest = tag
        while let found = rest.firstRange(of: Array(name.utf8)) {
            let before = found.lowerBound > tag.startIndex ? tag[found.lowerBound - 1] : 0x20
            let value = tag[found.upperBound...].drop { $0 <= 0x20 }
            rest = tag[found.upperBound...]
            guard before <= 0x20, value.first == UInt8(ascii: "=") else { continue }
            let quoted = value.dropFirst().drop { $0 <= 0x20 }
            guard let quote = quoted.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
                return nil
            }
            return String(decoding: quoted.dropFirst().prefix { $0 != quote }, as: UTF8.self)
        }
        return nil
    }

    /// A length such as `120`, `120px` or `3.5in` in pixels (CSS Values 4, section 6.2); `nil` for percentages.
    private static func length(_ text: String) -> Int? {
        let trimmed = text.filter { $0 != " " && $0 != "\n" && $0 != "\t" }
        let number = trimmed.prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == "-" || $0 == "+") }
        let units = ["": 1, "px": 1, "pt": 4.0 / 3, "pc": 16, "in": 96, "cm": 96 / 2.54, "mm": 96 / 25.4]
        guard let value = Double(number), let unit = units[trimmed.dropFirst(number.count).lowercased()] else {
            return nil
        }
        return whole(value * unit)
    }

    private static func whole(_ value: Double) -> Int? {
        value > 0 && value < 1e9 ? Int(value.rounded()) : nil
    }
}
