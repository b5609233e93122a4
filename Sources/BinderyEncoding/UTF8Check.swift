/// Checks that bytes are well-formed UTF-8 (The Unicode Standard, section 3.9, table 3-7).
enum UTF8Check {
    /// The offset of the first byte that is not; `nil` if all bytes are.
    static func firstInvalidByte(of bytes: [UInt8]) -> Int? {
        do throws(UTF8.ValidationError) {
            _ = try UTF8Span(validating: bytes.span)
            return nil
        } catch {
            return error.byteOffsets.lowerBound
        }
    }

    /// Whether bytes that are not well-formed are UTF-8 all the same, with a few faults in it: other encodings have
    /// hardly any sequences that look like UTF-8's.
    static func isDamaged(_ bytes: [UInt8]) -> Bool {
        var sequences = 0
        var faults = 0
        var index = 0
        while index < bytes.count, index < 1 << 20 {
            let length = sequenceLength(bytes[index])
            if length == 1 {
                index += 1
            } else if length > 1, index + length <= bytes.count,
                bytes[index + 1..<index + length].allSatisfy({ $0 & 0xC0 == 0x80 })
            {
                sequences += 1
                index += length
            } else {
                faults += 1
                index += 1
            }
        }
        return sequences >= 3 && sequences > faults * 3
    }

    private static func sequenceLength(_ byte: UInt8) -> Int {
        switch byte {
        case 0..<0x80: 1
        case 0xC2..<0xE0: 2
        case 0xE0..<0xF0: 3
        case 0xF0..<0xF5: 4
        default: 0
        }
    }
}
