/// A reader of the entries of an archive: one for each task that reads.
public struct ZipReader: ~Copyable {
    /// The bytes of an entry, and in what they are not what the archive says.
    public struct Content: Sendable {
        /// The bytes, as far as they can be read.
        public let bytes: [UInt8]
        /// What is wrong with them.
        public let damage: Damage?
    }

    /// How an entry is not what the archive says about it.
    public enum Damage: Sendable, Hashable {
        /// The CRC-32 is another one.
        case checksum
        /// There are fewer bytes than the directory says.
        case tooShort
        /// There are more bytes than the directory says; none are given.
        case tooLong
        /// The bytes are no deflate stream; none are given.
        case brokenStream
    }

    private static let pieceSize = 1 << 15
    private static let largePieceSize = 1 << 18

    private let archive: ZipArchive
    private var inflater = Inflater()

    /// Makes a reader.
    public init(_ archive: ZipArchive) {
        self.archive = archive
    }

    /// Looks through an entry, however large, without holding it in memory.
    ///
    /// - Throws: ``ZipError`` of kind `file` if the file cannot be read, `corrupt` if the entry is not what the archive
    ///   says, `unsupported` if it is encrypted or packed in another way than EPUB allows.
    public func verify(_ index: Int) throws(ZipError) {
        let entry = archive.entries[index]
        var range = try archive.packedRange(of: index)
        var stream = StreamInflater()
        var (size, checksum) = (0, UInt32(0))
        while !range.isEmpty {
            let piece = try archive.bytes.piece(range.prefix(Self.largePieceSize))
            range = range.dropFirst(piece.count)
            if entry.method == .stored {
                checksum = CRC32.checksum(piece[...], after: checksum)
                size += piece.count
            } else {
                stream.inflate(piece) { bytes in
                    checksum = CRC32.checksum(bytes, after: checksum)
                    size += bytes.count
                }
                if stream.isAtEnd || size > entry.size { break }
            }
        }
        try throwDamage(
            size < entry.size ? .tooShort : size > entry.size ? .tooLong : checksum != entry.checksum ? .checksum : nil,
            entry)
    }

    private func throwDamage(_ damage: Damage?, _ entry: ZipEntry) throws(ZipError) {
        let name = entry.name
        switch damage {
        case nil: return
        case .checksum: throw ZipError(.corrupt, "the check sum of “\(name)” is wrong")
        case .tooShort: throw ZipError(.corrupt, "“\(name)” is shorter than the directory says")
        case .tooLong: throw ZipError(.corrupt, "“\(name)” is longer than the directory says")
        case .brokenStream: throw ZipError(.corrupt, "the compressed bytes of “\(name)” make no sense")
        }
    }

    /// The bytes of an entry.
    ///
    /// - Throws: ``ZipError`` of kind `file` if the file cannot be read, `corrupt` if the entry is not what the archive
    ///   says, `unsupported` if it is encrypted or packed in another way than EPUB allows, `limit` if it is larger than
    ///   ``ContainerLimits/entrySize``.
    public mutating func bytes(of index: Int) throws(ZipError) -> [UInt8] {
        let content = try content(of: index)
        try throwDamage(content.damage, archive.entries[index])
        return content.bytes
    }

    /// The bytes of an entry as far as they can be read, and what is wrong with them.
    ///
    /// - Throws: ``ZipError`` of kind `file` if the file cannot be read, `corrupt` if there are no such bytes,
    ///   `unsupported` if the entry is encrypted or packed in another way than EPUB allows, `limit` if it is larger
    ///   than ``ContainerLimits/entrySize``.
    public mutating func content(of index: Int) throws(ZipError) -> Content {
        let entry = archive.entries[index]
        let largest = max(entry.size, entry.compressedSize)
        guard largest <= archive.limits.entrySize else {
            throw ZipError(.limit, "“\(entry.name)” has \(largest) bytes, and the limit is \(archive.limits.entrySize)")
        }
        let packed = try archive.packedBytes(of: index)
        guard entry.method == .deflated else {
            return Content(bytes: Array(packed), damage: checksumDamage(packed, entry))
        }
        let (bytes, outcome) = inflater.inflate(packed, size: entry.size)
        return switch outcome {
        case .broken: Content(bytes: [], damage: .brokenStream)
        case .tooLong: Content(bytes: [], damage: .tooLong)
        case .success where bytes.count < entry.size: Content(bytes: bytes, damage: .tooShort)
        case .success: Content(bytes: bytes, damage: checksumDamage(bytes[...], entry))
        }
    }

