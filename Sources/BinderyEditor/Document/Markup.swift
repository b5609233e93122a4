import BinderyXML

/// Text as it stands in XML.
enum Markup {
    /// Character data: `&`, `<` and `>` escaped, without the characters that XML forbids.
    static func text(_ text: some StringProtocol) -> String {
        escaped(text, quote: nil)
    }

    /// The value of an attribute within quotation marks of a kind.
    static func attribute(_ text: some StringProtocol, quote: UInt8 = UInt8(ascii: "\"")) -> String {
        escaped(text, quote: quote)
    }

    /// An attribute with a blank before it.
    static func attribute(named name: String, _ value: some StringProtocol) -> String {
        " \(name)=\"\(attribute(value))\""
    }

    /// Text without the characters that XML forbids.
    static func plain(_ text: some StringProtocol) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.filter { !isForbidden($0) }))
    }

    private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        let value = scalar.value
        return (value < 0x20 && value != 0x0A && value != 0x09) || value & 0xFFFE == 0xFFFE
    }

    private static func escaped(_ text: some StringProtocol, quote: UInt8?) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"" where quote == UInt8(ascii: "\""): result += "&quot;"
            case "'" where quote == UInt8(ascii: "'"): result += "&#39;"
            case "\n" where quote != nil: result += "&#10;"
            case "\t" where quote != nil: result += "&#9;"
            case "\r": result += "&#13;"
            default:
                if !isForbidden(scalar) { result.unicodeScalars.append(scalar) }
            }
        }
        return result
    }
}

extension UInt8 {
    /// Whether the byte is white space of XML.
    var isXMLBlank: Bool { self == 0x20 || self == 0x0A || self == 0x0D || self == 0x09 }
}

extension StringProtocol {
    /// The text without white space around it, and with one blank for each run of it.
    var collapsed: String {
        Array(utf8).split(whereSeparator: \.isXMLBlank).map { String(decoding: $0, as: UTF8.self) }
            .joined(separator: " ")
    }

    /// The text without white space around it.
    var trimmed: String {
        let bytes = Array(utf8)
        guard let first = bytes.firstIndex(where: { !$0.isXMLBlank }),
            let last = bytes.lastIndex(where: { !$0.isXMLBlank })
        else { return "" }
        return first == 0 && last == bytes.count - 1
            ? String(self) : String(decoding: bytes[first...last], as: UTF8.self)
    }
}
