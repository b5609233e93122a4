extension CentralDirectory {
    /// The record of an entry as it was, but for the place of its local header.
    func record(of entry: ZipEntry, movedTo headerOffset: Int) -> [UInt8] {
        var record = Array(bytes[entry.record])
        let isInField = record.uint32(at: 42) == 0xFFFF_FFFF
        if !isInField, headerOffset < 0xFFFF_FFFF {
            record.replaceSubrange(42..<46, with: UInt32(headerOffset).littleEndianBytes)
            return record
        }
        // The offset is, or must be, the last of the figures in the ZIP64 field that are too large for the record.
        var figures: [Int] = []
        if record.uint32(at: 24) == 0xFFFF_FFFF { figures.append(entry.size) }
        if record.uint32(at: 20) == 0xFFFF_FFFF { figures.append(entry.compressedSize) }
        figures.append(headerOffset)
        var extra: [UInt8] = []
        extra.appendZIP64Field(figures)
        extra += entry.extra.withoutExtraField(ZIP64Figures.fieldID)
        let extraStart = Self.recordLength + entry.nameBytes.count
        record.replaceSubrange(extraStart..<extraStart + entry.extra.count, with: extra)
        record.replaceSubrange(42..<46, with: UInt32.max.littleEndianBytes)
        record.replaceSubrange(30..<32, with: UInt16(clamping: extra.count).littleEndianBytes)
        return record
    }
}
