internal import CBinderyZip

#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif

/// What libzip writes an archive to.
final class ArchiveOutput: LibZipSource {
    private var sink = ArchiveSink()

    override var commands: [zip_source_cmd_t] {
        [
            ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_SEEK, ZIP_SOURCE_TELL, ZIP_SOURCE_SUPPORTS,
            ZIP_SOURCE_BEGIN_WRITE, ZIP_SOURCE_COMMIT_WRITE, ZIP_SOURCE_ROLLBACK_WRITE, ZIP_SOURCE_WRITE,
            ZIP_SOURCE_SEEK_WRITE, ZIP_SOURCE_TELL_WRITE, ZIP_SOURCE_REMOVE,
        ]
    }
    override var errorCode: Int32 { ZIP_ER_WRITE }

    /// Sends what will be written to a file that takes the place of another.
    func open(replacing path: String) throws(ZipError) {
        sink = try ArchiveSink(replacing: path)
    }

    /// Takes out what was written, to be given a name or to be used.
    func takeSink() -> ArchiveSink {
        var taken = ArchiveSink()
        swap(&taken, &sink)
        return taken
    }

    override func stat() -> zip_stat_t {
        var status = unsafe zip_stat_t()
        unsafe status.valid = zip_uint64_t(ZIP_STAT_SIZE)
        return unsafe status
    }

    override func perform(
        _ command: zip_source_cmd_t, _ buffer: UnsafeMutableRawBufferPointer
    ) throws(ZipError) -> Int {
        switch command {
        case ZIP_SOURCE_WRITE:
            try unsafe sink.write(UnsafeRawBufferPointer(buffer))
            return buffer.count
        case ZIP_SOURCE_SEEK_WRITE:
            return unsafe seek(buffer.load(as: zip_source_args_seek_t.self))
        case ZIP_SOURCE_TELL_WRITE:
            return sink.position
        default:
            // The archive is empty before it is written, and gets its name only when libzip has done its work.
            return 0
        }
    }

    private func seek(_ target: zip_source_args_seek_t) -> Int {
        let base = target.whence == SEEK_SET ? 0 : target.whence == SEEK_CUR ? sink.position : sink.windowEnd
        let (sum, overflow) = base.addingReportingOverflow(Int(target.offset))
        guard !overflow, sum >= 0 else { return -1 }
        sink.position = sum
        return 0
    }
}
