internal import BinderyCore

/// The footnotes to which blocks of a plain text refer.
struct FootnoteReferences {
    /// The ids of the footnotes.
    private(set) var ids: Set<String> = []

    init(in blocks: [Block]) {
        add(blocks)
    }

    /// Plain texts nest no deeper than a quotation.
    private mutating func add(_ blocks: [Block]) {
        for block in blocks {
            switch block {
            case .paragraph(let inlines, _), .heading(_, let inlines, _): add(inlines)
            case .blockQuote(let inner, _), .letter(let inner, _): add(inner)
            case .verse(let stanzas, _): for line in stanzas.joined() { add(line.content) }
            case .note(let note): add(note.blocks)
            default: break
            }
        }
    }

    /// Emphasis nests no deeper than there are marks for it.
    private mutating func add(_ inlines: [Inline]) {
        for inline in inlines {
            switch inline {
            case .footnoteReference(let id): ids.insert(id)
            case .emphasis(let inner), .strong(let inner), .italic(let inner): add(inner)
            default: break
            }
        }
    }
}
