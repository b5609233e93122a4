#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif

/// A file that appears at once and whole, or not at all.
///
/// Bytes go to a temporary file beside the target. ``commit()`` hands them to the disk and gives the file its name;
/// a value that goes out of scope without it removes the temporary file.
public struct AtomicFile: ~Copyable {
    private let descriptor: Int32
    /// The path that the file will have.
    public let path: String
    /// The path that it has until then.
    public let temporaryPath: String
    /// The number of bytes that it has so far.
    public private(set) var size = 0
    private var isCommitted = false

    /// Begins a file that will take the place of whatever is at a path, with its permissions.
    ///
    /// - Throws: ``FileError`` if the folder does not exist or may not be written to.
    public init(replacing path: String) throws(FileError) {
        (descriptor, temporaryPath) = try Self.create(beside: path)
        self.path = path
        var status = stat()
        if unsafe stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG {
            // Owner and mode of the old file; where the owner may not be kept, the file is ours, as any new one.
            _ = fchown(descriptor, status.st_uid, status.st_gid)
            _ = fchmod(descriptor, status.st_mode & 0o7777)
        }
    }

    deinit {
        if !isCommitted { unsafe _ = unlink(temporaryPath) }
        close(descriptor)
    }

    /// Adds bytes at the end.
    ///
    /// - Throws: ``FileError`` if the disk is full or fails.
    public mutating func write(_ bytes: Span<UInt8>) throws(FileError) {
        try write(bytes, at: size)
    }

    /// Puts bytes at an offset, which may lie before the end, at it or beyond it.
    ///
    /// - Throws: ``FileError`` if the disk is full or fails.
    public mutating func write(_ bytes: Span<UInt8>, at offset: Int) throws(FileError) {
        var failure: FileError?
        unsafe bytes.withUnsafeBytes { buffer in
            do throws(FileError) {
                var written = 0
                while written < buffer.count {
                    written += try systemCall("write", path) {
                        unsafe pwrite(
                            descriptor, buffer.baseAddress.map { unsafe $0 + written }, buffer.count - written,
                            off_t(offset + written))
                    }
                }
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
        size = max(size, offset + bytes.count)
    }

    /// Hands the bytes to the disk and gives the file its name.
    ///
    /// - Throws: ``FileError`` if either fails; the old file is then still there.
    public consuming func commit() throws(FileError) {
        _ = try systemCall("write", path) { fsync(descriptor) }
        _ = try systemCall("replace", path) { unsafe rename(temporaryPath, path) }
        isCommitted = true
        let folder = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[...$0]) } ?? "."
        let opened = unsafe open(folder, O_RDONLY | O_CLOEXEC)
        if opened >= 0 {
            fsync(opened)
            close(opened)
        }
    }

    private static func create(beside path: String) throws(FileError) -> (descriptor: Int32, path: String) {
        var attempt = 0
        while true {
            let candidate = sibling(of: path, suffix: UInt64.random(in: 0...UInt64.max))
            do throws(FileError) {
                let descriptor = try systemCall("create", path) {
                    unsafe open(candidate, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
                }
                return (descriptor, candidate)
            } catch {
                attempt += 1
                guard error.number == EEXIST, attempt < 100 else { throw error }
            }
        }
    }

    private static func sibling(of path: String, suffix: UInt64) -> String {
        let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
        let folder = slash.map { path[...$0] } ?? ""
        let name = slash.map { path[path.utf8.index(after: $0)...] } ?? path[...]
        return "\(folder).\(name.prefix(60)).\(String(suffix, radix: 36)).tmp"
    }
}
