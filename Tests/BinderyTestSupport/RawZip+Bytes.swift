extension RawZip {
    /// The CRC-32 of bytes, reckoned bit by bit.
    public static func checksum(_ bytes: [UInt8]) -> UInt32 {
        var register = UInt32.max
        for byte in bytes {
            register ^= UInt32(byte)
            for _ in 0..<8 { register = register >> 1 ^ (register & 1 == 1 ? 0xEDB8_8320 : 0) }
        }
        return ~register
    }

    /// A deflate stream of `258 * runs + 1` zeros: a zero, and then the longest copies of the byte before.
    static func deflatedZeros(runs: Int) -> [UInt8] {
        // Eight copies are thirteen bytes, which come again and again.
        let short = runs % 8 + 16
        guard runs > short else { return bytes(ofBits: zeros(runs: runs)) }
        let head = bytes(ofBits: zeros(runs: short))
        var stream = Array(head[..<2])
        for _ in 0..<(runs - short) / 8 { stream += head[2..<15] }
        return stream + head[2...]
    }

    /// The last block, of the fixed codes; the literal 0; length 258 at distance 1; the end.
    private static func zeros(runs: Int) -> String {
        "110" + "00110000" + String(repeating: "11000101" + "00000", count: runs) + "0000000"
    }

    /// Bytes that are filled from their lowest bit on.
    private static func bytes(ofBits bits: String) -> [UInt8] {
        let bits = Array(bits.utf8)
        return stride(from: 0, to: bits.count, by: 8).map { start in
            bits[start..<min(start + 8, bits.count)].reversed().reduce(0) { $0 << 1 | ($1 & 1) }
        }
    }
}

/// The lowest bytes of a number, the lowest one first.
func little(_ number: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
}
