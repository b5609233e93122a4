#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif

/// A system call on a file that failed.
public struct FileError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What was tried, such as “read” or “replace”.
    public let operation: String
    /// The file.
    public let path: String
    /// The system's error number (`errno`).
    public let number: Int32

    /// Makes an error.
    public init(_ operation: String, _ path: String, number: Int32) {
        self.operation = operation
        self.path = path
        self.number = number
    }

    /// Whether the file does not exist.
    public var isMissing: Bool { number == ENOENT }

    /// Why it failed: the system's words for ``number``, such as “Permission denied”; of a new file whose folder is
    /// missing, that it is.
    public var reason: String {
        operation == "create" && isMissing ? "its folder does not exist" : unsafe String(cString: strerror(number))
    }

    /// What was tried, on which file, and why it failed.
    public var description: String { "cannot \(operation) \(path): \(reason)" }
}

/// Runs a system call again for as long as a signal interrupts it, and turns its failure into an error.
func systemCall<Result: SignedInteger>(
    _ operation: String, _ path: String, _ body: () -> Result
) throws(FileError) -> Result {
    while true {
        let result = body()
        if result != -1 { return result }
        let number = errno
        if number != EINTR { throw FileError(operation, path, number: number) }
    }
}
