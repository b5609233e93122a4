internal import BinderyFiles

#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif

/// The bytes of an archive or of another file, which any number of tasks can read at once.
enum ArchiveBytes: Sendable {
    case memory([UInt8])
    case file(OpenFile)

    /// A file that stays open for as long as anybody has a use for it.
    final class OpenFile: Sendable {
        let file: File

        init(_ path: String) throws(ZipError) {
            file = try ZipError.wrapping { () throws(FileError) in try File(path) }
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
        return switch self {
        case .memory(let bytes): Array(bytes[range])
        case .file(let open): try ZipError.wrapping { () throws(FileError) in try open.file.read(range) }
        }
    }

    /// Those of a range that is there, unless the file was cut short after it was opened.
    func piece(_ range: Range<Int>) throws(ZipError) -> [UInt8] {
        let bytes = try read(range)
        if bytes.count < range.count, case .file(let open) = self {
            throw ZipError(FileError("read", open.file.path, number: EIO))
        }
        return bytes
    }
}
