/// A file that is ready to be put into an archive.
public struct PackedEntry: Sendable {
    /// Where the bytes are that go into the archive.
    enum Content: Sendable {
        /// In memory, as they are or as a deflate stream.
        case bytes([UInt8], isDeflated: Bool)
        /// In a file on disk, which is copied as it is.
        case file(path: String)
    }

    /// The name of the entry, with `/` between the names of folders.
    public let name: String
    let content: Content
    /// The number of bytes before they were compressed.
    let size: Int
    let checksum: UInt32

    /// An entry that is stored as it is.
    public init(name: String, storing bytes: [UInt8]) {
        self.name = name
        content = .bytes(bytes, isDeflated: false)
        size = bytes.count
        checksum = CRC32.checksum(bytes[...])
    }

    /// An entry that is stored as it is, and is read from a file only when the archive is written.
    public init(name: String, storingFile path: String) {
        self.name = name
        content = .file(path: path)
        size = 0
        checksum = 0
    }

    fileprivate init(name: String, bytes: [UInt8], deflater: inout Deflater) {
        self.name = name
        size = bytes.count
        checksum = CRC32.checksum(bytes[...])
        content = deflater.deflated(bytes).map { .bytes($0, isDeflated: true) } ?? .bytes(bytes, isDeflated: false)
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
