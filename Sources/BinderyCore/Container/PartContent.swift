internal import BinderyFiles
internal import BinderyZip

/// Where the bytes of a part are, and how they are best stored.
public struct PartContent: Sendable {
    /// Whether the bytes shrink when they are compressed.
    public enum Storage: Sendable {
        /// Text: worth compressing.
        case deflated
        /// Already compressed, such as a JPEG.
        case stored
    }

    /// Where the bytes come from.
    enum Source: Sendable {
        case bytes([UInt8])
        case file(path: String, limit: Int)
        case entry(ZipArchive, Int)
        case function(@Sendable () throws(BinderyError) -> [UInt8])
    }

    /// How the bytes are best stored.
    public let storage: Storage
    let source: Source

    /// Content that is in memory.
    public init(_ bytes: [UInt8], storage: Storage = .deflated) {
        self.storage = storage
        source = .bytes(bytes)
    }

    /// Content of a file on disk, which is read whenever it is needed.
    ///
    /// When the container is written, a file that is stored is copied piece by piece and never held in memory.
    public init(file path: String, storage: Storage = .deflated) {
        self.storage = storage
        source = .file(path: path, limit: .max)
    }

    /// Content that is made or read whenever it is needed, by a function that always gives the same bytes.
    public init(storage: Storage = .deflated, load: @escaping @Sendable () throws(BinderyError) -> [UInt8]) {
        self.storage = storage
        source = .function(load)
    }

    /// Content of a file of a folder that is a book, of which no more is read than the limits allow.
    init(file path: String, limits: ContainerLimits) {
        storage = Storage(forFile: path)
        source = .file(path: path, limit: limits.entrySize)
    }

    /// Content of an entry of an archive, which is read whenever it is needed.
    init(entry index: Int, of archive: ZipArchive) {
        storage = archive.entries[index].method == .stored ? .stored : .deflated
        source = .entry(archive, index)
    }

    /// Whether a function makes the bytes, so that nothing is known of them before.
    package var isMade: Bool { if case .function = source { true } else { false } }

    /// Whether two contents are known to be the same without being read: the same entry, file or bytes.
    package func isSame(as other: PartContent) -> Bool {
        switch (source, other.source) {
        case (.bytes(let left), .bytes(let right)): left == right
        case (.file(let left, _), .file(let right, _)): left == right
        case (.entry(let left, let first), .entry(let right, let second)): left === right && first == second
        default: false
        }
    }
}
