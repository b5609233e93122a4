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
        do throws(FileError) {
            return try available(range)
        } catch {
            throw ZipError(error)
        }
    }

    /// Those of a range that is there, unless the file was cut short after it was opened.
    func piece(_ range: Range<Int>) throws(FileError) -> [UInt8] {
        let bytes = try available(range)
        guard bytes.count == range.count else {
            if case .file(let open) = self { throw FileError("read", open.file.path, number: EIO) }
            return bytes
        }
        return bytes
    }

    private func available(_ range: Range<Int>) throws(FileError) -> [UInt8] {
        let range = range.clamped(to: 0..<count)
        return switch self {
        case .memory(let bytes): Array(bytes[range])
        case .file(let open): try open.file.read(range)
        }
    }
}
