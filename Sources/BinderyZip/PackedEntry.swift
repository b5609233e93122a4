/// A file that is ready to be put into an archive.
public struct PackedEntry: Sendable {
    /// Where the bytes are that go into the archive.
    enum Content: Sendable {
        /// In memory.
        case bytes([UInt8])
        /// In a file on disk, whose size and check sum are found when it is copied.
        case file(path: String)
        /// In an archive, packed already.
        case range(Range<Int>, of: ArchiveBytes)
    }

    /// The name of the entry, with `/` between the names of folders.
    public let name: String
    let content: Content
    /// Whether the content is a deflate stream.
    let isDeflated: Bool
    /// The number of bytes before they were compressed; 0 where they are read only when the archive is written.
    public let size: Int
    let checksum: UInt32

    /// An entry that is stored as it is.
    public init(name: String, storing bytes: [UInt8]) {
        self.init(
            name: name, content: .bytes(bytes), isDeflated: false, size: bytes.count,
            checksum: CRC32.checksum(bytes[...]))
    }

    /// An entry that is stored as it is, and is read from a file only when the archive is written.
    public init(name: String, storingFile path: String) {
        self.init(name: name, content: .file(path: path), isDeflated: false, size: 0, checksum: 0)
    }

    /// An entry that has the bytes of another one, as they are packed there.
    ///
    /// - Throws: ``ZipError`` of kind `file` if the archive cannot be read, `corrupt` if there are no such bytes,
    ///   `unsupported` if the entry is encrypted or packed in another way than EPUB allows.
    public init(name: String, copying index: Int, of archive: ZipArchive) throws(ZipError) {
        let entry = archive.entries[index]
        self.init(
            name: name, content: .range(try archive.packedRange(of: index), of: archive.bytes),
            isDeflated: entry.method == .deflated, size: entry.size, checksum: entry.checksum)
    }

    fileprivate init(name: String, bytes: [UInt8], deflater: inout Deflater) {
        let deflated = deflater.deflated(bytes)
        self.init(
            name: name, content: .bytes(deflated ?? bytes), isDeflated: deflated != nil, size: bytes.count,
            checksum: CRC32.checksum(bytes[...]))
    }

    /// Refuses a name that cannot stand in an archive.
    func checkName() throws(ZipError) {
        guard !name.isEmpty, !name.utf8.contains(0), name.utf8.count <= UInt16.max else {
            throw ZipError(.name, "no file in an archive can have the name “\(name)”")
        }
    }

    private init(name: String, content: Content, isDeflated: Bool, size: Int, checksum: UInt32) {
        self.name = name
        self.content = content
        self.isDeflated = isDeflated
        self.size = size
        self.checksum = checksum
    }
}

/// A maker of compressed entries: one for each task that compresses.
public struct EntryPacker: ~Copyable {
    private var deflater = Deflater()

    /// Makes a packer.
    public init() {}

    /// An entry that is compressed, or stored where compression would not make it shorter.
    public mutating func pack(name: String, deflating bytes: [UInt8]) -> PackedEntry {
        PackedEntry(name: name, bytes: bytes, deflater: &deflater)
    }
}
