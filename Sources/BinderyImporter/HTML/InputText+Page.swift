internal import BinderyCore

extension InputText {
    /// Decodes a page: as the user says, as its bytes show, or else as the page itself says (HTML, section 13.2.3.2).
    ///
    /// Pages often say “UTF-8” and are not, or say nothing true at all; so well-formed UTF-8 goes before what they say,
    /// and a declaration that does not fit the bytes is none.
    init(page bytes: [UInt8], file: String, encoding: String?) throws(BinderyError) {
        if encoding == nil, !Self.explainsItself(bytes), let declared = Self.declaredEncoding(in: bytes),
            let text = try? InputText(bytes, file: file, encoding: declared)
        {
            self = text
        } else {
            self = try InputText(bytes, file: file, encoding: encoding)
        }
    }

    /// Whether a page begins with a byte order mark or is UTF-8.
    private static func explainsItself(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xEF, 0xBB, 0xBF])
            || (!bytes.contains(0x1B) && String(validating: bytes, as: UTF8.self) != nil)
    }

    /// What follows the first `charset=` or `encoding=` in the head.
    private static func declaredEncoding(in bytes: [UInt8]) -> String? {
        let head = bytes.prefix(4096).map { ($0 >= 0x41 && $0 <= 0x5A) ? $0 | 0x20 : $0 }
        for mark in ["charset", "encoding"] {
            guard let found = head.firstRange(of: Array(mark.utf8)) else { continue }
            let rest = head[found.upperBound...].drop { $0 <= 0x20 }
            guard rest.first == UInt8(ascii: "=") else { continue }
            let name = rest.dropFirst().drop { $0 <= 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
                .prefix { $0 > 0x20 && !"\"';>/".utf8.contains($0) }
            if !name.isEmpty { return String(decoding: name, as: UTF8.self) }
        }
        return nil
    }
}
