import BinderyCore
import BinderyImporter

/// The structure of a manuscript, a line for each thing: fields, headings with a `#` for each level, notes with their
/// first and last words, changes of scene, verse, letters.
struct GoldenOutline {
    private(set) var lines: [String] = []

    init(_ manuscript: Manuscript) {
        for field in manuscript.fields.fields {
            if case .text(let words) = field.value { lines.append("\(field.name): \(Self.ends(words))") }
        }
        for note in manuscript.openingNotes { add(note, "note") }
        for section in manuscript.frontMatter { add(section, 1) }
        for chapter in manuscript.chapters { add(chapter, 1) }
        for note in manuscript.closingNotes { add(note, "end note") }
        for section in manuscript.backMatter { add(section, 1) }
    }

    /// The lines as one text.
    var text: String { lines.joined(separator: "\n") }

    /// The lines that are headings.
    var headings: [String] { lines.filter { $0.hasPrefix("#") } }

    private mutating func add(_ chapter: Chapter, _ level: Int) {
        let heading = [chapter.label, chapter.title.plainText].filter { !$0.isEmpty }.joined(separator: " | ")
        let role = chapter.role == .chapter || chapter.role == .part ? "" : " (\(chapter.role.rawValue))"
        lines.append(heading.isEmpty ? "text\(role)" : String(repeating: "#", count: level) + " " + heading + role)
        for note in chapter.openingNotes { add(note, "note") }
        add(chapter.blocks)
        for footnote in chapter.footnotes {
            lines.append("footnote \(footnote.id): \(Self.ends(words(of: footnote.blocks)))")
        }
        for note in chapter.closingNotes { add(note, "end note") }
        for inner in chapter.chapters { add(inner, level + 1) }
    }

    private func words(of blocks: [Block]) -> String {
        blocks.map { block in
            switch block {
            case .paragraph(let inlines, _), .heading(_, let inlines, _): inlines.plainText
            case .blockQuote(let blocks, _), .letter(let blocks, _): words(of: blocks)
            case .verse(let stanzas, _): stanzas.joined().map { $0.content.plainText }.joined(separator: " ")
            default: ""
            }
        }.joined(separator: " ")
    }

    private mutating func add(_ blocks: [Block]) {
        for block in blocks {
            switch block {
            case .sceneBreak: lines.append("***")
            case .verse(let stanzas, _): lines.append("verse of \(stanzas.joined().count)")
            case .letter(let inner, _): lines.append("letter: \(Self.ends(words(of: inner)))")
            case .blockQuote(let inner, _): lines.append("quote: \(Self.ends(words(of: inner)))")
            case .heading(_, let inlines, _): lines.append("inner: \(inlines.plainText)")
            case .note(let note): add(note, "note within")
            case .pageBreak(let label): lines.append("page \(label)")
            default: break
            }
        }
    }

    private mutating func add(_ note: AuthorsNote, _ kind: String) {
        lines.append("\(kind)\(note.title.isEmpty ? "" : " [\(note.title)]"): \(Self.ends(words(of: note.blocks)))")
    }

    /// The first and the last words of a text; all of a short one.
    private static func ends(_ words: String) -> String {
        let all = words.split { $0 == " " || $0 == "\n" }
        if all.count > 7 { return all.prefix(3).joined(separator: " ") + " … " + all.suffix(2).joined(separator: " ") }
        let text = all.joined(separator: " ")
        return text.count > 48 ? text.prefix(12) + "…" + text.suffix(8) : text
    }
}
