internal import BinderyCore
internal import BinderyHTML

/// A page of HTML from which a manuscript is to be made.
struct HTMLPage {
    let tree: HTMLTree
    let file: String
    let options: ImportOptions
    let resolver: ResourceResolver
    /// Whether the page is a book, and not one of the files of a book.
    let isWholeBook: Bool

    /// The manuscript.
    func manuscript() throws(BinderyError) -> Manuscript {
        var reader = HTMLReader(tree, file: file, resolver: resolver)
        reader.notes = FootnoteMarks(tree)
        var manuscript: Manuscript
        if let download = ArchiveDownload(tree, file: file) {
            manuscript = try download.manuscript(&reader)
        } else {
            manuscript = try webPage(&reader)
        }
        manuscript.remarks += reader.report.remarks
        manuscript.remarks += repairs
        return manuscript
    }

    private func webPage(_ reader: inout HTMLReader) throws(BinderyError) -> Manuscript {
        let body = tree.body ?? 0
        let pieces = try reader.pieces(in: body).resolvingBlankLines()
        return divided(pieces, reader)
    }

    /// Divides blocks into chapters by their headings.
    func divided(_ pieces: [MarkdownPiece], _ reader: HTMLReader) -> Manuscript {
        let document = MarkdownPieces(pieces: pieces, footnotes: reader.footnotes)
        var manuscript = MarkdownSections.manuscript(
            of: document, fields: MetadataFields(), file: file, splitLevel: options.splitLevel, isWholeBook: isWholeBook
        )
        let head = HeadFields(tree).fields
        for field in head where manuscript.fields[field.name] == nil { manuscript.fields.fields.append(field) }
        return manuscript
    }

    private var repairs: [Remark] {
        var remarks: [Remark] = []
        let origin = Origin(file: file, line: 1, reason: "")
        if tree.repairs.tagsNestedTooDeeply > 0 {
            let message = "elements are nested more than \(HTMLTree.depthLimit) deep; the inner ones are plain text"
            remarks.append(Remark(.warning, message, at: origin))
        }
        for what in Set(tree.repairs.unclosed).sorted() {
            remarks.append(Remark(.warning, "\(what) never ends; what follows it is kept as text", at: origin))
        }
        return remarks
    }
}

extension [MarkdownPiece] {
    /// The pieces without the marks of blank lines, of which those that stand out become changes of scene.
    func resolvingBlankLines() -> [MarkdownPiece] {
        let blocks = map(\.block)
        guard blocks.contains(HTMLReader.blankLine) else { return self }
        var rest = self[...]
        var result: [MarkdownPiece] = []
        for block in blocks.resolvingBlankLines() {
            while let piece = rest.first, piece.block == HTMLReader.blankLine { rest = rest.dropFirst() }
            if let piece = rest.first, piece.block == block {
                result.append(piece)
                rest = rest.dropFirst()
            } else {
                result.append(MarkdownPiece(block: block, line: rest.first?.line ?? 1))
            }
        }
        return result
    }
}
