internal import BinderyCore

/// A heading that was accepted, with everything that belongs to it.
struct TextHeading {
    /// The candidate.
    var candidate: HeadingCandidate
    /// The lines that the heading takes: its own, its title's, rules around it.
    var lines: Range<Int>
    /// The bytes of the title; empty if there is none.
    var titles: [Range<Int>]
    /// Why it is taken for a heading, as half a sentence.
    var reason: String
    /// The line above that says no more than the heading does, and is left out.
    var repeatedLine: Int?
    /// Whether it heads a section within a chapter and begins no chapter.
    var isInner = false
}
