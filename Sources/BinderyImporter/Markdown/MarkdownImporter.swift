public import BinderyCore
internal import BinderyMarkdown

/// Makes a manuscript of a Markdown text.
///
/// The dialect is GitHub's with footnotes. Headings divide the text; YAML front matter describes the book; HTML is
/// cleaned; images are taken from the text's own folder.
public struct MarkdownImporter: Sendable {
    private let options: ImportOptions
    private let resolver: ResourceResolver

    /// Makes an importer.
    ///
    /// - Parameters:
    ///   - options: how texts are to be read.
    ///   - resolver: finds the images that the text names.
    public init(options: ImportOptions, resolver: ResourceResolver) {
        self.options = options
        self.resolver = resolver
    }

    /// Reads a text that is a book of its own.
    ///
    /// - Parameters:
    ///   - bytes: the text.
    ///   - file: its path as the user gave it, for remarks.
    /// - Throws: ``BinderyError`` of code `input` for a text in an unknown encoding, and of code `refused` for an image
    ///   out of the text's folder.
    public func manuscript(of bytes: [UInt8], file: String) throws(BinderyError) -> Manuscript {
        try manuscript(of: bytes, file: file, isWholeBook: true)
    }

    /// Reads a text that is a book, or one of the files of a book.
    func manuscript(of bytes: [UInt8], file: String, isWholeBook: Bool) throws(BinderyError) -> Manuscript {
        let input = try InputText(bytes, file: file, encoding: options.encoding)
        let source = FrontMatter(input.utf8, file: file)
        let html = HTMLImporter(options: options, resolver: resolver)
        let assembler = MarkdownAssembler(
            file: file, lineOffset: source.lineCount, resolver: resolver, html: html)
        var document = try MarkdownAssembler.pieces(of: MarkdownReader(source.text), into: assembler)
        document.remarks = input.remarks + source.remarks + document.remarks
        var fields = source.fields
        if document.mayHaveHeader {
            let header = PageHeader(labelsIn: document.pieces, file: file)
            document.pieces = header.pieces
            fields.fields += header.fields
        }
        if options.chapters == .automatic, !document.pieces.contains(where: { $0.heading != nil }) {
            document.pieces = PageHeadings.found(in: document.pieces, file: file)
        }
        return MarkdownSections.manuscript(
            of: document, fields: fields, file: file, splitLevel: options.splitLevel, isWholeBook: isWholeBook)
    }
}

extension MarkdownPieces {
    /// Whether lines such as `Rating: T` may stand at the top: a colon not far from the beginning of a paragraph.
    fileprivate var mayHaveHeader: Bool {
        pieces.prefix(12).contains { piece in
            guard case .paragraph(let words, _) = piece.block else { return false }
            return words.prefix(3).contains { inline in
                [inline].plainText.utf8.prefix(40).contains { $0 == UInt8(ascii: ":") || $0 == 0xEF }
            }
        }
    }
}
