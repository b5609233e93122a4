import BinderyCore
import BinderyImporter

/// The words of texts and of manuscripts: runs of letters and digits; of Chinese and Japanese every character.
enum GoldenWords {
    /// The words of a text.
    static func words(of text: String) -> [String] {
        var words: [String] = []
        var word = ""
        for scalar in text.unicodeScalars {
            let isWide = (0x3041...0x9FFF).contains(scalar.value)
            if scalar.properties.isAlphabetic || scalar.properties.numericType != nil, !isWide {
                word.unicodeScalars.append(scalar)
                continue
            }
            if !word.isEmpty { words.append(word) }
            word = ""
            if isWide, scalar.properties.isAlphabetic || scalar.properties.isIdeographic {
                words.append(String(scalar))
            }
        }
        return word.isEmpty ? words : words + [word]
    }

    /// All words that a manuscript holds.
    static func words(of manuscript: Manuscript) -> [String] {
        var text = ""
        for field in manuscript.fields.fields {
            if case .text(let words) = field.value { text += words + "\n" }
        }
        for note in manuscript.openingNotes + manuscript.closingNotes { append(note, to: &text) }
        for chapter in manuscript.frontMatter + manuscript.chapters + manuscript.backMatter {
            append(chapter, to: &text)
        }
        return words(of: text)
    }

    /// How often each word of one list is missing from another.
    static func missing(_ words: [String], from others: [String]) -> [String] {
        var counts: [String: Int] = [:]
        for word in others { counts[word, default: 0] += 1 }
        return words.filter { word in
            counts[word, default: 0] -= 1
            return counts[word, default: 0] < 0
        }.sorted()
    }

    private static func append(_ chapter: Chapter, to text: inout String) {
        text += chapter.label + "\n"
        append(chapter.title, to: &text)
        for note in chapter.openingNotes + chapter.closingNotes { append(note, to: &text) }
        append(chapter.blocks, to: &text)
        for footnote in chapter.footnotes {
            text += footnote.id.drop { !$0.isNumber } + "\n"
            append(footnote.blocks, to: &text)
        }
        for inner in chapter.chapters { append(inner, to: &text) }
    }

    private static func append(_ note: AuthorsNote, to text: inout String) {
        text += note.title + "\n"
        append(note.blocks, to: &text)
    }

    private static func append(_ blocks: [Block], to text: inout String) {
        for block in blocks {
            switch block {
            case .paragraph(let inlines, _), .heading(_, let inlines, _): append(inlines, to: &text)
            case .blockQuote(let inner, _), .letter(let inner, _): append(inner, to: &text)
            case .verse(let stanzas, _): for line in stanzas.joined() { append(line.content, to: &text) }
            case .note(let note): append(note, to: &text)
            case .pageBreak(let label): text += label + "\n"
            default: break
            }
            text += "\n"
        }
    }

    private static func append(_ inlines: [Inline], to text: inout String) {
        for inline in inlines {
            switch inline {
            case .text(let words): text += words
            case .emphasis(let inner), .strong(let inner), .italic(let inner): append(inner, to: &text)
            case .footnoteReference(let id): text += " " + id.drop { !$0.isNumber } + " "
            case .pageBreak(let label): text += " " + label + " "
            default: break
            }
        }
        text += "\n"
    }
}
