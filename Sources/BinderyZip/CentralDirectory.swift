/// The list of an archive's entries (APPNOTE, section 4.3.12), and where in the file it was found.
struct CentralDirectory: Sendable {
    /// The bytes of the list, up to the first one that cannot belong to it.
    var bytes: [UInt8] = []
    var entries: [ZipEntry] = []
    /// Where the list begins in the file.
    var offset = 0
    /// How many bytes stand before the archive, by which all its offsets are too small.
    var prefixLength = 0
    var faults: [ArchiveFault] = []

    static let recordLength = 46

    /// An archive in which no directory can be found.
    init(missing fault: ArchiveFault) {
        faults = [fault]
    }

    /// Reads the list that an end record tells of, as far as it makes sense.
    init(_ end: EndRecord, of archive: ArchiveBytes, limits: ContainerLimits) throws(ZipError) {
        try locate(end, in: archive)
        guard faults != [.missingDirectory] else { return }
        guard end.start - offset <= limits.directorySize else {
            faults.append(.directoryTooLarge(end.start - offset))
            return
        }
        bytes = try archive.read(offset..<end.start)
        entries.reserveCapacity(min(end.entryCount, bytes.count / Self.recordLength))
        var position = 0
        while position < bytes.count, entries.count < limits.entryCount {
            guard let entry = entry(at: position) else { break }
            entries.append(entry)
            position = entry.record.upperBound
        }
        if position < bytes.count, entries.count == limits.entryCount {
            faults.append(.tooManyEntries(end.entryCount))
        } else if position < bytes.count {
            faults.append(.brokenDirectory(after: entries.count, offset: offset + position))
        }
        // Writers without ZIP64 count beyond 65,535 from 0 again.
        if entries.count != end.entryCount, end.isZIP64 || entries.count & 0xFFFF != end.entryCount {
            faults.append(.entryCount(declared: end.entryCount, found: entries.count))
        }
    }

    /// The list ends where the end records begin. If it is not where they say, bytes stand before the archive.
    private mutating func locate(_ end: EndRecord, in archive: ArchiveBytes) throws(ZipError) {
        let expected = end.start - min(end.directorySize, end.start)
        if try Self.isDirectory(at: expected, end, archive) {
            offset = expected
            if end.directoryOffset > expected {
                faults.append(.directoryOffset(declared: end.directoryOffset, found: expected))
            } else {
                prefixLength = expected - end.directoryOffset
            }
        } else if try Self.isDirectory(at: end.directoryOffset, end, archive) {
            offset = end.directoryOffset
            faults.append(.directorySize(declared: end.directorySize, found: end.start - offset))
        } else {
            faults.append(.missingDirectory)
        }
    }

    private static func isDirectory(
        at offset: Int, _ end: EndRecord, _ archive: ArchiveBytes
    ) throws(ZipError) -> Bool {
        if offset == end.start { return end.entryCount == 0 }
        guard offset < end.start else { return false }
        return try archive.read(offset..<offset + 4) == [0x50, 0x4B, 1, 2]
    }

    /// The entry whose record begins at a position; `nil` if there is none, or it goes beyond the end.
    private func entry(at position: Int) -> ZipEntry? {
        guard position + Self.recordLength <= bytes.count,
            bytes[position..<position + 4].elementsEqual([0x50, 0x4B, 1, 2])
        else { return nil }
        let nameStart = position + Self.recordLength
        let extraStart = nameStart + Int(bytes.uint16(at: position + 28))
        let commentStart = extraStart + Int(bytes.uint16(at: position + 30))
        let end = commentStart + Int(bytes.uint16(at: position + 32))
        guard end <= bytes.count else { return nil }
        let nameBytes = bytes[nameStart..<extraStart]
        var figures = ZIP64Figures(
            size: bytes.uint32(at: position + 24), compressedSize: bytes.uint32(at: position + 20),
            headerOffset: bytes.uint32(at: position + 42), disk: bytes.uint16(at: position + 34))
        figures.complete(from: bytes[extraStart..<commentStart])
        return ZipEntry(
            name: String(validating: nameBytes, as: UTF8.self) ?? CodePage437.decode(nameBytes),
            nameBytes: nameBytes,
            flags: bytes.uint16(at: position + 8),
            method: ZipEntry.Method(number: bytes.uint16(at: position + 10)),
            date: DOSDateTime(date: bytes.uint16(at: position + 14), time: bytes.uint16(at: position + 12)),
            checksum: bytes.uint32(at: position + 16),
            compressedSize: figures.compressedSize,
            size: figures.size,
            headerOffset: figures.headerOffset.addingSaturated(prefixLength),
            disk: figures.disk,
            versionMadeBy: bytes.uint16(at: position + 4),
            versionNeeded: bytes.uint16(at: position + 6),
            externalAttributes: bytes.uint32(at: position + 38),
            extra: bytes[extraStart..<commentStart],
            comment: bytes[commentStart..<end],
            record: position..<end)
    }
}
