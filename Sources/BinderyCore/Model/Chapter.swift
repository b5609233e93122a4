/// A section of a book that begins on a page of its own: a chapter, a part, a dedication, an afterword.
public struct Chapter: Sendable, Hashable {
    /// What kind of section this is. The raw value is its term of the EPUB Structural Semantics Vocabulary.
    public enum Role: String, Sendable, Hashable, CaseIterable {
        case chapter, part, volume, prologue, epilogue
        case dedication, epigraph, foreword, preface, introduction, prolog = "preamble"
        case afterword, acknowledgments, appendix, glossary, bibliography, colophon
        case conclusion
    }

    /// What kind of section this is.
    public var role: Role
    /// The number or name that precedes the title as the author wrote it, such as “Chapter 3”; empty if there is none.
    public var label: String
    /// The title without ``label``; empty if there is none.
    public var title: [Inline]
    /// What the author says before the text of this chapter.
    public var openingNotes: [AuthorsNote]
    /// The text.
    public var blocks: [Block]
    /// What the author says after the text of this chapter.
    public var closingNotes: [AuthorsNote]
    /// The footnotes that the text of this chapter refers to, in order of their first reference.
    public var footnotes: [Footnote]
    /// The chapters of a part, in reading order.
    public var chapters: [Chapter]
    /// Identity and language of the section as a whole.
    public var attributes: Attributes
    /// Where the importer found this section, and why it takes it for one.
    public var origin: Origin?

    /// Makes a section.
    public init(role: Role = .chapter, label: String = "", title: [Inline] = [], blocks: [Block] = []) {
        self.role = role
        self.label = label
        self.title = title
        self.openingNotes = []
        self.blocks = blocks
        self.closingNotes = []
        self.footnotes = []
        self.chapters = []
        self.attributes = Attributes()
        self.origin = nil
    }

    /// Makes a chapter of plain text, whose paragraphs are divided by blank lines.
    public init(_ title: String, text: String) {
        self.init(title: title.isEmpty ? [] : [.text(title)], blocks: Block.paragraphs(of: text))
    }

    /// The heading as plain text: label and title, joined by “: ” where there are both.
    public var plainTitle: String {
        let text = title.plainText
        return label.isEmpty ? text : text.isEmpty ? label : "\(label): \(text)"
    }
}

/// A note at the foot of a page (EPUB 3.3 Structural Semantics Vocabulary, `footnote`).
public struct Footnote: Sendable, Hashable {
    /// The name that ``Inline/footnoteReference(_:)`` uses; unique in its chapter.
    public var id: String
    /// The text of the note.
    public var blocks: [Block]

    /// Makes a footnote.
    public init(id: String, blocks: [Block]) {
        self.id = id
        self.blocks = blocks
    }
}

/// The place in the input at which a piece of the book was found.
public struct Origin: Sendable, Hashable {
    /// The input's path as the user gave it.
    public var file: String
    /// The line, counted from 1.
    public var line: Int
    /// Why the importer took it for what it made of it, as half a sentence: “line 12 reads ‘Chapter 3’, after 2”.
    public var reason: String

    /// Makes an origin.
    public init(file: String, line: Int, reason: String) {
        self.file = file
        self.line = line
        self.reason = reason
    }
}
