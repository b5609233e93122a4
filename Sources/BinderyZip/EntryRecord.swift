/// The two records of an entry that an editor writes anew (APPNOTE, sections 4.3.7 and 4.3.12).
struct EntryRecord {
    var nameBytes: [UInt8]
    var flags: UInt16
    var isDeflated: Bool
    var date: DOSDateTime
    var checksum: UInt32 = 0
    var compressedSize = 0
    var size = 0
    /// Unix, and the version of the specification that libzip names too.
    var versionMadeBy: UInt16 = 3 << 8 | 63
    var externalAttributes = Self.plainFile
    var comment: [UInt8] = []

    /// The attributes of a file that its owner may change and everybody may read.
    static let plainFile: UInt32 = 0o100644 << 16

    /// An entry that was not there before. The name is marked as UTF-8 only where it is not ASCII.
    init(_ entry: PackedEntry, date: DOSDateTime) {
        nameBytes = Array(entry.name.utf8)
        flags = nameBytes.contains { $0 >= 0x80 } ? 0x800 : 0
        isDeflated = entry.isDeflated
        self.date = date
    }

    /// An entry that takes the place of another, and keeps of it all that is not its content.
    init(_ entry: PackedEntry, replacing old: ZipEntry) {
        self.init(entry, date: old.date)
        if entry.name == old.name {
            nameBytes = Array(old.nameBytes)
            flags = old.flags & 0x800
        }
        versionMadeBy = old.versionMadeBy
        externalAttributes = old.externalAttributes
        comment = Array(old.comment)
    }

    private var needsZIP64: Bool { max(size, compressedSize) >= 0xFFFF_FFFF }

    /// What stands before the content.
    var localHeader: [UInt8] {
        var extra: [UInt8] = []
        if needsZIP64 { extra.appendZIP64Field([size, compressedSize]) }
        var header: [UInt8] = [0x50, 0x4B, 3, 4]
        appendFigures(to: &header, isZIP64: needsZIP64)
        header.append(littleEndian: UInt16(nameBytes.count))
        header.append(littleEndian: UInt16(extra.count))
        return header + nameBytes + extra
    }

    /// What stands in the directory.
    func directoryRecord(headerOffset: Int) -> [UInt8] {
        var figures: [Int] = needsZIP64 ? [size, compressedSize] : []
        if headerOffset >= 0xFFFF_FFFF { figures.append(headerOffset) }
        var extra: [UInt8] = []
        if !figures.isEmpty { extra.appendZIP64Field(figures) }
        var record: [UInt8] = [0x50, 0x4B, 1, 2]
        record.append(littleEndian: versionMadeBy)
        appendFigures(to: &record, isZIP64: !figures.isEmpty)
        record.append(littleEndian: UInt16(nameBytes.count))
        record.append(littleEndian: UInt16(extra.count))
        record.append(littleEndian: UInt16(comment.count))
        // The first disk, and no internal attributes.
        record.append(littleEndian: UInt32(0))
        record.append(littleEndian: externalAttributes)
        record.append(littleEndian: UInt32(clamping: headerOffset))
        return record + nameBytes + extra + comment
    }

    private func appendFigures(to bytes: inout [UInt8], isZIP64: Bool) {
        bytes.append(littleEndian: UInt16(isZIP64 ? 45 : isDeflated ? 20 : 10))
        bytes.append(littleEndian: flags)
        bytes.append(littleEndian: UInt16(isDeflated ? 8 : 0))
        bytes.append(littleEndian: date.time)
        bytes.append(littleEndian: date.date)
        bytes.append(littleEndian: checksum)
        bytes.append(littleEndian: needsZIP64 ? UInt32.max : UInt32(compressedSize))
        bytes.append(littleEndian: needsZIP64 ? UInt32.max : UInt32(size))
    }
}
