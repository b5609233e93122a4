/// Recognises UTF-16 and UTF-32 that have no byte order mark, by the places of their zero bytes.
enum WideText {
    /// The encoding of bytes that are probably a text of two or four bytes a character.
    static func encoding(of bytes: [UInt8]) -> TextEncoding? {
        let sample = bytes.prefix(1 << 16)
        var zeros = [0, 0, 0, 0]
        for (index, byte) in sample.enumerated() where byte == 0 { zeros[index & 3] += 1 }
        let quarter = sample.count / 4
        guard quarter > 0 else { return nil }
        if bytes.count % 4 == 0 {
            if zeros[3] == quarter, zeros[2] * 10 > quarter * 9 { return .utf32LittleEndian }
            if zeros[0] == quarter, zeros[1] * 10 > quarter * 9 { return .utf32BigEndian }
        }
        guard bytes.count % 2 == 0 else { return nil }
        let high = zeros[0] + zeros[2]
        let low = zeros[1] + zeros[3]
        // Texts in any language have spaces and line ends, so that some zeros are always on the same side.
        let candidate: TextEncoding = low > high ? .utf16LittleEndian : .utf16BigEndian
        guard max(low, high) > 8 * min(low, high), isPlausible(sample, candidate) else { return nil }
        return candidate
    }

    /// Whether bytes with zeros in them look like no text at all.
    static func isBinary(_ bytes: [UInt8]) -> Bool {
        let sample = bytes.prefix(1 << 16)
        let controls = sample.count { $0 < 0x20 && !(0x08...0x0D).contains($0) && $0 != 0x1B }
        return controls * (controls > 32 ? 50 : 10) > sample.count
    }

    private static func isPlausible(_ sample: ArraySlice<UInt8>, _ encoding: TextEncoding) -> Bool {
        let even = sample.prefix(sample.count & ~1)
        guard let converter = Iconv(from: encoding.systemName) else { return false }
        var utf8: [UInt8] = []
        let done = converter.convert(even, appendingTo: &utf8)
        // The sample may end within a surrogate pair.
        guard done + 2 >= even.count, !utf8.contains(0) else { return false }
        let controls = utf8.count { $0 < 0x20 && !(0x08...0x0D).contains($0) }
        return controls * 50 <= utf8.count
    }
}
