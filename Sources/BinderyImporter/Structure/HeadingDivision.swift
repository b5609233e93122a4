internal import BinderyCore

/// A heading of a text, with what its place says about it.
struct Heading {
    /// The level, 1 to 6.
    var level: Int
    /// The words.
    var title: String
    /// Whether words of the text stand between the heading before, or the beginning, and this one.
    var followsText: Bool
}

/// Which headings of a text divide it: the book's title, the levels of parts and chapters.
struct HeadingDivision: Equatable {
    /// Whether the first heading is the title of the book.
    var hasBookTitle = false
    /// The level of the headings that begin a chapter; higher ones begin parts. `nil` if the text is one chapter.
    var chapterLevel: Int?
    /// Why, as half a sentence.
    var reason = "the text has no headings"

    /// Finds the levels.
    ///
    /// - Parameters:
    ///   - headings: the headings in the order of the text.
    ///   - splitLevel: the level that the user wants, if any.
    ///   - isWholeBook: whether the text is a book, and not one of its chapters.
    ///   - isChapterTitle: whether words are a chapter's title by themselves, such as “Chapter 3”.
    init(
        of headings: [Heading], splitLevel: Int?, isWholeBook: Bool, isChapterTitle: (String) -> Bool
    ) {
        guard let first = headings.first else { return }
        let top = headings.map(\.level).min() ?? first.level
        let isAlone = headings.count { $0.level == first.level } == 1 && first.level == top
        var rest = headings[...]
        if isWholeBook, isAlone, !first.followsText, headings.count > 1, !isChapterTitle(first.title),
            splitLevel.map({ first.level < $0 }) ?? !Self.isTitleOfOneChapter(headings, isChapterTitle)
        {
            hasBookTitle = true
            rest = headings.dropFirst()
        }
        if let splitLevel {
            chapterLevel = splitLevel
            reason = "the level of chapters was given as \(splitLevel)"
        } else if isWholeBook || !isAlone {
            findLevel(in: rest)
        } else {
            chapterLevel = top
            reason = "it is the highest heading of its file"
        }
        if splitLevel == nil { findParts(in: rest, isChapterTitle) }
    }

    /// Whether a text under a single heading has only one more, which lies in the midst of it.
    private static func isTitleOfOneChapter(_ headings: [Heading], _ isChapterTitle: (String) -> Bool) -> Bool {
        let rest = headings.dropFirst()
        let top = rest.map(\.level).min() ?? 1
        guard let second = rest.first, rest.count(where: { $0.level == top }) == 1 else { return false }
        return second.followsText && !isChapterTitle(second.title)
    }

    private mutating func findLevel(in headings: ArraySlice<Heading>) {
        let levels = Set(headings.map(\.level)).sorted()
        if let repeated = levels.first(where: { level in headings.count { $0.level == level } > 1 }) {
            chapterLevel = repeated
            reason = "headings of level \(repeated) are the highest that occur more than once"
        } else {
            chapterLevel = levels.first
            reason = "it is the highest heading"
        }
    }

    /// Goes down from parts to chapters for as long as nearly every section is one of headings only.
    private mutating func findParts(in headings: ArraySlice<Heading>, _ isChapterTitle: (String) -> Bool) {
        while let upper = chapterLevel {
            guard let lower = headings.map(\.level).filter({ $0 > upper }).min() else { return }
            let lowerHeadings = headings.filter { $0.level == lower }
            let parts = Self.parts(of: headings, at: upper, with: lower)
            guard lowerHeadings.count > 1, parts.withChildren > 0 else { return }
            let areChapters = lowerHeadings.count { isChapterTitle($0.title) } * 2 > lowerHeadings.count
            let areEmpty = parts.withoutText == parts.withChildren && parts.withChildren * 2 > parts.count
            guard areChapters || (areEmpty && parts.count > 1) else { return }
            chapterLevel = lower
            reason = "headings of level \(upper) are parts over chapters of level \(lower)"
        }
    }

    /// How many sections there are at a level, how many have sections below them, and how many of those no text before.
    private static func parts(
        of headings: ArraySlice<Heading>, at upper: Int, with lower: Int
    ) -> (count: Int, withChildren: Int, withoutText: Int) {
        var result = (count: 0, withChildren: 0, withoutText: 0)
        var isFresh = false
        for heading in headings {
            if heading.level <= upper {
                result.count += 1
                isFresh = true
            } else if isFresh {
                isFresh = false
                guard heading.level == lower else { continue }
                result.withChildren += 1
                if !heading.followsText { result.withoutText += 1 }
            }
        }
        return result
    }
}
