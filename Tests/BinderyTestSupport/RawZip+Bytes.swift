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
        var bytes: [UInt8] = []
        var register = 0
        var count = 0
        func put(_ bits: String) {
            for bit in bits.utf8 {
                register |= Int(bit - UInt8(ascii: "0")) << count
                count += 1
                if count == 8 {
                    bytes.append(UInt8(register))
                    (register, count) = (0, 0)
                }
            }
        }
        // The last block, of the fixed codes; the literal 0; length 258 at distance 1; the end.
        put("110" + "00110000")
        for _ in 0..<runs { put("11000101" + "00000") }
        put("0000000" + "0000000")
        return bytes
    }
}

/// The lowest bytes of a number, the lowest one first.
func little(_ number: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
}
