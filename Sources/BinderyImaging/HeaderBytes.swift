/// The bytes of an image, which may end anywhere: what is not there is `nil`.
struct HeaderBytes {
    let bytes: [UInt8]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    var count: Int { bytes.count }

    subscript(offset: Int) -> UInt8? {
        bytes.indices.contains(offset) ? bytes[offset] : nil
    }

    func bigEndian16(at offset: Int) -> UInt16? {
        guard let high = self[offset], let low = self[offset + 1] else { return nil }
        return UInt16(high) << 8 | UInt16(low)
    }

    func bigEndian32(at offset: Int) -> UInt32? {
        guard let high = bigEndian16(at: offset), let low = bigEndian16(at: offset + 2) else { return nil }
        return UInt32(high) << 16 | UInt32(low)
    }

    func littleEndian16(at offset: Int) -> UInt16? {
        bigEndian16(at: offset)?.byteSwapped
    }

    func littleEndian32(at offset: Int) -> UInt32? {
        bigEndian32(at: offset)?.byteSwapped
    }

    func littleEndian24(at offset: Int) -> UInt32? {
        guard let low = littleEndian16(at: offset), let high = self[offset + 2] else { return nil }
        return UInt32(high) << 16 | UInt32(low)
    }

    func matches(_ expected: [UInt8], at offset: Int) -> Bool {
        offset >= 0 && offset <= count - expected.count
            && bytes[offset..<offset + expected.count].elementsEqual(expected)
    }

    func matches(_ expected: String, at offset: Int) -> Bool {
        matches(Array(expected.utf8), at: offset)
    }
}
