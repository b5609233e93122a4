import BinderyCore

/// A style sheet that the user brings.
enum UserStyleSheet {
    /// The bytes of a style sheet that stands by itself, in UTF-8, with references to embedded fonts put right.
    ///
    /// - Throws: ``BinderyError`` of code `file` if it cannot be read, `input` if it is not UTF-8 or its brackets do
    ///   not match, and `refused` if it fetches anything that is not in the book.
    static func bytes(of resource: Resource, fonts: [FontFile]) throws(BinderyError) -> [UInt8] {
        let bytes = try resource.bytes()
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw BinderyError(.input, "the style sheet is not UTF-8; save it as UTF-8", path: resource.name)
        }
        var css = text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
        if css.hasPrefix("@charset"), let end = css.firstIndex(of: ";") { css = String(css[css.index(after: end)...]) }
        var scanner = Scanner(css: Array(css.utf8), fonts: fonts, name: resource.name)
        return try scanner.checked()
    }
}

/// Walks a style sheet as far as its strings, comments, brackets and references go (CSS Syntax, section 4).
private struct Scanner {
    let css: [UInt8]
    let fonts: [FontFile]
    let name: String
    private var output: [UInt8] = []
    private var index = 0
    private var brackets: [UInt8] = []

    init(css: [UInt8], fonts: [FontFile], name: String) {
        self.css = css
        self.fonts = fonts
        self.name = name
    }

    mutating func checked() throws(BinderyError) -> [UInt8] {
        while index < css.count {
            let byte = css[index]
            switch byte {
            case UInt8(ascii: "/") where starts(with: "/*"): try copy(through: "*/", from: 2, "a comment is not closed")
            case UInt8(ascii: "\""), UInt8(ascii: "'"): try copyString()
            case UInt8(ascii: "{"), UInt8(ascii: "("), UInt8(ascii: "["):
                brackets.append(byte == UInt8(ascii: "(") ? byte + 1 : byte + 2)
                copy()
            case UInt8(ascii: "}"), UInt8(ascii: ")"), UInt8(ascii: "]"):
                guard brackets.popLast() == byte else { throw error(.input, "brackets do not match") }
                copy()
            case UInt8(ascii: "@") where starts(with: "@import"):
                throw error(.refused, "@import is not allowed; name each style sheet by itself")
            case UInt8(ascii: "u"), UInt8(ascii: "U"), UInt8(ascii: "d"), UInt8(ascii: "D"):
                if let name = Self.forbidden.first(where: declares) {
                    throw error(.refused, "the property \(name) is not allowed; say the direction in the text")
                }
                if starts(with: "url(") { try copyReference() } else { copy() }
            case 0..<0x20 where ![0x9, 0xA, 0xC, 0xD].contains(byte): index += 1
            default: copy()
            }
        }
        guard brackets.isEmpty else { throw error(.input, "a bracket is not closed") }
        return output + [UInt8(ascii: "\n")]
    }

    private mutating func copy() {
        output.append(css[index])
        index += 1
    }

    private mutating func copy(through end: String, from offset: Int, _ problem: String) throws(BinderyError) {
        let start = index
        index += offset
        while index < css.count, !starts(with: end) { index += 1 }
        guard index < css.count else { throw error(.input, problem) }
        index += end.utf8.count
        output += css[start..<index]
    }

    private mutating func copyString() throws(BinderyError) {
        let quote = css[index]
        copy()
        while index < css.count, css[index] != quote {
            if css[index] == UInt8(ascii: "\n") { throw error(.input, "a string is not closed") }
            if css[index] == UInt8(ascii: "\\"), index + 1 < css.count { copy() }
            copy()
        }
        guard index < css.count else { throw error(.input, "a string is not closed") }
        copy()
    }

    /// Copies `url(…)`. Only what is embedded may be named.
    private mutating func copyReference() throws(BinderyError) {
        let start = index + 4
        guard let end = css[start...].firstIndex(of: UInt8(ascii: ")")) else {
            throw error(.input, "a bracket is not closed")
        }
        let isPadding: (UInt8) -> Bool = { $0 <= 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
        let trimmed = css[start..<end].drop(while: isPadding).reversed().drop(while: isPadding).reversed()
        let reference = String(decoding: trimmed, as: UTF8.self)
        guard let font = fonts.first(where: { reference.hasSuffix($0.originalName) }) else {
            throw error(
                .refused,
                "url(\(reference.shortened(to: 60))) is not in the book; only fonts given with it can be named")
        }
        output += "url(../\(FilePath.fonts)\(font.name))".utf8
        index = end + 1
    }

    /// The properties that style sheets of books must not use (EPUB 3.3, section 6.3.1.2).
    private static let forbidden = ["direction", "unicode-bidi"]

    /// Whether a declaration of a property begins here.
    private func declares(_ property: String) -> Bool {
        guard starts(with: property) else { return false }
        let last = output.last { $0 > 0x20 }
        let next = css[(index + property.utf8.count)...].first { $0 > 0x20 }
        return next == UInt8(ascii: ":") && (last == UInt8(ascii: "{") || last == UInt8(ascii: ";"))
    }

    private func starts(with text: String) -> Bool {
        css[index...].prefix(text.utf8.count).elementsEqual(text.utf8) { $0 == $1 || $0 | 0x20 == $1 }
    }

    private func error(_ code: BinderyError.Code, _ problem: String) -> BinderyError {
        BinderyError(code, "in the style sheet \(problem)", path: name)
    }
}
