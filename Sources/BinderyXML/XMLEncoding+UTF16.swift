extension XMLEncoding {
    /// A text in UTF-16 as UTF-8, without its byte order mark; a lone surrogate becomes U+FFFD.
    static func utf8(fromUTF16 bytes: [UInt8], littleEndian: Bool, skipping mark: Int) -> [UInt8] {
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        var index = mark
        while index + 1 < bytes.count {
            let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            units.append(littleEndian ? second << 8 | first : first << 8 | second)
            index += 2
        }
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }
}
