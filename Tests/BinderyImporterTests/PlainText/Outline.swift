import BinderyCore
import BinderyImporter

/// The manuscript that a text makes.
func imported(_ text: String, chapters: ImportOptions.ChapterDetection = .automatic) throws -> Manuscript {
    var options = ImportOptions()
    options.chapters = chapters
    return try PlainTextImporter(options: options).manuscript(of: Array(text.utf8), file: "story.txt")
}

/// Blocks as a line each: their words, and `***` for a change of scene.
func outline(of blocks: [Block]) -> [String] {
    blocks.map { block in
        switch block {
        case .sceneBreak: "***"
        case .verse(let stanzas, _): "verse: " + stanzas.joined().map { $0.content.plainText }.joined(separator: " / ")
        case .blockQuote(let blocks, _): "quote: " + words(of: blocks)
        case .letter(let blocks, _): "letter: " + outline(of: blocks).joined(separator: " / ")
        case .note(let note):
            "note: " + ([note.title, words(of: note.blocks)].filter { !$0.isEmpty }).joined(separator: " ")
        case .heading(_, let title, _): "heading: " + title.plainText
        case .pageBreak(let label): "page: " + label
        default: words(of: [block])
        }
    }
}

/// The words of blocks in their order.
func words(of blocks: [Block]) -> String {
    blocks.map { block in
        switch block {
        case .paragraph(let inlines, _), .heading(_, let inlines, _): inlines.plainText
        case .blockQuote(let blocks, _), .letter(let blocks, _), .aside(let blocks, _), .division(let blocks, _):
            words(of: blocks)
        case .verse(let stanzas, _): stanzas.joined().map { $0.content.plainText }.joined(separator: " ")
        case .note(let note): note.title + " " + words(of: note.blocks)
        case .preformatted(let text, _, _): text
        default: ""
        }
    }.filter { !$0.isEmpty }.joined(separator: " ")
}
