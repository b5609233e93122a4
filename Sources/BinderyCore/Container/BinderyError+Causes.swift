internal import BinderyFiles
internal import BinderyZip

extension BinderyError {
    /// A file that cannot be read or written.
    init(_ error: FileError) {
        self.init(.file, "cannot \(error.operation) the file: \(error.reason)", path: error.path, underlying: error)
    }

    /// An archive that cannot be read or written.
    init(_ error: ZipError, path: String?) {
        switch error.kind {
        case .file(let cause): self.init(cause)
        case .limit: self.init(.limit, error.description, path: path, underlying: error)
        default: self.init(.input, error.description, path: path, underlying: error)
        }
    }
}
