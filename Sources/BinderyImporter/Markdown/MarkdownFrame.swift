internal import BinderyCore
internal import BinderyMarkdown

/// An element of a Markdown document that is open, with what it holds so far.
struct MarkdownFrame {
    /// What is open.
    enum Kind {
        /// The document.
        case root
        /// An element of Markdown.
        case markdown(MarkdownElement)
        /// An element of HTML within a line.
        case inlineHTML(HTMLTag)
        /// An element of HTML around blocks.
        case blockHTML(HTMLTag)
    }

    let kind: Kind
    let line: Int
    var inlines: [Inline] = []
    var blocks: [Block] = []
    var items: [List.Item] = []
    var cells: [Table.Cell] = []
    var rows: [(isHeader: Bool, cells: [Table.Cell])] = []
    var ruby: [RubySegment] = []

    /// Whether what is open is an element of Markdown, or the document.
    var isMarkdown: Bool {
        switch kind {
        case .root, .markdown: true
        case .inlineHTML, .blockHTML: false
        }
    }

    init(_ kind: Kind, line: Int) {
        self.kind = kind
        self.line = line
    }
}
