import BinderyCore
import BinderyImporter

/// The words of a text or a manuscript in the order of their bytes: what must be the same on both sides of an importer.
func sortedWords(_ text: String) -> [String] {
    text.split { !$0.isLetter && !$0.isNumber }.map(String.init).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
}

extension Manuscript {
    /// All words of all sections and notes, in the order of their bytes.
    var sortedWords: [String] {
        var text = openingNotes.map(\.words).joined(separator: " ")
        for section in frontMatter + chapters + backMatter { text += " " + section.words }
        text += " " + closingNotes.map(\.words).joined(separator: " ")
        return BinderyImporterTests.sortedWords(text)
    }
}

extension Chapter {
    /// The label, the title, the notes, the text and the footnotes.
    var words: String {
        [
            label, title.plainText, openingNotes.map(\.words).joined(separator: " "), blocks.words,
            closingNotes.map(\.words).joined(separator: " "),
            footnotes.map(\.blocks.words).joined(separator: " "), chapters.map(\.words).joined(separator: " "),
        ].joined(separator: " ")
    }
}

extension AuthorsNote {
    var words: String { title + " " + blocks.words }
}

extension [Block] {
    var words: String { map(\.words).joined(separator: " ") }
}

extension Block {
    var words: String {
        switch self {
        case .paragraph(let inlines, _), .heading(_, let inlines, _): inlines.plainText
        case .sceneBreak, .pageBreak: ""
        case .blockQuote(let blocks, _), .letter(let blocks, _), .aside(let blocks, _), .division(let blocks, _):
            blocks.words
        case .verse(let stanzas, _):
            stanzas.flatMap { $0.map(\.content.plainText) }.joined(separator: " ")
        case .list(let list): list.items.map(\.blocks.words).joined(separator: " ")
        case .definitions(let definitions, _):
            definitions.map { definition in
                (definition.terms.map(\.plainText) + definition.descriptions.map(\.words)).joined(separator: " ")
            }.joined(separator: " ")
        case .preformatted(let text, _, _): text
        case .table(let table):
            ([table.caption.plainText] + (table.head + table.body).flatMap { $0.map(\.blocks.words) })
                .joined(separator: " ")
        case .figure(let figure): (figure.image.alternativeText ?? "") + " " + figure.caption.words
        case .note(let note): note.words
        }
    }
}
