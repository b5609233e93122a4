/// A tag of HTML as it stands among words of Markdown.
struct HTMLTag: Hashable {
    /// The name in lower case.
    let name: String
    /// Whether it ends an element.
    let isClosing: Bool
    /// The attributes, with names in lower case.
    let attributes: [String: String]

    /// Reads a text that is one tag and nothing else.
    init?(_ source: String) {
        let bytes = Array(source.utf8)
        guard bytes.count > 2, bytes[0] == UInt8(ascii: "<"), bytes[bytes.count - 1] == UInt8(ascii: ">") else {
            return nil
        }
        isClosing = bytes[1] == UInt8(ascii: "/")
        var reader = Reader(bytes: bytes, position: isClosing ? 2 : 1)
        name = reader.name()
        guard !name.isEmpty else { return nil }
        var attributes: [String: String] = [:]
        while let (name, value) = reader.attribute() {
            if attributes[name] == nil { attributes[name] = value }
        }
        self.attributes = attributes
        guard reader.isAtEnd else { return nil }
    }

    /// A property of the `style` attribute, in lower case.
    func style(_ property: String) -> String? {
        for declaration in (attributes["style"] ?? "").lowercased().split(separator: ";") {
            let parts = declaration.split(separator: ":", maxSplits: 1)
            if parts.count == 2, parts[0].trimmingBlanks == property { return parts[1].trimmingBlanks }
        }
        return nil
    }

    /// Whether an element of this name has no content.
    var isVoid: Bool { ["br", "hr", "img", "wbr", "input", "meta", "link", "col"].contains(name) }
}

/// Reads the parts of a tag from left to right.
private struct Reader {
    let bytes: [UInt8]
    var position: Int

    var isAtEnd: Bool { position == bytes.count - 1 }

    mutating func name() -> String {
        let start = position
        while position < bytes.count - 1, bytes[position] > 0x20, !"/=>".utf8.contains(bytes[position]) {
            position += 1
        }
        return String(decoding: bytes[start..<position], as: UTF8.self).lowercased()
    }

    mutating func skip(_ isSkipped: (UInt8) -> Bool) {
        while position < bytes.count - 1, isSkipped(bytes[position]) { position += 1 }
    }

    mutating func attribute() -> (name: String, value: String)? {
        skip { $0 <= 0x20 || $0 == UInt8(ascii: "/") }
        let name = name()
        guard !name.isEmpty else { return nil }
        skip { $0 <= 0x20 }
        guard bytes[position] == UInt8(ascii: "=") else { return (name, "") }
        position += 1
        skip { $0 <= 0x20 }
        return (name, value())
    }

    mutating func value() -> String {
        let quote = bytes[position]
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
            let start = position
            skip { $0 > 0x20 && $0 != UInt8(ascii: ">") }
            return String(decoding: bytes[start..<position], as: UTF8.self)
        }
        position += 1
        let start = position
        skip { $0 != quote }
        let value = String(decoding: bytes[start..<position], as: UTF8.self)
        if !isAtEnd { position += 1 }
        return value
    }
}