    /// The first bytes of an entry, of which no more is read than is needed; the check sum is not looked at.
    ///
    /// - Throws: ``ZipError`` of kind `file` if the file cannot be read, `corrupt` if there are no such bytes,
    ///   `unsupported` if the entry is encrypted or packed in another way than EPUB allows.
    public func prefix(_ count: Int, of index: Int) throws(ZipError) -> [UInt8] {
        let entry = archive.entries[index]
        let range = try archive.packedRange(of: index)
        let count = min(count, entry.size)
        guard entry.method == .deflated else {
            return try archive.bytes.read(range.lowerBound..<min(range.upperBound, range.lowerBound + count))
        }
        var stream = StreamInflater()
        var bytes: [UInt8] = []
        var position = range.lowerBound
        while bytes.count < count, position < range.upperBound, !stream.isAtEnd {
            let piece = try archive.bytes.read(position..<min(position + Self.pieceSize, range.upperBound))
            if piece.isEmpty { break }
            bytes += stream.inflate(piece, upTo: count - bytes.count)
            position += piece.count
        }
        return bytes
    }

    private func checksumDamage(_ bytes: ArraySlice<UInt8>, _ entry: ZipEntry) -> Damage? {
        CRC32.checksum(bytes) == entry.checksum ? nil : .checksum
    }
}

extension ZipArchive {
    /// The bytes of an entry as they are packed.
    func packedBytes(of index: Int) throws(ZipError) -> ArraySlice<UInt8> {
        let entry = try readableEntry(index)
        // Header, name and extra fields are most often as long as in the directory: one look at the file is enough.
        let guess = LocalHeader.length + entry.nameBytes.count + 64
        let offset = entry.headerOffset
        let bytes = try bytes.read(
            offset..<min(size, offset.addingSaturated(guess).addingSaturated(entry.compressedSize)))
        guard let header = LocalHeader(bytes) else { throw misplaced(entry) }
        let end = header.length + entry.compressedSize
        if end <= bytes.count { return bytes[header.length..<end] }
        let rest = try self.bytes.read(
            offset + header.length..<(offset + header.length).addingSaturated(entry.compressedSize))
        guard rest.count == entry.compressedSize else { throw misplaced(entry) }
        return rest[...]
    }

    /// Where the packed bytes of an entry are in the file.
    func packedRange(of index: Int) throws(ZipError) -> Range<Int> {
        let entry = try readableEntry(index)
        guard let header = try localHeader(of: index) else { throw misplaced(entry) }
        let start = entry.headerOffset + header.length
        guard start.addingSaturated(entry.compressedSize) <= size else { throw misplaced(entry) }
        return start..<start + entry.compressedSize
    }

    /// An entry, if it is such as EPUB allows.
    private func readableEntry(_ index: Int) throws(ZipError) -> ZipEntry {
        let entry = entries[index]
        if entry.isEncrypted { throw ZipError(.unsupported, "“\(entry.name)” is encrypted") }
        if case .other(let number) = entry.method {
            throw ZipError(.unsupported, "“\(entry.name)” is packed by method \(number), which EPUB does not allow")
        }
        guard entry.isSizePossible, entry.headerOffset < size, entry.compressedSize <= size else {
            throw misplaced(entry)
        }
        return entry
    }

    func misplaced(_ entry: ZipEntry) -> ZipError {
        ZipError(.corrupt, "“\(entry.name)” is not where the directory says")
    }
}
