internal import CBinderyZip

/// What libzip reads an entry from when it writes an archive.
///
/// Its `stat` names method, check sum and sizes of the bytes, so that libzip takes a deflate stream as it is.
final class EntrySource: LibZipSource {
    private static let chunkSize = 1 << 20

    private let entry: PackedEntry
    /// What is read piece by piece, and the range of it that has not been read.
    private var remaining: (range: Range<Int>, of: ArchiveBytes)?
    private var chunk: [UInt8] = []
    /// How much of ``chunk`` has been read.
    private var position = 0

    init(_ entry: PackedEntry) {
        self.entry = entry
    }

    override var commands: [zip_source_cmd_t] { [ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE] }
    override var errorCode: Int32 { ZIP_ER_READ }

    override func stat() throws(ZipError) -> zip_stat_t {
        var status = unsafe zip_stat_t()
        unsafe status.valid = zip_uint64_t(ZIP_STAT_SIZE | ZIP_STAT_COMP_METHOD)
        unsafe status.comp_method = zip_uint16_t(entry.isDeflated ? ZIP_CM_DEFLATE : ZIP_CM_STORE)
        if case .file(let path) = entry.content {
            unsafe status.size = zip_uint64_t(ArchiveBytes.file(try ArchiveBytes.OpenFile(path)).count)
        } else {
            unsafe status.valid |= zip_uint64_t(ZIP_STAT_CRC | ZIP_STAT_COMP_SIZE)
            unsafe status.size = zip_uint64_t(entry.size)
            unsafe status.comp_size = zip_uint64_t(packedSize)
            unsafe status.crc = entry.checksum
        }
        return unsafe status
    }

    private var packedSize: Int {
        switch entry.content {
        case .bytes(let bytes): bytes.count
        case .range(let range, of: _): range.count
        case .file: 0
        }
    }

    override func perform(
        _ command: zip_source_cmd_t, _ buffer: UnsafeMutableRawBufferPointer
    ) throws(ZipError) -> Int {
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
            remaining = nil
            chunk = []
            position = 0
            return 0
        }
    }

    /// Begins at the beginning, and opens the file if there is one.
    private func open() throws(ZipError) {
        position = 0
        chunk = []
        switch entry.content {
        case .bytes(let bytes):
            chunk = bytes
        case .range(let range, of: let archive):
            remaining = (range, archive)
        case .file(let path):
            let file = ArchiveBytes.file(try ArchiveBytes.OpenFile(path))
            remaining = (0..<file.count, file)
        }
    }

    private func readChunk() throws(ZipError) {
        guard let (range, bytes) = remaining, !range.isEmpty else { return }
        chunk = try bytes.piece(range.prefix(Self.chunkSize))
        position = 0
        remaining = (range.dropFirst(chunk.count), bytes)
    }
}
