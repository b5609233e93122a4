/// How texts are to be read.
public struct ImportOptions: Sendable, Hashable {
    /// How chapters of a plain text are found.
    public enum ChapterDetection: Sendable, Hashable {
        /// By the headings that the text uses.
        case automatic
        /// Not at all: the text is one chapter.
        case none
        /// By lines that match a regular expression.
        case pattern(String)
    }

    /// What is done with quotation marks, apostrophes, dashes and ellipses.
    public enum Quotes: String, Sendable, Hashable, CaseIterable {
        case keep, smart, straight
    }

    /// The name of the text's encoding, such as `windows-1252`; `nil` to find it out.
    public var encoding: String?
    /// How chapters of a plain text are found.
    public var chapters: ChapterDetection
    /// The level of Markdown or HTML headings that begin a chapter, 1 to 6; `nil` to find it out.
    public var splitLevel: Int?
    /// What is done with quotation marks.
    public var quotes: Quotes
    /// The BCP 47 tag of the text's language, if somebody has said; `nil` to go by the text.
    public var language: String?
    /// Folders besides the input's own from which images, fonts and style sheets may be taken.
    public var allowedFolders: [String]

    /// Makes the default options.
    public init() {
        encoding = nil
        chapters = .automatic
        splitLevel = nil
        quotes = .keep
        language = nil
        allowedFolders = []
    }
}
