internal import BinderyFiles

/// The bytes of an archive, which any number of tasks can read at once.
enum ArchiveBytes: Sendable {
    case memory([UInt8])
    case file(OpenFile)

    /// A file that stays open for as long as anybody has a use for it.
    final class OpenFile: Sendable {
        let file: File

        init(_ path: String) throws(FileError) {
            file = try File(path)
        }
    }

    /// How many there are.
    var count: Int {
        switch self {
        case .memory(let bytes): bytes.count
        case .file(let open): open.file.size
        }
    }

    /// Those of a range, or fewer where there are no more.
    func read(_ range: Range<Int>) throws(ZipError) -> [UInt8] {
        let range = range.clamped(to: 0..<count)
        switch self {
        case .memory(let bytes): return Array(bytes[range])
        case .file(let open):
            do throws(FileError) {
                return try open.file.read(range)
            } catch {
                throw ZipError(error)
            }
        }
    }
}
