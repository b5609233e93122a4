/// Classes of code points of the URL standard, on UTF-8 bytes (url.spec.whatwg.org, sections 1.3 and 3.1).
extension UInt8 {
    /// Whether an ASCII byte is a URL code point.
    var isURLCodePoint: Bool {
        isASCIIAlphanumeric || Self.urlPunctuation[Int(self & 0x7F)] && self < 0x80
    }

    private static let urlPunctuation = table("!$&'()*+,-./:;=?@_~")

    /// Whether the byte is percent-encoded in a path: the path percent-encode set.
    var isEncodedInPath: Bool { isEncodedInFragment || "#?{}^".utf8.contains(self) }

    /// Whether the byte is percent-encoded in the query of a special URL.
    var isEncodedInQuery: Bool { isControlOrBeyondASCII || " \"#<>'".utf8.contains(self) }

    /// Whether the byte is percent-encoded in a fragment.
    var isEncodedInFragment: Bool { isControlOrBeyondASCII || " \"<>`".utf8.contains(self) }

    /// Whether the byte is percent-encoded in a path without structure, such as that of `mailto:`.
    var isControlOrBeyondASCII: Bool { self < 0x20 || self > 0x7E }

    /// Whether a domain must not hold the byte.
    var isForbiddenInDomain: Bool {
        self < 0x21 || self == 0x7F || Self.forbiddenInDomain[Int(self & 0x7F)] && self < 0x80
    }

    private static let forbiddenInDomain = table("#/:<>?@[\\]^|%")

    private static func table(_ characters: String) -> [Bool] {
        var table = [Bool](repeating: false, count: 128)
        for byte in characters.utf8 { table[Int(byte)] = true }
        return table
    }
}

extension Unicode.Scalar {
    /// Whether a code point beyond ASCII is a URL code point: neither a control character nor a noncharacter.
    var isURLCodePoint: Bool {
        value >= 0xA0 && value <= 0x10FFFD && !(0xFDD0...0xFDEF).contains(value) && value & 0xFFFE != 0xFFFE
    }
}
