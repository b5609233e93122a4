public import BinderyCore
internal import BinderyHTML

/// Makes a manuscript of a page of HTML: a web page, a download of an archive of stories, a word processor's export.
///
/// The page is read as a browser reads it. Scripts, forms, navigation and advertisements are left out, and every word
/// that is left out is counted in a remark. Empty paragraphs, line ends and inline styles become structure.
public struct HTMLImporter: Sendable {
    private let options: ImportOptions
    private let resolver: ResourceResolver

    /// Makes an importer.
    ///
    /// - Parameters:
    ///   - options: how texts are to be read.
    ///   - resolver: finds the images that the page names.
    public init(options: ImportOptions, resolver: ResourceResolver) {
        self.options = options
        self.resolver = resolver
    }

    /// Reads a page that is a book of its own.
    ///
    /// - Parameters:
    ///   - bytes: the page.
    ///   - file: its path as the user gave it, for remarks.
    /// - Throws: ``BinderyError`` of code `input` for a page in an unknown encoding, of code `limit` for one that is
    ///   too large, and of code `refused` for an image out of the page's folder.
    public func manuscript(of bytes: [UInt8], file: String) throws(BinderyError) -> Manuscript {
        try manuscript(of: bytes, file: file, isWholeBook: true)
    }

    /// Reads a page that is a book, or one of the files of a book.
    func manuscript(of bytes: [UInt8], file: String, isWholeBook: Bool) throws(BinderyError) -> Manuscript {
        let text = try InputText(page: bytes, file: file, encoding: options.encoding)
        let tree = try Self.tree(parsing: text.utf8, isFragment: false, file: file)
        let page = HTMLPage(
            tree: tree, index: PageIndex(tree), file: file, options: options, resolver: resolver,
            isWholeBook: isWholeBook)
        var manuscript = try page.manuscript()
        manuscript.remarks = text.remarks + manuscript.remarks
        return manuscript
    }

    /// The blocks of HTML that stands in another text; what cannot be read is left out.
    public func blocks(ofFragment html: String) -> [Block] {
        var remarks: [Remark] = []
        return (try? blocks(ofFragment: html, file: "", line: 1, remarks: &remarks)) ?? []
    }

    /// The words of HTML that stands in another text; what cannot be read is left out.
    public func inlines(ofFragment html: String) -> [Inline] {
        guard let tree = try? Self.tree(parsing: Array(html.utf8), isFragment: true, file: "") else { return [] }
        var reader = HTMLReader(tree, PageIndex(tree), file: "", resolver: resolver)
        return (try? reader.inlines(in: 0)) ?? []
    }

    /// The blocks of HTML that stands in another text.
    ///
    /// - Throws: ``BinderyError`` of code `limit` for HTML that is too large, and of code `refused` for an image out of
    ///   the text's folder.
    func blocks(
        ofFragment html: String, file: String, line: Int, remarks: inout [Remark]
    ) throws(BinderyError) -> [Block] {
        let tree = try Self.tree(parsing: Array(html.utf8), isFragment: true, file: file)
        var reader = HTMLReader(tree, PageIndex(tree), file: file, resolver: resolver)
        let blocks = try reader.pieces(in: 0).map(\.block).resolvingBlankLines()
        remarks += reader.report.remarks.map { remark in
            var remark = remark
            remark.origin?.line += line - 1
            return remark
        }
        return blocks
    }

    private static func tree(parsing source: [UInt8], isFragment: Bool, file: String) throws(BinderyError) -> HTMLTree {
        do throws(HTMLError) {
            return try HTMLTree(parsing: source, isFragment: isFragment)
        } catch {
            throw BinderyError(.limit, "\(error); divide it or simplify it", path: file, underlying: error)
        }
    }
}
