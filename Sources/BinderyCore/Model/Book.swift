/// A book as its author thinks of it: what it is called, what it says, and how it looks.
///
/// A `Book` is a plain value. Importers make one from a text, the builder turns one into an EPUB, and two equal
/// books give the same bytes.
public struct Book: Sendable, Hashable {
    /// What is known about the book: titles, people, identifiers, subjects, series (EPUB 3.3, section 5.5).
    public var metadata: BookMetadata
    /// The cover image, if there is one.
    public var cover: Cover?
    /// Sections that stand before the first chapter, in reading order: dedication, epigraph, preface.
    public var frontMatter: [Chapter]
    /// What the author says before the story begins, in order.
    public var openingNotes: [AuthorsNote]
    /// The chapters in reading order. A part holds its chapters in ``Chapter/chapters``.
    public var chapters: [Chapter]
    /// What the author says after the story has ended, in order.
    public var closingNotes: [AuthorsNote]
    /// Sections that stand after the last chapter, in reading order: afterword, acknowledgments, appendix.
    public var backMatter: [Chapter]
    /// How the book looks.
    public var style: BookStyle

    /// Makes a book from what is known about it; everything else starts empty.
    public init(metadata: BookMetadata) {
        self.metadata = metadata
        self.cover = nil
        self.frontMatter = []
        self.openingNotes = []
        self.chapters = []
        self.closingNotes = []
        self.backMatter = []
        self.style = BookStyle()
    }

    /// Makes a book without content.
    ///
    /// - Parameters:
    ///   - title: the main title.
    ///   - author: the name of its author as it is to be shown, such as “Ursula K. Le Guin”.
    ///   - language: a BCP 47 language tag, such as `en` or `zh-Hant`.
    public init(title: String, by author: String, language: String) {
        self.init(metadata: BookMetadata(title: title, language: language))
        metadata.creators = [Contributor(author)]
    }

    /// The first of ``openingNotes``; setting it replaces them all.
    public var authorsNote: AuthorsNote? {
        get { openingNotes.first }
        set { openingNotes = newValue.map { [$0] } ?? [] }
    }
}
