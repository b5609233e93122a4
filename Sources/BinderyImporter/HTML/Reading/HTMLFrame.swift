internal import BinderyCore
internal import BinderyHTML

/// A block of the book that is being read, with what it holds so far.
struct HTMLFrame {
    /// What the block is.
    enum Kind: Equatable {
        case root, quote, list, item, definitions, term, description, table, row, cell, tableCaption
        case figure, figureCaption, aside, details, summary, stanza
        /// Verse, a letter and the like, which a class tells.
        case setOff
        case heading(Int)
        case footnote(Int)

        /// Whether only words may stand in it: a block element inside it is no more than a space.
        var holdsWordsOnly: Bool {
            switch self {
            case .term, .tableCaption, .summary, .heading: true
            default: false
            }
        }

        /// Whether words may not stand directly in it.
        var holdsPartsOnly: Bool {
            switch self {
            case .list, .definitions, .table, .row: true
            default: false
            }
        }
    }

    let kind: Kind
    /// The element's index in the tree.
    let node: Int
    let line: Int
    var attributes = Attributes()
    var blocks: [Block] = []
    /// The lines on which the blocks of the root begin, and the footnotes that they refer to.
    var places: [(line: Int, footnotes: [Int])] = []
    var items: [List.Item] = []
    var definitions: [Definition] = []
    var head: [[Table.Cell]] = []
    var body: [[Table.Cell]] = []
    var cells: [Table.Cell] = []
    var caption: [Block] = []
    var captionWords: [Inline] = []
    /// What a class says that the blocks are.
    var setOff: SetOffText?
    /// Whether the row stands in the head of its table.
    var isHead = false

    init(_ kind: Kind, node: Int, line: Int) {
        self.kind = kind
        self.node = node
        self.line = line
    }
}
