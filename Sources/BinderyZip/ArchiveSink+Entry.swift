extension ArchiveSink {
    /// Adds a new entry at the end, and gives its record with the sizes that it turned out to have.
    mutating func append(_ entry: PackedEntry, _ record: EntryRecord) throws(ZipError) -> EntryRecord {
        var record = record
        record.size = entry.size
        record.checksum = entry.checksum
        switch entry.content {
        case .bytes(let bytes):
            record.compressedSize = bytes.count
            try write(record.localHeader)
            try write(bytes)
        case .range(let range, of: let archive):
            record.compressedSize = range.count
            try write(record.localHeader)
            try append(range, of: archive)
        case .file(let path):
            try append(path, &record)
        }
        return record
    }

    /// Adds a file of the disk, whose check sum is known only afterwards.
    private mutating func append(_ path: String, _ record: inout EntryRecord) throws(ZipError) {
        let file = ArchiveBytes.file(try ArchiveBytes.OpenFile(path))
        record.size = file.count
        record.compressedSize = file.count
        let start = position
        try write(record.localHeader)
        var remaining = 0..<file.count
        while !remaining.isEmpty {
            let piece = try file.piece(remaining.prefix(1 << 20))
            record.checksum = CRC32.checksum(piece[...], after: record.checksum)
            try write(piece)
            remaining = remaining.dropFirst(piece.count)
        }
        let end = position
        position = start
        try write(record.localHeader)
        position = end
    }
}
