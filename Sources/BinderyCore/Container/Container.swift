internal import BinderyZip

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
    /// The archive that the container was opened from, whose unchanged parts ``save(to:date:beforeCommit:)`` leaves
    /// as they are.
    let origin: ZipArchive?

    /// Makes a container.
    public init(parts: [Part] = []) {
        self.init(parts: parts, origin: nil)
    }

    init(parts: [Part], origin: ZipArchive?) {
        self.parts = parts
        self.origin = origin
    }
}
