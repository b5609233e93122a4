internal import BinderyCore

/// A block that stands at the top level of a Markdown document, with what the division into chapters goes by.
struct MarkdownPiece {
    /// The block; a heading's level is still Markdown's.
    var block: Block
    /// The line on which it begins, counted from 1.
    var line: Int
    /// The numbers of the footnotes that it refers to, in order.
    var footnotes: [Int] = []

    /// The level and the words, if it is a heading.
    var heading: (level: Int, title: [Inline])? {
        guard case .heading(let level, let title, _) = block else { return nil }
        return (level, title)
    }
}

/// What a Markdown document says, before it is divided into chapters.
struct MarkdownPieces {
    /// The blocks in the order of the text.
    var pieces: [MarkdownPiece] = []
    /// What the footnotes say, by number.
    var footnotes: [Int: MarkdownPiece] = [:]
    /// What the user should know.
    var remarks: [Remark] = []
}
