import BinderyCore

/// How deep content may be nested before its markup is given up and only its words are kept.
///
/// Readers get into trouble long before this, and so would the stack of a thread that writes the content.
enum Nesting {
    /// The number of blocks within each other.
    static let blocks = 24
    /// The number of inlines within each other, in one block.
    static let inlines = 24

    /// The words of a block that is nested too deep, a paragraph each; needs no stack however deep it goes on.
    static func paragraphs(of block: Block) -> [String] {
        var paragraphs: [String] = []
        var pending: [Block] = [block]
        while let block = pending.popLast() {
            switch block {
            case .paragraph(let content, _), .heading(_, let content, _): paragraphs.append(content.plainText)
            case .sceneBreak: paragraphs.append(SceneBreak.text)
            case .blockQuote(let blocks, _), .letter(let blocks, _), .aside(let blocks, _), .division(let blocks, _):
                pending += blocks.reversed()
            case .verse(let stanzas, _): paragraphs += stanzas.joined().map { $0.content.plainText }
            case .list(let list): pending += list.items.flatMap(\.blocks).reversed()
            case .definitions(let definitions, _):
                for definition in definitions.reversed() {
                    pending += definition.descriptions.joined().reversed()
                    pending += definition.terms.reversed().map { .paragraph($0) }
                }
            case .preformatted(let text, _, _): paragraphs.append(text)
            case .table(let table):
                pending += (table.head + table.body).joined().flatMap(\.blocks).reversed()
                if !table.caption.isEmpty { pending.append(.paragraph(table.caption)) }
            case .figure(let figure):
                pending += figure.caption.reversed()
                paragraphs.append(figure.image.alternativeText ?? "")
            case .note(let note):
                pending += note.blocks.reversed()
                paragraphs.append(note.title)
            case .pageBreak: break
            }
        }
        return paragraphs.filter { !$0.isBlank }
    }
}

/// The sign of a change of scene.
enum SceneBreak {
    /// What stands on the line, also where there is no style sheet.
    static let text = "* * *"
}
