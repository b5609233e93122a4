public import BinderyBuilder
public import BinderyCore

/// An e-book: the files that a ``Book`` becomes, ready to be checked and written.
public struct EPUB: Sendable {
    /// The files.
    public let container: Container
    /// What the user should know about how they were made.
    public let remarks: [Remark]

    /// Makes an e-book; the same book and options give the same bytes.
    ///
    /// - Throws: ``BinderyError`` of code `file` if an image or font cannot be read, of code `input` if one cannot be
    ///   used.
    public init(_ book: Book, options: BuildOptions = BuildOptions()) throws(BinderyError) {
        (container, remarks) = try EPUBBuilder(options: options).container(of: book)
    }

    /// Writes the e-book as a file that appears at once and whole, or not at all.
    ///
    /// - Throws: ``BinderyError`` of code `file` if it cannot be written.
    public func write(to path: String) async throws(BinderyError) {
        try await container.write(to: path)
    }
}
