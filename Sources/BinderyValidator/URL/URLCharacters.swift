/// Classes of code points of the URL standard, on UTF-8 bytes (url.spec.whatwg.org, sections 1.3 and 3.1).
extension UInt8 {
    /// Whether an ASCII byte is a URL code point.
    var isURLCodePoint: Bool { isASCIIAlphanumeric || Self.urlPunctuation.contains(self) }

    /// Whether the byte is percent-encoded in a path: the path percent-encode set.
    var isEncodedInPath: Bool { isControlOrBeyondASCII || Self.encodedInPath.contains(self) }

    /// Whether the byte is percent-encoded in the query of a special URL.
    var isEncodedInQuery: Bool { isControlOrBeyondASCII || Self.encodedInQuery.contains(self) }

    /// Whether the byte is percent-encoded in a fragment.
    var isEncodedInFragment: Bool { isControlOrBeyondASCII || Self.encodedInFragment.contains(self) }

    /// Whether the byte is percent-encoded in a path without structure, such as that of `mailto:`.
    var isControlOrBeyondASCII: Bool { self < 0x20 || self > 0x7E }

    /// Whether a domain must not hold the byte.
    var isForbiddenInDomain: Bool { self < 0x21 || self == 0x7F || Self.forbiddenInDomain.contains(self) }

    private static let urlPunctuation = ASCIISet("!$&'()*+,-./:;=?@_~")
    private static let encodedInPath = ASCIISet(" \"<>`#?{}^")
    private static let encodedInQuery = ASCIISet(" \"#<>'")
    private static let encodedInFragment = ASCIISet(" \"<>`")
    private static let forbiddenInDomain = ASCIISet("#/:<>?@[\\]^|%")
}

extension Unicode.Scalar {
    /// Whether a code point beyond ASCII is a URL code point: neither a control character nor a noncharacter.
    var isURLCodePoint: Bool {
        value >= 0xA0 && value <= 0x10FFFD && !(0xFDD0...0xFDEF).contains(value) && value & 0xFFFE != 0xFFFE
    }
}
