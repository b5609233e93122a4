public import BinderyFiles

/// Why an archive, or an entry of it, cannot be read or written.
public struct ZipError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What kind of thing went wrong.
    public enum Kind: Sendable, Hashable {
        /// The system cannot read or write the file.
        case file(FileError)
        /// The bytes are not a ZIP archive, or break off in the middle of one.
        case notAnArchive
        /// The entry is not what the archive says about it.
        case corrupt
        /// The entry is packed in a way that EPUB does not allow, such as LZMA or encryption.
        case unsupported
        /// A limit was reached, such as the size of an entry.
        case limit
        /// A name cannot stand in an archive, or stands there already.
        case name
    }

    /// What kind of thing went wrong.
    public let kind: Kind
    /// What is wrong, as a sentence without its full stop.
    public let description: String

    /// Makes an error.
    public init(_ kind: Kind, _ description: String) {
        self.kind = kind
        self.description = description
    }

    /// Makes an error of a system call that failed.
    public init(_ error: FileError) {
        self.init(.file(error), error.description)
    }

    /// Makes an error of two entries that want the same name.
    init(twoFilesNamed name: String) {
        self.init(.name, "there are two files of the name “\(name)”")
    }

    /// Does something with a file, whose failure is one of the archive.
    static func wrapping<Value: ~Copyable>(_ body: () throws(FileError) -> Value) throws(ZipError) -> Value {
        do throws(FileError) {
            return try body()
        } catch {
            throw ZipError(error)
        }
    }
}
