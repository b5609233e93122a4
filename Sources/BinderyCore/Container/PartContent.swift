internal import BinderyFiles

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
        case file(path: String)
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
        source = .file(path: path)
    }

    /// Content that is made or read whenever it is needed, by a function that always gives the same bytes.
    public init(storage: Storage = .deflated, load: @escaping @Sendable () throws(BinderyError) -> [UInt8]) {
        self.storage = storage
        source = .function(load)
    }

    /// The bytes.
    ///
    /// - Throws: ``BinderyError`` of code `file` if they cannot be read any more.
    public func bytes() throws(BinderyError) -> [UInt8] {
        switch source {
        case .bytes(let bytes): return bytes
        case .function(let load): return try load()
        case .file(let path):
            do throws(FileError) {
                return try File.bytes(of: path)
            } catch {
                throw BinderyError(error)
            }
        }
    }
}
