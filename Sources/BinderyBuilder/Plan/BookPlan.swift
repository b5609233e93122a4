import BinderyCore

/// Everything that is decided before the first file of a book is written.
struct BookPlan: Sendable {
    /// What is known about the book, with all that cannot be used taken out.
    var metadata: PackageMetadata
    /// How the book is made.
    var options: BuildOptions
    /// The language of the text.
    var language: LanguageTag
    /// The direction of the text.
    var direction: TextDirection
    /// The words that the builder adds.
    var labels: Labels
    /// The documents in reading order.
    var documents: [PlannedDocument]
    /// The sections of the book, which documents refer to by their index.
    var sections: [PlannedSection]
    /// The table of contents.
    var contents: [ContentsEntry]
    /// The printed pages whose beginnings are marked, in order.
    var pages: [PageTarget]
    /// The author's notes that stand in the appendix.
    var movedNotes: [MovedNote]
    /// Where the things are that links lead to, by the id that the book uses.
    var anchors: [String: Anchor]
    /// The images of the book.
    var images: ImageStore
    /// Style sheets and fonts.
    var styles: StylePlan
    /// What the content is like, for the accessibility metadata.
    var facts: ContentFacts

    /// Whether the book is written as EPUB 3.
    var isEPUB3: Bool { options.version == .epub3 }
}

/// A place in the book that can be linked to.
struct Anchor: Sendable, Hashable {
    /// The index of its document.
    var document: Int
    /// The id that the element has there.
    var id: String
}

/// A line of the table of contents.
struct ContentsEntry: Sendable {
    /// The words.
    var title: String
    /// The index of the document.
    var document: Int
    /// The id in it; `nil` for its beginning.
    var fragment: String?
    /// The entries below this one.
    var children: [ContentsEntry] = []
}

/// The beginning of a printed page.
struct PageTarget: Sendable {
    /// The number of the page.
    var label: String
    /// The index of the document.
    var document: Int
    /// The id in it.
    var id: String
}

/// An author's note that stands in the appendix.
struct MovedNote: Sendable {
    /// The note.
    var note: AuthorsNote
    /// The section that it belongs to, whose footnotes it may refer to.
    var section: Int?
    /// The index of the document in which a link stands in its place; `nil` if there is none.
    var source: Int?
    /// What its section is called.
    var sourceTitle: String
}

/// What the content of a book is like, as far as readers with disabilities need to know.
struct ContentFacts: Sendable {
    /// The images that have words for those who cannot see them.
    var describedImages = 0
    /// The images that nobody has described, nor called a decoration.
    var undescribedImages = 0
    /// The images that are there for decoration.
    var decorativeImages = 0
    /// Whether an image may move.
    var mayMove = false
    /// Whether words have readings beside them.
    var hasRuby = false

    /// Whether there are images at all.
    var hasImages: Bool { describedImages + undescribedImages + decorativeImages > 0 }
}
