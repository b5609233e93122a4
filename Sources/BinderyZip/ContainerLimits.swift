/// What a book may ask of the machine; whatever goes beyond is not read, and is a fault of the book.
///
/// The largest figures in real books are far below these: dictionaries of 30 MB in one document, atlases of 11,000
/// files, texts that shrink to a twentieth.
public struct ContainerLimits: Sendable, Hashable {
    /// The largest file that is read as a whole, in bytes after decompression. (Audio and video are never read whole.)
    public var entrySize = 64 << 20
    /// What all files together may grow to, in bytes; beyond ``ratioFloor``, ``totalRatio`` holds as well.
    public var totalSize = 64 << 30
    /// How often all files together may be larger than the archive.
    public var totalRatio = 100
    /// The size up to which no ratio is looked at, in bytes.
    public var ratioFloor = 64 << 20
    /// How many files there may be.
    public var entryCount = 100_000
    /// The longest path, in bytes.
    public var nameLength = 1024
    /// The largest ZIP directory, in bytes.
    public var directorySize = 64 << 20

    /// The limits that hold where nothing else is said.
    public static let standard = ContainerLimits()

    /// The standard limits, to be changed.
    public init() {}
}
