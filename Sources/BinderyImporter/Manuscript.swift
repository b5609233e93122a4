public import BinderyCore

/// What one input file says, before it is joined with others into a ``Book``.
public struct Manuscript: Sendable, Hashable {
    /// What the file says about the book: front matter, a header block, the head of an HTML page.
    public var fields: MetadataFields
    /// Sections before the first chapter.
    public var frontMatter: [Chapter]
    /// What the author says before the story begins.
    public var openingNotes: [AuthorsNote]
    /// The chapters.
    public var chapters: [Chapter]
    /// What the author says after the story has ended.
    public var closingNotes: [AuthorsNote]
    /// Sections after the last chapter.
    public var backMatter: [Chapter]
    /// Decisions with their reasons, words that were left out, warnings.
    public var remarks: [Remark]

    /// Makes an empty manuscript.
    public init() {
        fields = MetadataFields()
        frontMatter = []
        openingNotes = []
        chapters = []
        closingNotes = []
        backMatter = []
        remarks = []
    }
}
