extension ZipArchive {
    /// The comment of the archive, as far as it is there.
    func comment() throws(ZipError) -> [UInt8] {
        guard let endRecord else { return [] }
        let start = endRecord.offset + EndRecord.length
        return try bytes.read(start..<start + endRecord.commentLength)
    }

    /// Where local header, packed bytes and data descriptor of an entry are.
    func extent(of index: Int) throws(ZipError) -> Range<Int> {
        let entry = entries[index]
        guard let header = try localHeader(of: index) else { throw misplaced(entry) }
        let end = (entry.headerOffset + header.length).addingSaturated(entry.compressedSize)
        guard end <= directory.offset else { throw misplaced(entry) }
        guard header.hasDataDescriptor else { return entry.headerOffset..<end }
        let tail = try bytes.read(end..<min(end + 24, directory.offset))
        return entry.headerOffset..<end + entry.descriptorLength(in: tail)
    }
}

extension ZipEntry {
    /// The length of the data descriptor at the beginning of bytes (APPNOTE, section 4.3.9): with or without a
    /// signature, with sizes of four bytes or of eight; 0 if there is none.
    fileprivate func descriptorLength(in bytes: [UInt8]) -> Int {
        let checksum = checksum.littleEndianBytes
        let short =
            checksum + UInt32(truncatingIfNeeded: compressedSize).littleEndianBytes
            + UInt32(truncatingIfNeeded: size).littleEndianBytes
        let long = checksum + UInt64(compressedSize).littleEndianBytes + UInt64(size).littleEndianBytes
        let signature: [UInt8] = [0x50, 0x4B, 7, 8]
        let forms = [signature + long, signature + short, long, short]
        return forms.first(where: bytes.starts(with:))?.count ?? 0
    }
}
