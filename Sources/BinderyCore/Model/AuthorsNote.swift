/// What the author says to the reader outside the story: the `A/N: …` of fan fiction.
public struct AuthorsNote: Sendable, Hashable {
    /// The heading; empty for the one customary in the book's language (“Author’s Note”).
    public var title: String
    /// The text.
    public var blocks: [Block]
    /// Where the importer found the note, and why it takes it for one.
    public var origin: Origin?

    /// Makes a note.
    public init(title: String = "", blocks: [Block], origin: Origin? = nil) {
        self.title = title
        self.blocks = blocks
        self.origin = origin
    }

    /// Makes a note of plain text, whose paragraphs are divided by blank lines.
    public init(text: String) {
        self.init(blocks: Block.paragraphs(of: text))
    }
}
