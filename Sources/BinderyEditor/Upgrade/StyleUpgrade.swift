import BinderyCore
import BinderyXML

/// The change of style sheets from EPUB 2 to EPUB 3: the direction of text becomes markup (EPUB 3.3, section 6.3.1.3),
/// and fonts that lie on a device are named as CSS names them.
struct StyleUpgrade {
    /// The simplest selectors: `p`, `.verse` or `p.verse`.
    struct Selector {
        var element: String?
        var className: String?

        /// Reads a selector; `nil` for any that is less simple.
        init?(_ text: String) {
            let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
            let isPlain = parts.allSatisfy { part in
                part.utf8.allSatisfy { byte in
                    (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A || byte >= 0x30 && byte <= 0x39 || byte == 0x2D
                        || byte == 0x5F || byte >= 0x80
                }
            }
            guard isPlain, parts.count <= 2, parts.last?.isEmpty == false else { return nil }
            element = parts[0].isEmpty ? nil : parts[0].lowercased()
            className = parts.count == 2 ? parts[1] : nil
        }

        /// Whether the selector means an element.
        func matches(_ target: XMLElement) -> Bool {
            if let element, target.localName != element { return false }
            guard let className else { return true }
            return target["class"]?.split(whereSeparator: \.isWhitespace).contains { $0 == className } == true
        }
    }

    /// The direction of the text in some elements.
    struct Direction {
        let selector: Selector
        /// `ltr` or `rtl`.
        let value: String
    }

    /// The directions that have been taken out of style sheets.
    private(set) var directions: [Direction] = []
    /// Whether some text runs from right to left, so that the other direction must be said too.
    var hasBothDirections = false

    /// Whether a style sheet may set text from right to left.
    static func mentionsRightToLeft(_ text: [UInt8]) -> Bool {
        text.firstRange(of: Array("rtl".utf8)) != nil
    }

    /// The edits in a range of a text that is a style sheet.
    mutating func edits(in text: [UInt8], _ range: Range<Int>) -> [TextEdit] {
        var edits: [TextEdit] = []
        for declaration in StyleDeclarations.all(in: text, range) {
            switch declaration.name {
            case "direction":
                let selectors = declaration.selector.split(separator: ",").map { Selector($0.trimmed) }
                let value = declaration.value.lowercased()
                guard value == "ltr" || value == "rtl", !selectors.contains(where: { $0 == nil }) else { continue }
                if value == "rtl" || hasBothDirections {
                    directions += selectors.compactMap(\.self).map { Direction(selector: $0, value: value) }
                }
                edits.append(TextEdit(declaration.range, ""))
            case "unicode-bidi":
                if ["embed", "normal", "isolate"].contains(declaration.value.lowercased()) {
                    edits.append(TextEdit(declaration.range, ""))
                }
            case "src" where declaration.selector.lowercased() == "@font-face":
                edits += deviceFonts(in: text, declaration.range)
            default: continue
            }
        }
        return edits
    }

    /// A style attribute without the direction of its text, and that direction.
    static func withoutDirection(_ style: String) -> (style: String, direction: String?) {
        let text = Array(style.utf8)
        guard text.firstRange(of: Array("direction".utf8)) != nil || text.firstRange(of: Array("bidi".utf8)) != nil
        else { return (style, nil) }
        var direction: String?
        var edits: [TextEdit] = []
        for declaration in StyleDeclarations.all(in: text, 0..<text.count, isBlock: true) {
            let value = declaration.value.lowercased()
            if declaration.name == "direction", value == "ltr" || value == "rtl" {
                direction = value
                edits.append(TextEdit(declaration.range, ""))
            } else if declaration.name == "unicode-bidi", ["embed", "normal", "isolate"].contains(value) {
                edits.append(TextEdit(declaration.range, ""))
            }
        }
        return (String(decoding: edits.applied(to: text), as: UTF8.self).trimmed, direction)
    }

    /// `local("Name")` in the place of addresses such as `res:///fonts/Name.ttf`, which only some devices understood.
    private func deviceFonts(in text: [UInt8], _ range: Range<Int>) -> [TextEdit] {
        StyleReferences.ranges(in: text, range).compactMap { place in
            let reference = String(decoding: text[place], as: UTF8.self)
            guard let colon = reference.firstIndex(of: ":"), !reference[..<colon].contains("/"),
                !["http", "https", "data"].contains(reference[..<colon].lowercased()),
                let start = text[range.lowerBound..<place.lowerBound].lastIndex(of: UInt8(ascii: "(")),
                let end = text[place.upperBound..<range.upperBound].firstIndex(of: UInt8(ascii: ")"))
            else { return nil }
            let name = reference.split(separator: "/").last ?? ""
            let stem = name.lastIndex(of: ".").map { name[..<$0] } ?? name
            return TextEdit(start - 3..<end + 1, "local(\"\(stem)\")")
        }
    }
}
