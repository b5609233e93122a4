/// The address of something outside the book, as a link may name it (RFC 3986).
struct LinkAddress {
    /// The address: an absolute URL in ASCII, but for names of hosts in other scripts.
    let string: String

    /// Takes an address as people write them.
    ///
    /// Spaces and stray characters are percent-encoded, `www.` gets its `https://` and a mail address its `mailto:`.
    /// Gives `nil` for whatever does not lead to a public place: `javascript:`, `file:`, `data:`, relative addresses.
    init?(_ text: String) {
        var text = text.onOneLine
        guard !text.isEmpty, text.utf8.count <= 8_000 else { return nil }
        if let completed = Self.completed(text) { text = completed }
        guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")), Self.isScheme(text[..<colon]) else { return nil }
        let scheme = text[..<colon].lowercased()
        let rest = text[text.utf8.index(after: colon)...]
        switch scheme {
        case "http", "https", "ftp":
            guard let address = Self.hierarchical(rest) else { return nil }
            string = scheme + ":" + address
        case "mailto":
            guard rest.utf8.contains(UInt8(ascii: "@")) else { return nil }
            string = scheme + ":" + Self.encoded(rest)
        case "tel":
            let digits = rest.filter { $0.isASCII && ($0.isNumber || "+-().*#".contains($0)) }
            guard digits.contains(where: \.isNumber) else { return nil }
            string = scheme + ":" + digits.filter { $0 != "#" }
        default:
            return nil
        }
    }

    /// An address without a scheme that leaves no doubt.
    private static func completed(_ text: String) -> String? {
        if text.utf8.starts(with: "www.".utf8) { return "https://" + text }
        let marks = text.utf8.filter { $0 == UInt8(ascii: "@") || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: " ") }
        guard !text.utf8.contains(UInt8(ascii: ":")), marks.count == 1, marks.first == UInt8(ascii: "@"),
            !text.hasPrefix("@"), text.contains(".")
        else { return nil }
        return "mailto:" + text
    }

    private static func isScheme(_ text: Substring) -> Bool {
        guard let first = text.utf8.first, isLetter(first) else { return false }
        return text.utf8.allSatisfy { isLetter($0) || isDigit($0) || "+-.".utf8.contains($0) }
    }

    /// What follows the colon of `https:`, if its authority is sound.
    private static func hierarchical(_ text: Substring) -> String? {
        guard text.utf8.starts(with: "//".utf8) else { return nil }
        let rest = text.dropFirst(2)
        let end = rest.utf8.firstIndex { "/?#".utf8.contains($0) } ?? rest.endIndex
        guard let authority = Authority(rest[..<end]) else { return nil }
        return "//" + authority.string + encoded(rest[end...])
    }

    /// Path, query and fragment, in which only what RFC 3986 allows stands for itself.
    private static func encoded(_ text: Substring) -> String {
        var bytes: [UInt8] = []
        let source = Array(text.utf8)
        var hasFragment = false
        for (index, byte) in source.enumerated() {
            switch byte {
            case UInt8(ascii: "%") where source[(index + 1)...].prefix(2).filter(isHexDigit).count == 2:
                bytes.append(byte)
            case UInt8(ascii: "#") where !hasFragment:
                hasFragment = true
                bytes.append(byte)
            default:
                if isLetter(byte) || isDigit(byte) || allowed.contains(byte) {
                    bytes.append(byte)
                } else {
                    bytes += [UInt8(ascii: "%"), hexDigits[Int(byte >> 4)], hexDigits[Int(byte & 15)]]
                }
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static let allowed = Array("-._~!$&'()*+,;=:@/?".utf8)
    private static let hexDigits = Array("0123456789ABCDEF".utf8)

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    private static func isHexDigit(_ byte: UInt8) -> Bool { isDigit(byte) || (0x61...0x66).contains(byte | 0x20) }
}
