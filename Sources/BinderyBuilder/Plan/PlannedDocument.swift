import BinderyCore

/// A content document that will be written.
struct PlannedDocument: Sendable {
    /// What a document is made of.
    enum Content: Sendable {
        /// The cover.
        case cover(Image)
        /// The title page.
        case titlePage
        /// Facts about the book, as a list.
        case details
        /// The table of contents: the navigation document of EPUB 3, a page of links in EPUB 2.
        case contents
        /// What the author says before or after the story.
        case notes([AuthorsNote], isOpening: Bool)
        /// A section of the book, or a piece of one.
        case section(SectionPiece)
        /// The author's notes, gathered.
        case noteAppendix
        /// How the book was made.
        case colophon
    }

    /// The part of the book that a document belongs to (EPUB 3 Structural Semantics Vocabulary, document partitions).
    enum Partition: String, Sendable {
        case front = "frontmatter"
        case body = "bodymatter"
        case back = "backmatter"
    }

    /// The name without its extension; also the id in the manifest.
    var name: String
    /// What the document is called.
    var title: String
    /// The part of the book that it belongs to.
    var partition: Partition
    /// What it is made of.
    var content: Content
    /// Whether it is read in its turn; a table of contents of one line is only there for the reader's menu.
    var isInSpine = true
    /// The index among ``BookPlan/movedNotes`` of the first note whose place this document holds.
    var firstMovedNote = 0
    /// How many of these notes stand at the beginning of the document.
    var openingLinks = 0
    /// The index among ``BookPlan/pages`` of the first page that begins in it.
    var firstPage = 0
}

/// A section, or one of the pieces that a long one is divided into.
struct SectionPiece: Sendable {
    /// The index of the section.
    var section: Int
    /// The blocks of the section that are in this piece.
    var blocks: Range<Int>
    /// Whether the piece begins the section, with its heading and opening notes.
    var isFirst: Bool
    /// Whether the piece ends the section, with its closing notes and footnotes.
    var isLast: Bool
}

/// A section and what was decided about it.
struct PlannedSection: Sendable {
    /// The section; a long block may be divided in it.
    var chapter: Chapter
    /// The rank of its heading, 1 to 6.
    var rank: Int
    /// The rank of each level of headings inside it.
    var headingRanks: [Int: Int] = [:]
    /// The ids of the headings that the table of contents leads to, by the index of their block.
    var headingIDs: [Int: String] = [:]
    /// The index of the document that holds its footnotes.
    var lastDocument = 0
    /// What is known about its footnotes.
    var footnotes = FootnoteLedger()
}
