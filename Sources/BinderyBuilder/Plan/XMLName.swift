/// Makes ids that XML allows of whatever strings a book uses for them (Namespaces in XML, `NCName`).
enum XMLName {
    /// The beginnings of the ids that the builder itself gives.
    private static let reserved = ["heading", "fn", "note", "page-", "section-", "toc", "landmarks", "body"]

    /// An id of ASCII letters, digits, `-`, `_` and `.` that begins with a letter and is none of the builder's own.
    static func make(of text: String) -> String {
        let name = ending(of: text)
        let startsWithLetter = name.utf8.first.map { (0x61...0x7A).contains($0 | 0x20) } ?? false
        return startsWithLetter && !reserved.contains(where: name.hasPrefix) ? name : "x-" + name
    }

    /// What may follow the beginning of an id: ASCII letters, digits, `-`, `_` and `.`.
    static func ending(of text: String) -> String {
        var bytes: [UInt8] = []
        for byte in text.utf8.prefix(100) {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "-"):
                bytes.append(byte)
            default:
                if bytes.last != UInt8(ascii: "-") { bytes.append(UInt8(ascii: "-")) }
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
