internal import BinderyCore

/// The user's regular expression for the lines that begin chapters.
struct ChapterPattern {
    init(_ pattern: String) throws(BinderyError) {
        throw BinderyError(.usage, "no pattern can be used yet")
    }

    func headings(_ source: TextSource, _ range: Range<Int>) -> [TextHeading] { [] }
}
