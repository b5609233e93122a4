extension RandomAccessCollection<UInt8> where Index == Int {
    /// The number in two bytes, the lower one first; the bytes must be there.
    func uint16(at index: Int) -> UInt16 {
        UInt16(self[index]) | UInt16(self[index + 1]) << 8
    }

    /// The number in four bytes, the lowest one first; the bytes must be there.
    func uint32(at index: Int) -> UInt32 {
        UInt32(uint16(at: index)) | UInt32(uint16(at: index + 2)) << 16
    }

    /// The number in eight bytes, the lowest one first; the bytes must be there.
    func uint64(at index: Int) -> UInt64 {
        UInt64(uint32(at: index)) | UInt64(uint32(at: index + 4)) << 32
    }
}

extension FixedWidthInteger {
    /// The bytes of the number, the lowest one first.
    var littleEndianBytes: [UInt8] {
        (0..<Self.bitWidth / 8).map { UInt8(truncatingIfNeeded: self >> ($0 * 8)) }
    }
}

extension [UInt8] {
    /// Adds the bytes of a number, the lowest one first.
    mutating func append(littleEndian number: some FixedWidthInteger) {
        append(contentsOf: number.littleEndianBytes)
    }
}

extension Int {
    /// The number of an archive, or the largest one there is: no file is as large as that.
    init(archived number: UInt64) {
        self = Int(exactly: number) ?? .max
    }

    /// The sum, or the largest number there is.
    func addingSaturated(_ other: Int) -> Int {
        let (sum, overflow) = addingReportingOverflow(other)
        return overflow ? .max : sum
    }
}
