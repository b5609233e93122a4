public import BinderyCore

/// A book that was made from an input, with what the user should know about it.
public struct ImportedBook: Sendable, Hashable {
    /// The book.
    public var book: Book
    /// Decisions with their reasons, words that were left out, warnings.
    public var remarks: [Remark]
    /// What the input says about how the EPUB is made; options of the command are stronger.
    public var settings: BookSettings

    /// Makes a result.
    public init(book: Book, remarks: [Remark] = [], settings: BookSettings = BookSettings()) {
        self.book = book
        self.remarks = remarks
        self.settings = settings
    }
}

/// What a `book.yaml` says about how its EPUB is made; `nil` where it says nothing.
public struct BookSettings: Sendable, Hashable {
    /// The theme by name, or the path of a style sheet (`style`); ``Book/style`` has what it names.
    public var style: String?
    /// The paths of further style sheets (`css`); ``Book/style`` has them.
    public var styleSheets: [String]?
    /// The paths of fonts (`fonts`); ``Book/style`` has them.
    public var fonts: [String]?
    /// The version of EPUB, `2` or `3` (`epub-version`).
    public var epubVersion: String?
    /// What becomes of the author's notes: `keep`, `end` or `drop` (`notes`).
    public var notes: String?
    /// The heading of the table of contents (`toc-title`).
    public var tocTitle: String?
    /// How many levels of headings the table of contents has (`toc-depth`).
    public var tocDepth: Int?

    /// Makes settings that say nothing.
    public init() {}
}
