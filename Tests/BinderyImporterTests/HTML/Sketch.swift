import BinderyCore

extension [Block] {
    /// The blocks in short: one line each, with what is around words in angle brackets.
    var sketch: [String] { map(\.sketch) }

    fileprivate var inside: String { sketch.joined(separator: " | ") }
}

extension Block {
    var sketch: String {
        switch self {
        case .paragraph(let words, let attributes): "p\(attributes.sketch) \(words.sketch)"
        case .heading(let level, let words, let attributes): "h\(level)\(attributes.sketch) \(words.sketch)"
        case .sceneBreak: "* * *"
        case .blockQuote(let blocks, let attributes): "quote\(attributes.sketch)(\(blocks.inside))"
        case .verse(let stanzas, _): "verse(\(stanzas.map { $0.map(\.content.sketch).joined(separator: " / ") }))"
        case .letter(let blocks, _): "letter(\(blocks.inside))"
        case .list(let list):
            "\(list.start.map { "ol\($0)\(list.numbering.rawValue)" } ?? "ul")\(list.attributes.sketch)"
                + "(\(list.items.map(\.blocks.inside).joined(separator: " ; ")))"
        case .definitions(let groups, _):
            "dl("
                + groups.map { group in
                    group.terms.map(\.sketch).joined(separator: ", ") + ": "
                        + group.descriptions.map(\.inside).joined(separator: ", ")
                }.joined(separator: " ; ") + ")"
        case .preformatted(let text, let language, _): "pre\(language.isEmpty ? "" : "." + language) \(text)"
        case .table(let table):
            "table(\(table.caption.isEmpty ? "" : "caption \(table.caption.sketch): ")"
                + "\(table.head.map(\.sketch).joined(separator: " / "))"
                + "\(table.head.isEmpty ? "" : " // ")\(table.body.map(\.sketch).joined(separator: " / ")))"
        case .figure(let figure):
            "figure(\(figure.image.sketch)\(figure.caption.isEmpty ? "" : ": " + figure.caption.inside))"
        case .note(let note): "note(\(note.title): \(note.blocks.inside))"
        case .aside(let blocks, let attributes): "aside\(attributes.sketch)(\(blocks.inside))"
        case .division(let blocks, let attributes): "div\(attributes.sketch)(\(blocks.inside))"
        case .pageBreak(let label): "page \(label)"
        }
    }
}

extension [Table.Cell] {
    fileprivate var sketch: String {
        map { cell in
            let spans = cell.columnSpan > 1 || cell.rowSpan > 1 ? "<\(cell.columnSpan)x\(cell.rowSpan)>" : ""
            return (cell.isHeader ? "!" : "") + spans + cell.blocks.inside
        }.joined(separator: " ; ")
    }
}

extension Attributes {
    fileprivate var sketch: String {
        (id.map { "#" + $0 } ?? "") + classes.map { "." + $0 }.joined() + (language.map { "@" + $0 } ?? "")
            + (direction.map { "!" + $0.rawValue } ?? "")
    }
}

extension Image {
    fileprivate var sketch: String {
        "image \(resource.name)" + (alternativeText.map { " ‘\($0)’" } ?? "")
    }
}

extension [Inline] {
    /// The words with what is around them in angle brackets.
    var sketch: String { map(\.sketch).joined() }
}

extension Inline {
    fileprivate var sketch: String {
        switch self {
        case .text(let words): words
        case .emphasis(let words): "<em>\(words.sketch)</>"
        case .strong(let words): "<strong>\(words.sketch)</>"
        case .italic(let words): "<i>\(words.sketch)</>"
        case .bold(let words): "<b>\(words.sketch)</>"
        case .underline(let words): "<u>\(words.sketch)</>"
        case .strikethrough(let words): "<s>\(words.sketch)</>"
        case .superscript(let words): "<sup>\(words.sketch)</>"
        case .subscript(let words): "<sub>\(words.sketch)</>"
        case .smallCaps(let words): "<sc>\(words.sketch)</>"
        case .small(let words): "<small>\(words.sketch)</>"
        case .cite(let words): "<cite>\(words.sketch)</>"
        case .code(let words): "<code>\(words)</>"
        case .link(.external(let address), let words, _): "<\(address)>\(words.sketch)</>"
        case .link(.anchor(let name), let words, _): "<#\(name)>\(words.sketch)</>"
        case .image(let image): "[\(image.sketch)]"
        case .lineBreak: " / "
        case .footnoteReference(let id): "[^\(id)]"
        case .ruby(let segments):
            "{\(segments.map { $0.base.sketch + "|" + $0.reading.sketch }.joined(separator: ","))}"
        case .span(let words, let attributes): "<span\(attributes.sketch)>\(words.sketch)</>"
        case .pageBreak(let label): "[p. \(label)]"
        }
    }
}
