public import BinderyCore
internal import BinderyEncoding

/// Reads a plain text: finds its encoding, its paragraphs, its chapters and what the author says beside the story.
///
/// No word is lost: what is not in the manuscript is named in a remark of kind ``Remark/Kind/omission``.
public struct PlainTextImporter: Sendable {
    private let options: ImportOptions

    /// Makes an importer.
    public init(options: ImportOptions) {
        self.options = options
    }

    /// The manuscript that a text holds.
    ///
    /// - Parameters:
    ///   - bytes: the content of the file.
    ///   - file: the path that the user gave, for messages.
    /// - Throws: ``BinderyError`` of code `input` if the bytes are no text, and of code `usage` if the options name an
    ///   encoding or a pattern that makes no sense.
    public func manuscript(of bytes: [UInt8], file: String) throws(BinderyError) -> Manuscript {
        let input = try InputText(bytes, file: file, encoding: options.encoding)
        let source = TextSource(file: file, bytes: input.utf8)
        var manuscript = Manuscript()
        manuscript.remarks = input.remarks
        var assembler = ManuscriptAssembler(source: source, options: options)
        try assembler.assemble(into: &manuscript)
        return manuscript
    }
}
