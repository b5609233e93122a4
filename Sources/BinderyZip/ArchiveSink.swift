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
    init(replacing path: String) throws(ZipError) {
        file = try ZipError.wrapping { () throws(FileError) in try AtomicFile(replacing: path) }
    }

    /// Where the kept bytes end.
    var windowEnd: Int { windowStart + window.count }

    /// Puts bytes at the position.
    mutating func write(_ bytes: UnsafeRawBufferPointer) throws(ZipError) {
        if position < windowStart || position > windowEnd { try flush() }
        if window.isEmpty { windowStart = position }
        let start = position - windowStart
        let overwritten = min(bytes.count, window.count - start)
        unsafe window.replaceSubrange(start..<start + overwritten, with: bytes)
        position += bytes.count
        if file != nil, window.count >= Self.windowSize { try flush() }
    }

    /// Puts bytes at the position.
    mutating func write(_ bytes: [UInt8]) throws(ZipError) {
        var failure: ZipError?
        unsafe bytes.withUnsafeBytes { buffer in
            do throws(ZipError) {
                try unsafe write(buffer)
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
    }

    /// Adds a range of an archive at the end.
    mutating func append(_ range: Range<Int>, of archive: ArchiveBytes) throws(ZipError) {
        if file != nil, case .file(let open) = archive, range.count > Self.windowSize / 16 {
            try flush()
            do throws(FileError) {
                try file?.append(range, of: open.file)
            } catch {
                throw ZipError(error)
            }
            position += range.count
        } else {
            try write(archive.piece(range))
        }
    }

    /// Gives the file its name.
    consuming func commit() throws(ZipError) {
        try flush()
        guard let file = file.take() else { return }
        do throws(FileError) {
            try file.commit()
        } catch {
            throw ZipError(error)
        }
    }

    /// The bytes that were written to memory.
    consuming func bytes() -> [UInt8] {
        window
    }

    /// Writes what is kept back.
    mutating func flush() throws(ZipError) {
        guard file != nil, !window.isEmpty else { return }
        var bytes: [UInt8] = []
        swap(&bytes, &window)
        do throws(FileError) {
            try file?.write(bytes.span, at: windowStart)
        } catch {
            throw ZipError(error)
        }
        bytes.removeAll(keepingCapacity: true)
        swap(&bytes, &window)
    }
}
