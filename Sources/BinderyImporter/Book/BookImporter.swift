public import BinderyCore

/// Makes books of what people write: a text, Markdown or HTML file, several of them, a folder, or a `book.yaml`.
///
/// For each fact about the book the strongest source counts: what the caller says, then the `book.yaml`, front matter,
/// a header block, the text itself, and the name of the file.
public struct BookImporter: Sendable {
    private let options: ImportOptions
    private let overrides: MetadataFields

    /// Makes an importer.
    ///
    /// - Parameters:
    ///   - options: how texts are to be read.
    ///   - overrides: what the caller knows about the book; stronger than anything in the input.
    public init(options: ImportOptions = ImportOptions(), overrides: MetadataFields = MetadataFields()) {
        self.options = options
        self.overrides = overrides
    }

    /// The book that an input holds.
    ///
    /// - Parameter inputs: the paths of a text, of several texts in the order of the book, of a folder, or of a
    ///   `book.yaml`, alone or before the texts that it describes.
    /// - Throws: ``BinderyError`` of code `usage` if there is no input, `file` for a file that cannot be read, `input`
    ///   for one that is no text or a malformed `book.yaml`, and `refused` for a file that is taken from elsewhere.
    public func book(from inputs: [String]) throws(BinderyError) -> ImportedBook {
        let files = try InputFiles(inputs, allowedFolders: options.allowedFolders)
        var assembly = BookAssembly(files: files, options: effectiveOptions(files.bookFile), overrides: overrides)
        return try assembly.assemble()
    }

    /// The options with what a `book.yaml` says where the caller has said nothing.
    private func effectiveOptions(_ bookFile: BookFile?) -> ImportOptions {
        var options = options
        if options.quotes == .keep { options.quotes = bookFile?.quotes ?? .keep }
        if options.chapters == .automatic { options.chapters = bookFile?.chapters ?? .automatic }
        options.splitLevel = options.splitLevel ?? bookFile?.splitLevel
        options.encoding = options.encoding ?? bookFile?.encoding
        let sources = [MetadataSource(kind: .options, fields: overrides)] + (bookFile.map { [$0.source] } ?? [])
        var reader = MetadataReader(sources)
        options.language =
            MetadataReader(Array(sources.prefix(1))).firstLanguage ?? options.language ?? reader.languages().first
        return options
    }
}

extension MetadataReader {
    /// The first language that the sources name, without warnings.
    fileprivate var firstLanguage: String? {
        var copy = self
        return copy.languages().first
    }
}
