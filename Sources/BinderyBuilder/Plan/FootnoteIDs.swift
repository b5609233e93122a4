import BinderyCore

/// The footnotes that a piece of content refers to.
enum FootnoteIDs {
    /// The ids that blocks refer to; needs no stack however deep they are nested.
    static func inside(_ blocks: [Block]) -> [String] {
        var ids: [String] = []
        var pending = blocks
        while let block = pending.popLast() {
            switch block {
            case .paragraph(let content, _), .heading(_, let content, _): ids += inside(content)
            case .blockQuote(let blocks, _), .letter(let blocks, _), .aside(let blocks, _), .division(let blocks, _):
                pending += blocks
            case .verse(let stanzas, _): ids += inside(stanzas.joined().flatMap(\.content))
            case .list(let list): pending += list.items.flatMap(\.blocks)
            case .definitions(let definitions, _):
                for definition in definitions {
                    ids += inside(definition.terms.flatMap(\.self))
                    pending += definition.descriptions.joined()
                }
            case .table(let table):
                ids += inside(table.caption)
                pending += (table.head + table.body).joined().flatMap(\.blocks)
            case .figure(let figure): pending += figure.caption
            case .note(let note): pending += note.blocks
            case .sceneBreak, .preformatted, .pageBreak: break
            }
        }
        return ids
    }

    private static func inside(_ inlines: [Inline]) -> [String] {
        var ids: [String] = []
        var pending = inlines
        while let inline = pending.popLast() {
            switch inline {
            case .footnoteReference(let id): ids.append(id)
            case .ruby(let segments): pending += segments.flatMap { $0.base + $0.reading }
            default: pending += inline.content ?? []
            }
        }
        return ids
    }
}
