#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif

/// A file that appears at once and whole, or not at all.
///
/// ``commit()`` hands the bytes to the disk and gives the file its name; without it, nothing of them is left. Where
/// the system can, the bytes have no name until then, so that not even a process that is killed leaves a trace.
/// Elsewhere they go to a temporary file beside the target.
public struct AtomicFile: ~Copyable {
    let descriptor: Int32
    /// The path that the file will have; where a symbolic link was given, the one that it leads to.
    public let path: String
    /// The path that it has until then, if it has any.
    private var temporaryPath: String?
    /// The number of bytes that it has so far.
    public internal(set) var size = 0

    /// Begins a file that will take the place of whatever is at a path, with its owner and permissions.
    ///
    /// - Throws: ``FileError`` if the folder does not exist or may not be written to.
    public init(replacing path: String) throws(FileError) {
        let target = Self.target(of: path)
        (descriptor, temporaryPath) = try Self.create(beside: target)
        self.path = target
        var status = stat()
        if unsafe stat(target, &status) == 0, status.st_mode & S_IFMT == S_IFREG {
            // Where the owner may not be kept, the file is ours, as any new one.
            _ = fchown(descriptor, status.st_uid, status.st_gid)
            _ = fchmod(descriptor, status.st_mode & 0o7777)
        }
    }

    deinit {
        if let temporaryPath { unsafe _ = unlink(temporaryPath) }
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
                try unsafe write(buffer, at: offset)
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
    }

    /// Puts bytes at an offset.
    mutating func write(_ buffer: UnsafeRawBufferPointer, at offset: Int) throws(FileError) {
        var written = 0
        while written < buffer.count {
            written += try systemCall("write", path) {
                unsafe pwrite(
                    descriptor, buffer.baseAddress.map { unsafe $0 + written }, buffer.count - written,
                    off_t(offset + written))
            }
        }
        size = max(size, offset + buffer.count)
    }

    /// Hands the bytes to the disk and gives the file its name.
    ///
    /// - Throws: ``FileError`` if either fails; the old file is then still there.
    public consuming func commit() throws(FileError) {
        _ = try systemCall("write", path) { fsync(descriptor) }
        if temporaryPath == nil { temporaryPath = try Self.link(descriptor, beside: path) }
        if let name = temporaryPath {
            _ = try systemCall("replace", path) { unsafe rename(name, path) }
            temporaryPath = nil
        }
        let opened = unsafe open(Self.folder(of: path), O_RDONLY | O_CLOEXEC)
        if opened >= 0 {
            fsync(opened)
            close(opened)
        }
    }

    /// What a symbolic link leads to; any other path stays as it is.
    private static func target(of path: String) -> String {
        var status = stat()
        guard unsafe lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFLNK else { return path }
        do throws(FileError) {
            return try FileTree.realPath(of: path)
        } catch {
            // A link that leads nowhere is replaced.
            return path
        }
    }

    private static func create(beside path: String) throws(FileError) -> (result: Int32, path: String?) {
        #if os(Linux)
        // A file without a name (open(2), O_TMPFILE). Not every file system has them, and `/proc` must be there too.
        let unnamed = unsafe open(folder(of: path), O_RDWR | O_CLOEXEC | O_DIRECTORY | 0o20_000_000, 0o666)
        if unnamed >= 0 {
            if unsafe access("/proc/self/fd/\(unnamed)", F_OK) == 0 { return (unnamed, nil) }
            close(unnamed)
        }
        #endif
        return try withFreeName(beside: path) { unsafe open($0, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o666) }
    }

    /// Gives a file without a name the one of the path, if that is free, or else one beside it, which is returned.
    private static func link(_ descriptor: Int32, beside path: String) throws(FileError) -> String? {
        #if os(Linux)
        let unnamed = "/proc/self/fd/\(descriptor)"
        if unsafe linkat(AT_FDCWD, unnamed, AT_FDCWD, path, AT_SYMLINK_FOLLOW) == 0 { return nil }
        return try withFreeName(beside: path) {
            unsafe linkat(AT_FDCWD, unnamed, AT_FDCWD, $0, AT_SYMLINK_FOLLOW)
        }.path
        #else
        return nil
        #endif
    }

    /// Tries names beside a path until a system call finds one that is not taken.
    private static func withFreeName(
        beside path: String, _ body: (String) -> Int32
    ) throws(FileError) -> (result: Int32, path: String?) {
        let name = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[path.utf8.index(after: $0)...] } ?? path[...]
        var attempt = 0
        while true {
            let suffix = String(UInt64.random(in: 0...UInt64.max), radix: 36)
            let candidate = "\(folder(of: path))/.\(name.prefix(40)).\(suffix).tmp"
            do throws(FileError) {
                return (try systemCall("create", path) { body(candidate) }, candidate)
            } catch {
                attempt += 1
                guard error.number == EEXIST, attempt < 100 else { throw error }
            }
        }
    }

    private static func folder(of path: String) -> String {
        path.utf8.lastIndex(of: UInt8(ascii: "/")).map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    }
}
