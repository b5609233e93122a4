import BinderyCore

/// How many bytes content takes when it is written, roughly and rather too many than too few.
enum BlockSize {
    /// The bytes that an element takes besides its content.
    private static let element = 40

    /// The size of blocks.
    static func estimate(_ blocks: [Block]) -> Int {
        blocks.reduce(0) { $0 + estimate($1) }
    }

    /// The size of a block; needs no stack however deep it is nested.
    static func estimate(_ block: Block) -> Int {
        if case .paragraph(let content, _) = block { return element + estimate(content) }
        var size = 0
        var pending = [block]
        while let block = pending.popLast() {
            size += element
            switch block {
            case .paragraph(let content, _), .heading(_, let content, _): size += estimate(content)
            case .blockQuote(let blocks, _), .letter(let blocks, _), .aside(let blocks, _), .division(let blocks, _):
                pending += blocks
            case .verse(let stanzas, _):
                for stanza in stanzas { size += stanza.reduce(element) { $0 + element + estimate($1.content) } }
            case .list(let list):
                for item in list.items {
                    size += element
                    pending += item.blocks
                }
            case .definitions(let definitions, _):
                for definition in definitions {
                    size += definition.terms.reduce(0) { $0 + element + estimate($1) }
                    for description in definition.descriptions {
                        size += element
                        pending += description
                    }
                }
            case .preformatted(let text, _, _): size += estimate(text)
            case .table(let table):
                size += estimate(table.caption)
                for cell in (table.head + table.body).joined() {
                    size += element
                    pending += cell.blocks
                }
            case .figure(let figure):
                size += 200 + (figure.image.alternativeText ?? "").utf8.count
                pending += figure.caption
            case .note(let note): pending += note.blocks
            case .sceneBreak, .pageBreak: size += element
            }
        }
        return size
    }

    /// The size of inlines; needs no stack however deep they are nested.
    static func estimate(_ inlines: [Inline]) -> Int {
        var size = 0
        var pending: [Inline] = []
        for inline in inlines {
            if case .text(let words) = inline { size += estimate(words) } else { pending.append(inline) }
        }
        while let inline = pending.popLast() {
            switch inline {
            case .text(let words), .code(let words): size += 15 + estimate(words)
            case .link(let target, let content, _):
                size += 2 * element
                if case .external(let address) = target { size += 3 * address.utf8.count }
                pending += content
            case .image(let image): size += 200 + (image.alternativeText ?? "").utf8.count
            case .footnoteReference: size += 160
            case .pageBreak: size += 100
            case .lineBreak: size += 6
            case .ruby(let segments):
                for segment in segments {
                    size += 60
                    pending += segment.base + segment.reading
                }
            default:
                size += element
                pending += inline.content ?? []
            }
        }
        return size
    }

    /// The size of text in which `&`, `<` and `>` are escaped.
    private static func estimate(_ text: String) -> Int {
        var escapes = 0
        for byte in text.utf8 where byte == UInt8(ascii: "&") || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">")
        {
            escapes += 1
        }
        return text.utf8.count + 4 * escapes
    }
}
