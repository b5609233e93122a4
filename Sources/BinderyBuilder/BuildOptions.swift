/// How a book is made into an EPUB.
public struct BuildOptions: Sendable, Hashable {
    /// The version of EPUB that is written.
    public enum Version: String, Sendable, Hashable, CaseIterable {
        /// EPUB 2.0.1, for old readers.
        case epub2 = "2"
        /// EPUB 3.3.
        case epub3 = "3"
    }

    /// What becomes of the author's notes.
    public enum NotePlacement: String, Sendable, Hashable, CaseIterable {
        /// They stay where the author put them.
        case keep
        /// They are gathered in an appendix, with links both ways.
        case end
        /// They are left out.
        case drop
    }

    /// The version of EPUB that is written.
    public var version: Version
    /// When the book was last changed (`dcterms:modified`): a date such as `2026-05-31`, a time of that day in UTC
    /// such as `2026-05-31T08:30:00Z`, or seconds since 1970 as in `SOURCE_DATE_EPOCH`.
    ///
    /// The clock is never asked, so that the same book gives the same bytes on any day. Without a value, the date of
    /// publication counts; without that, 2000-01-01.
    public var modified: String?
    /// What becomes of the author's notes.
    public var notes: NotePlacement
    /// The number of levels in the table of contents that headings inside chapters may reach; chapters and parts are
    /// always in it.
    public var tocDepth: Int
    /// Whether the last page says how the book was made.
    public var hasColophon: Bool

    /// Makes the default options: EPUB 3, notes where they are.
    public init() {
        version = .epub3
        modified = nil
        notes = .keep
        tocDepth = 2
        hasColophon = true
    }
}
