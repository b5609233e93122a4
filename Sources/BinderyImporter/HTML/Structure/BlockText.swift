internal import BinderyCore

/// The blocks of a page as a plain text, so that what finds headings and headers in plain texts finds them here, too.
struct BlockText {
    /// The text. Its lines are numbered by themselves, and not as in the page.
    let source: TextSource
    /// The lines of each block, by its index.
    let lines: [Range<Int>]
    /// The block of each line.
    let blocks: [Int]

    init(_ pieces: [MarkdownPiece], file: String) {
        let (source, paragraphs) = NoteTranscript(pieces.map(\.block)).paragraphs(file: file)
        self.source = source
        lines = paragraphs.map(\.lines)
        blocks = paragraphs.enumerated().flatMap { block, paragraph in paragraph.lines.map { _ in block } }
    }

    /// The blocks of which all lines are among those given.
    func blocks(within range: Range<Int>) -> [Int] {
        guard let first = range.first, let last = range.last else { return [] }
        return (blocks[first]...blocks[last]).filter {
            lines[$0].lowerBound >= range.lowerBound && lines[$0].upperBound <= range.upperBound
        }
    }
}
