internal import BinderyFiles

/// What an archive is written to: memory, or a file that appears at once and whole.
///
/// A writer puts a local header, the bytes, and then often the header again, so that the latest bytes are kept back:
/// the second header most often meets the first one still in memory, and the file is written in large pieces.
struct ArchiveSink: ~Copyable {
    private static let windowSize = 1 << 20

    private var file: AtomicFile?
    /// The bytes that are not in the file, which begin at ``windowStart``; all bytes where there is no file.
    private var window: [UInt8] = []
    private var windowStart = 0
    /// Where the next bytes go.
    var position = 0

    /// A sink in memory.
    init() {}

    /// A sink that is a file, which takes the place of another.
    init(replacing path: String) throws(FileError) {
        file = try AtomicFile(replacing: path)
    }

    /// Where the kept bytes end.
    var windowEnd: Int { windowStart + window.count }

    /// Puts bytes at the position.
    mutating func write(_ bytes: UnsafeRawBufferPointer) throws(FileError) {
        if position < windowStart || position > windowEnd { try flush() }
        if window.isEmpty { windowStart = position }
        let start = position - windowStart
        let overwritten = min(bytes.count, window.count - start)
        unsafe window.replaceSubrange(start..<start + overwritten, with: bytes)
        position += bytes.count
        if file != nil, window.count >= Self.windowSize { try flush() }
    }

    /// Puts bytes at the position.
    mutating func write(_ bytes: [UInt8]) throws(FileError) {
        var failure: FileError?
        unsafe bytes.withUnsafeBytes { buffer in
            do throws(FileError) {
                try unsafe write(buffer)
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
    }

    /// Adds a range of an archive at the end.
    mutating func append(_ range: Range<Int>, of archive: ArchiveBytes) throws(ZipError) {
        do throws(FileError) {
            if file != nil, case .file(let open) = archive, range.count > Self.windowSize / 16 {
                try flush()
                try file?.append(range, of: open.file)
                position += range.count
                return
            }
        } catch {
            throw ZipError(error)
        }
        let bytes = try archive.read(range)
        guard bytes.count == range.count else { throw ZipError(.corrupt, "the archive breaks off") }
        do throws(FileError) {
            try write(bytes)
        } catch {
            throw ZipError(error)
        }
    }

    /// Gives the file its name.
    consuming func commit() throws(FileError) {
        try flush()
        guard let file = file.take() else { return }
        try file.commit()
    }

    /// The bytes that were written to memory.
    consuming func bytes() -> [UInt8] {
        window
    }

    private mutating func flush() throws(FileError) {
        guard file != nil, !window.isEmpty else { return }
        var bytes: [UInt8] = []
        swap(&bytes, &window)
        try file?.write(bytes.span, at: windowStart)
        bytes.removeAll(keepingCapacity: true)
        swap(&bytes, &window)
    }
}
