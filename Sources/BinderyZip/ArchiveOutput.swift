internal import BinderyFiles
internal import CLibZip

#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif

/// What libzip writes an archive to: memory, or a file that appears at once and whole.
///
/// libzip writes a local header, the data, and then the header again, so that the latest bytes are kept back:
/// a second header most often meets its first one still in memory, and the file is written in large pieces.
final class ArchiveOutput: LibZipSource {
    private static let windowSize = 1 << 20

    private var file: AtomicFile?
    /// The bytes that are not in the file, which begin at ``windowStart``; all bytes where there is no file.
    private var window: [UInt8] = []
    private var windowStart = 0
    private var position = 0

    override var commands: [zip_source_cmd_t] {
        [
            ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_SEEK, ZIP_SOURCE_TELL, ZIP_SOURCE_SUPPORTS,
            ZIP_SOURCE_BEGIN_WRITE, ZIP_SOURCE_COMMIT_WRITE, ZIP_SOURCE_ROLLBACK_WRITE, ZIP_SOURCE_WRITE,
            ZIP_SOURCE_SEEK_WRITE, ZIP_SOURCE_TELL_WRITE, ZIP_SOURCE_REMOVE,
        ]
    }
    override var errorCode: Int32 { ZIP_ER_WRITE }

    /// Sends what will be written to a file that takes the place of another.
    func open(replacing path: String) throws(FileError) {
        file = try AtomicFile(replacing: path)
    }

    /// Gives the file its name.
    func commit() throws(FileError) {
        try flush()
        guard let file = file.take() else { return }
        try file.commit()
    }

    /// Takes the bytes out that were written to memory.
    func takeBytes() -> [UInt8] {
        let bytes = window
        window = []
        return bytes
    }

    override func stat() -> zip_stat_t {
        var status = unsafe zip_stat_t()
        unsafe zip_stat_init(&status)
        unsafe status.valid = zip_uint64_t(ZIP_STAT_SIZE)
        return unsafe status
    }

    override func perform(
        _ command: zip_source_cmd_t, _ buffer: UnsafeMutableRawBufferPointer
    ) throws(FileError) -> Int {
        switch command {
        case ZIP_SOURCE_WRITE:
            try unsafe write(UnsafeRawBufferPointer(buffer))
            return buffer.count
        case ZIP_SOURCE_SEEK_WRITE:
            return unsafe seek(buffer.load(as: zip_source_args_seek_t.self))
        case ZIP_SOURCE_TELL_WRITE:
            return position
        default:
            // The archive is empty before it is written, and it is `commit` that gives it its name.
            return 0
        }
    }

    private func write(_ bytes: UnsafeRawBufferPointer) throws(FileError) {
        if position < windowStart || position > windowStart + window.count { try flush() }
        if window.isEmpty { windowStart = position }
        let start = position - windowStart
        let overwritten = min(bytes.count, window.count - start)
        unsafe window.replaceSubrange(start..<start + overwritten, with: bytes)
        position += bytes.count
        if file != nil, window.count >= Self.windowSize { try flush() }
    }

    private func flush() throws(FileError) {
        guard file != nil, !window.isEmpty else { return }
        try file?.write(window.span, at: windowStart)
        window.removeAll(keepingCapacity: true)
    }

    private func seek(_ target: zip_source_args_seek_t) -> Int {
        let base = target.whence == SEEK_SET ? 0 : target.whence == SEEK_CUR ? position : windowStart + window.count
        let (sum, overflow) = base.addingReportingOverflow(Int(target.offset))
        guard !overflow, sum >= 0 else { return -1 }
        position = sum
        return 0
    }
}
