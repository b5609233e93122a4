/// The files of a book: what the builder makes, the editor changes and the validator reads (EPUB 3.3, section 4).
///
/// The `mimetype` file is not among the parts: whoever writes a container puts it first.
public struct Container: Sendable {
    /// A file of the book.
    public struct Part: Sendable {
        /// Where it stands.
        public var path: PartPath
        /// Its content.
        public var content: PartContent

        /// Makes a part.
        public init(path: PartPath, content: PartContent) {
            self.path = path
            self.content = content
        }
    }

    /// The parts in the order in which they are stored.
    public var parts: [Part]

    /// Makes a container.
    public init(parts: [Part] = []) {
        self.parts = parts
    }
}

/// Where the bytes of a part are, and how they are best stored.
public struct PartContent: Sendable {
    /// Whether the bytes shrink when they are compressed.
    public enum Storage: Sendable {
        /// Text: worth compressing.
        case deflated
        /// Already compressed, such as a JPEG.
        case stored
    }

    /// How the bytes are best stored.
    public let storage: Storage
    private let load: @Sendable () throws(BinderyError) -> [UInt8]

    /// Content that is in memory.
    public init(_ bytes: [UInt8], storage: Storage = .deflated) {
        self.storage = storage
        self.load = { () throws(BinderyError) in bytes }
    }

    /// Content that is made or read whenever it is needed, by a function that always gives the same bytes.
    public init(storage: Storage = .deflated, load: @escaping @Sendable () throws(BinderyError) -> [UInt8]) {
        self.storage = storage
        self.load = load
    }

    /// The bytes.
    ///
    /// - Throws: ``BinderyError`` of code `file` if they cannot be read any more.
    public func bytes() throws(BinderyError) -> [UInt8] {
        try load()
    }
}
