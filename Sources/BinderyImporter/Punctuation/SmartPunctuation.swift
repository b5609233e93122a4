internal import BinderyCore

/// Gives quotation marks, apostrophes, dashes and ellipses one form throughout a book.
struct SmartPunctuation {
    init(_ quotes: ImportOptions.Quotes, language: String) {}

    /// Changes the text of a book.
    func apply(to book: inout Book) {}
}
