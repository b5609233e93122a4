internal import BinderyFiles
internal import CLibZip

#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif

/// What libzip reads an entry from when it writes an archive.
///
/// Its `stat` names method, check sum and sizes of the bytes, so that libzip takes a deflate stream as it is.
final class EntrySource: LibZipSource {
    private static let chunkSize = 1 << 20

    private let entry: PackedEntry
    private var file: File?
    private var chunk: [UInt8] = []
    /// How much of ``chunk`` has been read.
    private var position = 0
    /// How much of the file has been put into a chunk.
    private var fileOffset = 0

    init(_ entry: PackedEntry) {
        self.entry = entry
    }

    override var commands: [zip_source_cmd_t] { [ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE] }
    override var errorCode: Int32 { ZIP_ER_READ }

    override func stat() throws(FileError) -> zip_stat_t {
        var status = unsafe zip_stat_t()
        unsafe zip_stat_init(&status)
        unsafe status.valid = zip_uint64_t(ZIP_STAT_SIZE | ZIP_STAT_COMP_METHOD)
        switch entry.content {
        case .file(let path):
            unsafe status.size = zip_uint64_t(try File(path).size)
            unsafe status.comp_method = zip_uint16_t(ZIP_CM_STORE)
        case .bytes(let bytes, let isDeflated):
            unsafe status.valid |= zip_uint64_t(ZIP_STAT_CRC | ZIP_STAT_COMP_SIZE)
            unsafe status.size = zip_uint64_t(entry.size)
            unsafe status.comp_size = zip_uint64_t(bytes.count)
            unsafe status.crc = entry.checksum
            unsafe status.comp_method = zip_uint16_t(isDeflated ? ZIP_CM_DEFLATE : ZIP_CM_STORE)
        }
        return unsafe status
    }

    override func perform(
        _ command: zip_source_cmd_t, _ buffer: UnsafeMutableRawBufferPointer
    ) throws(FileError) -> Int {
        switch command {
        case ZIP_SOURCE_OPEN:
            try open()
            return 0
        case ZIP_SOURCE_READ:
            if position == chunk.count { try readChunk() }
            let count = min(buffer.count, chunk.count - position)
            unsafe buffer.copyBytes(from: chunk[position..<position + count])
            position += count
            return count
        default:
            file = nil
            chunk = []
            return 0
        }
    }

    /// Opens the file, if there is one, and begins at the beginning.
    private func open() throws(FileError) {
        position = 0
        fileOffset = 0
        switch entry.content {
        case .bytes(let bytes, _): chunk = bytes
        case .file(let path):
            chunk = []
            file = try File(path)
        }
    }

    private func readChunk() throws(FileError) {
        switch file {
        case .some(let file):
            guard fileOffset < file.size else { return }
            chunk = try file.read(fileOffset..<min(fileOffset + Self.chunkSize, file.size))
            // The file was cut short after it was opened.
            if chunk.isEmpty { throw FileError("read", file.path, number: EIO) }
            fileOffset += chunk.count
            position = 0
        case nil: return
        }
    }
}
