internal import BinderyCore

/// How high a heading stands in a book.
enum HeadingRank: Int, Comparable {
    case section, chapter, part, book, volume

    static func < (left: HeadingRank, right: HeadingRank) -> Bool { left.rawValue < right.rawValue }
}

/// The way in which headings are written; a book writes its chapters in one way.
enum HeadingFamily: Hashable {
    /// A word and a number: “Chapter 3”, by the English word.
    case unit(String)
    /// A number and a character: `第三章`, `3화`, by that character.
    case counter(Unicode.Scalar)
    /// A number alone, or before a title.
    case number(NumberReader.Form, isTitled: Bool)
    /// A number in Chinese characters alone, or before a title.
    case hanNumber(isTitled: Bool)
    /// A section that is known by its name: “Prologue”.
    case name
    /// A line that the table of contents has, too.
    case contents
    /// A line in capital letters.
    case capitals
    /// A line that the user's pattern matches.
    case pattern
}

/// A line that looks like a heading.
struct HeadingCandidate {
    /// The line, by its index in ``TextSource/lines``.
    var line: Int
    /// How it is written.
    var family: HeadingFamily
    /// How high it stands.
    var rank: HeadingRank
    /// The number; `nil` for names, and for the last chapter of a book that calls it so.
    var number: Int?
    /// Whether the number is one of several alike: `3a`, `12.5`, `Chapter 3, part 2`.
    var isVariant = false
    /// What kind of section begins here.
    var role: Chapter.Role = .chapter
    /// The bytes of the number and its word.
    var label: Range<Int>
    /// The bytes of the title on the same line; empty if there is none.
    var title: Range<Int>
    /// How much the line itself looks like a heading, from 0 to 1.
    var strength: Double
    /// Whether the word also begins lines that are no headings, so that a sequence is needed: “Day 3”.
    var needsSequence = false
    /// Whether blank lines or the like stand on both sides.
    var isIsolated = false
    /// Whether no words but those of headings stand between this candidate and the next one.
    var isBare = false

    /// Whether a word says what the number counts.
    var isKeyed: Bool {
        switch family {
        case .unit, .counter: true
        default: false
        }
    }
}
