internal import BinderyResources

/// The words that the builder adds to a book, such as “Contents” and “Author’s Note”, in the language of the book.
public struct Labels: Sendable {
    /// A word or sentence that the builder needs.
    public enum Term: String, Sendable, CaseIterable {
        case contents, cover, details, summary, series, landmarks, start, pages, footnotes, back
        case titlePage = "title-page"
        case authorsNote = "authors-note"
        case authorsNotes = "authors-notes"
        case labelSeparator = "label-separator"
        case listSeparator = "list-separator"
        case translatedBy = "translated-by"
        case illustratedBy = "illustrated-by"
        case editedBy = "edited-by"
        case madeWith = "made-with"
        case accessibleText = "accessible-text"
        case accessibleImages = "accessible-images"
        case inaccessibleImages = "inaccessible-images"
        /// The articles that do not count when titles are sorted, divided by spaces.
        case articles
        case chapter, part, volume, prologue, epilogue, dedication, epigraph, foreword, preface, introduction
        case preamble, afterword, acknowledgments, appendix, glossary, bibliography, colophon, conclusion

        /// The term for a kind of section.
        public init(_ role: Chapter.Role) {
            self = Term(rawValue: role.rawValue) ?? .chapter
        }
    }

    /// The BCP 47 tag of the language that the words are in: English where there are none in the language asked for.
    public let language: String
    private let words: [String: String]

    /// Finds the words for a language.
    ///
    /// - Parameter tag: a BCP 47 tag. `zh-TW`, `zh-HK` and `zh-MO` get the words of `zh-Hant`.
    public init(language tag: LanguageTag) {
        let bytes = Resources.labels
        let languages = VocabularyTable(Array(bytes.prefix(1000))).rows.first ?? []
        let candidates =
            tag.language == "zh" && tag.writesTraditionalChinese ? ["zh-Hant"] : [tag.language, "en"]
        let column = candidates.lazy.compactMap { languages.firstIndex(of: $0) }.first ?? 1
        language = column < languages.count ? languages[column] : "en"
        var words: [String: String] = [:]
        for row in VocabularyTable(bytes, columns: [0, column]).rows { words[row[0]] = row[1] }
        self.words = words
    }

    /// The words for a term.
    public subscript(term: Term) -> String {
        words[term.rawValue] ?? ""
    }

    /// The words for a term that has a place for a number or a name.
    public func text(_ term: Term, _ value: String) -> String {
        let words = self[term]
        guard let place = words.utf8.firstIndex(of: UInt8(ascii: "%")) else { return words }
        return words[..<place] + value + words[words.utf8.index(after: place)...]
    }
}
