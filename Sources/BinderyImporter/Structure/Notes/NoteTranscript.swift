internal import BinderyCore

/// Blocks written out as a plain text, so that notes in them are found by the same evidence as in a plain text.
///
/// Each block is a paragraph of its own; emphasis has its marks, a quotation has brackets around it, and a change of
/// scene is a row of stars.
struct NoteTranscript {
    private(set) var bytes: [UInt8] = []
    /// The lines of each block, counted from 1; each block has at least one.
    private var lineNumbers: [ClosedRange<Int>] = []
    private var isSeparator: [Bool] = []
    private var line = 1

    init(_ blocks: [Block]) {
        for block in blocks {
            let first = line
            let start = bytes.count
            write(block)
            if bytes.count == start || bytes[start...].allSatisfy({ $0 <= 0x20 }) { bytes.append(UInt8(ascii: ".")) }
            lineNumbers.append(first...line)
            isSeparator.append(block == .sceneBreak)
            bytes += [UInt8(ascii: "\n"), UInt8(ascii: "\n")]
            line += 2
        }
    }

    /// Whether a block begins with the label of a note.
    static func hasLabel(_ block: Block) -> Bool {
        let (source, paragraphs) = NoteTranscript([block]).paragraphs(file: "")
        var folded = FoldedText()
        return paragraphs.contains { NoteLabel(source, line: $0.lines.lowerBound, &folded) != nil }
    }

    /// The text and its paragraphs, which have the indices of the blocks.
    func paragraphs(file: String) -> (source: TextSource, paragraphs: [TextParagraph]) {
        let source = TextSource(file: file, bytes: bytes)
        var paragraphs: [TextParagraph] = []
        var index = 0
        for (block, numbers) in lineNumbers.enumerated() {
            let start = index
            while index < source.lines.count, source.lines[index].number <= numbers.upperBound { index += 1 }
            paragraphs.append(
                TextParagraph(lines: start..<index, shape: isSeparator[block] ? .separator(.symbols) : .prose))
        }
        return (source, paragraphs)
    }

    private mutating func write(_ text: String) {
        for byte in text.utf8 {
            bytes.append(byte)
            if byte == UInt8(ascii: "\n") { line += 1 }
        }
    }

    private mutating func write(_ block: Block) {
        switch block {
        case .sceneBreak: write("* * *")
        case .paragraph(let content, _), .heading(_, let content, _): write(content)
        case .blockQuote(let blocks, _), .aside(let blocks, _):
            write("[")
            write(blocks)
            write("]")
        case .division(let blocks, _), .letter(let blocks, _): write(blocks)
        case .verse(let stanzas, _):
            for line in stanzas.joined() {
                write(line.content)
                write("\n")
            }
        case .list(let list):
            for item in list.items { write(item.blocks) }
        case .note(let note): write(note.blocks)
        case .preformatted(let text, _, _): write(text)
        case .definitions, .table, .figure, .pageBreak: write(".")
        }
    }

    private mutating func write(_ blocks: [Block]) {
        for (index, block) in blocks.enumerated() {
            if index > 0 { write("\n") }
            write(block)
        }
    }

    private mutating func write(_ inlines: [Inline]) {
        for inline in inlines {
            switch inline {
            case .text(let text), .code(let text): write(text)
            case .lineBreak: write("\n")
            case .image(let image): write(image.alternativeText ?? "")
            case .footnoteReference, .pageBreak: break
            case .ruby(let segments):
                for segment in segments { write(segment.base) }
            default:
                write(inline.transcriptMark)
                write(inline.content ?? [])
                write(inline.transcriptMark)
            }
        }
    }
}

extension Inline {
    /// What stands before and after marked words in a plain text.
    var transcriptMark: String {
        switch self {
        case .emphasis, .italic: "*"
        case .strong, .bold: "**"
        default: ""
        }
    }
}
