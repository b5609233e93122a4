#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif

/// A file that is open for reading; it is closed when the value goes out of scope.
public struct File: ~Copyable, Sendable {
    let descriptor: Int32
    /// The path under which the file was opened.
    public let path: String
    /// The number of bytes in the file when it was opened.
    public let size: Int

    /// Opens a file for reading.
    ///
    /// - Throws: ``FileError`` if it does not exist, is a directory or may not be read.
    public init(_ path: String) throws(FileError) {
        (descriptor, size) = try Self.open(path)
        self.path = path
    }

    private static func open(_ path: String) throws(FileError) -> (descriptor: Int32, size: Int) {
        #if canImport(Glibc)
        let descriptor = try systemCall("open", path) { unsafe Glibc.open(path, O_RDONLY | O_CLOEXEC) }
        #else
        let descriptor = try systemCall("open", path) { unsafe Darwin.open(path, O_RDONLY | O_CLOEXEC) }
        #endif
        var status = stat()
        let number = unsafe fstat(descriptor, &status) == 0 ? 0 : errno
        guard number == 0, status.st_mode & S_IFMT != S_IFDIR else {
            close(descriptor)
            throw FileError("read", path, number: number == 0 ? EISDIR : number)
        }
        return (descriptor, Int(status.st_size))
    }

    deinit {
        close(descriptor)
    }

    /// The bytes of a range; fewer where the file ends before it.
    ///
    /// - Throws: ``FileError`` if the system cannot read them.
    public func read(_ range: Range<Int>) throws(FileError) -> [UInt8] {
        var failure: FileError?
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
            do throws(FileError) {
                while count < range.count {
                    let read = try systemCall("read", path) {
                        unsafe pread(
                            descriptor, buffer.baseAddress.map { unsafe $0 + count }, range.count - count,
                            off_t(range.lowerBound + count))
                    }
                    if read == 0 { break }
                    count += read
                }
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
        return bytes
    }

    /// All bytes of a file, which may also be a pipe.
    ///
    /// - Throws: ``FileError`` if it cannot be opened or read.
    public static func bytes(of path: String) throws(FileError) -> [UInt8] {
        let file = try File(path)
        if file.size > 0 { return try file.read(0..<file.size) }
        return try file.readToEnd()
    }

    private func readToEnd() throws(FileError) -> [UInt8] {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = try systemCall("read", path) {
                unsafe chunk.withUnsafeMutableBytes { unsafe Self.read(descriptor, into: $0) }
            }
            if count == 0 { return bytes }
            bytes += chunk[..<count]
        }
    }

    private static func read(_ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer) -> Int {
        #if canImport(Glibc)
        unsafe Glibc.read(descriptor, buffer.baseAddress, buffer.count)
        #else
        unsafe Darwin.read(descriptor, buffer.baseAddress, buffer.count)
        #endif
    }
}
