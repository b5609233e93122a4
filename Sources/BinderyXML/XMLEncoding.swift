/// In which encoding a document was found to be.
public struct XMLEncoding: Sendable, Hashable {
    /// The families of encodings.
    public enum Form: Sendable, Hashable {
        case utf8, utf16LittleEndian, utf16BigEndian, ucs4
        /// Another one, by its name.
        case other(String)
    }

    /// The encoding by which the document was read.
    public var form: Form
    /// Whether a byte order mark told it.
    public var hasByteOrderMark: Bool
    /// The encoding that the XML declaration states, as it is written.
    public var declared: String?
    /// The first byte that no character of UTF-8 has at its place; only if the parser reads on behind such bytes.
    public var firstMalformedByte: Int?

    /// Looks at the first bytes of a document (XML 1.0, appendix F).
    public init(detecting bytes: [UInt8]) {
        declared = nil
        hasByteOrderMark = true
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            form = .utf8
        } else if bytes.starts(with: [0x00, 0x00, 0xFE, 0xFF]) || bytes.starts(with: [0xFF, 0xFE, 0x00, 0x00]) {
            form = .ucs4
        } else if bytes.starts(with: [0xFE, 0xFF]) {
            form = .utf16BigEndian
        } else if bytes.starts(with: [0xFF, 0xFE]) {
            form = .utf16LittleEndian
        } else {
            hasByteOrderMark = false
            if bytes.starts(with: [0x00, 0x3C, 0x00]) {
                form = .utf16BigEndian
            } else if bytes.starts(with: [0x3C, 0x00, 0x00, 0x00]) || bytes.starts(with: [0x00, 0x00, 0x00, 0x3C]) {
                form = .ucs4
            } else if bytes.starts(with: [0x3C, 0x00]) {
                form = .utf16LittleEndian
            } else {
                form = .utf8
            }
        }
    }

    /// Reads the encoding that the XML declaration of a text in UTF-8 states.
    static func declaration(in text: ArraySlice<UInt8>) -> String? {
        guard text.starts(with: "<?xml".utf8) else { return nil }
        let head = text.prefix(200)
        guard let end = head.firstIndex(of: 0x3E) else { return nil }
        let declaration = head[..<end]
        let word = Array("encoding".utf8)
        var place = declaration.startIndex
        while place + word.count < declaration.endIndex {
            guard declaration[place...].starts(with: word) else {
                place += 1
                continue
            }
            guard let open = declaration[place...].firstIndex(where: { $0 == 0x22 || $0 == 0x27 }),
                let close = declaration[(open + 1)...].firstIndex(of: declaration[open])
            else { return nil }
            return String(decoding: declaration[(open + 1)..<close], as: UTF8.self)
        }
        return nil
    }
}
