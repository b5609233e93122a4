internal import BinderyCore

/// How much there is of everything in a piece of a book.
struct ContentCount: Hashable {
    /// Words; in scripts without spaces between words, characters.
    var words = 0
    var sceneBreaks = 0
    var figures = 0
    var tables = 0
    var footnotes = 0

    /// Counts the text of a section, without its notes and the sections in it.
    init(_ section: Chapter) {
        add(section.blocks)
        footnotes = section.footnotes.count
        for footnote in section.footnotes { add(footnote.blocks) }
    }

    /// Counts a note.
    init(_ note: AuthorsNote) {
        add(note.blocks)
    }

    private mutating func add(_ blocks: [Block]) {
        for block in blocks { add(block) }
    }

    private mutating func add(_ block: Block) {
        switch block {
        case .paragraph(let line, _), .heading(_, let line, _): words += line.plainText.wordCount
        case .sceneBreak: sceneBreaks += 1
        case .pageBreak: break
        case .blockQuote(let blocks, _), .letter(let blocks, _), .aside(let blocks, _), .division(let blocks, _):
            add(blocks)
        case .verse(let stanzas, _):
            for line in stanzas.joined() { words += line.content.plainText.wordCount }
        case .list(let list):
            for item in list.items { add(item.blocks) }
        case .definitions(let definitions, _):
            for definition in definitions {
                for term in definition.terms { words += term.plainText.wordCount }
                for description in definition.descriptions { add(description) }
            }
        case .preformatted(let text, _, _): words += text.wordCount
        case .table(let table):
            tables += 1
            words += table.caption.plainText.wordCount
            for cell in (table.head + table.body).joined() { add(cell.blocks) }
        case .figure(let figure):
            figures += 1
            add(figure.caption)
        case .note(let note): add(note.blocks)
        }
    }
}

extension String {
    /// The number of words; each character of a script without spaces between words counts as one.
    var wordCount: Int {
        var count = 0
        var isInWord = false
        for scalar in unicodeScalars {
            if scalar.value < 0x2E80 {
                let isSpace = scalar.value <= 0x20 || scalar.value == 0xA0 || (0x2000...0x200B).contains(scalar.value)
                if isSpace || scalar == "—" {
                    isInWord = false
                } else if !isInWord, scalar.value >= 0x80 || scalar.properties.isAlphabetic || scalar.isDigit {
                    isInWord = true
                    count += 1
                }
            } else if scalar.isWrittenWithoutSpaces {
                isInWord = false
                if scalar.properties.isAlphabetic { count += 1 }
            } else if !isInWord {
                isInWord = true
                count += 1
            }
        }
        return count
    }

    /// The columns that the string takes on a terminal.
    var columns: Int {
        unicodeScalars.reduce(0) { columns, scalar in
            if scalar.properties.generalCategory == .nonspacingMark { return columns }
            let isWide = scalar.isWrittenWithoutSpaces || (0xAC00...0xD7AF).contains(scalar.value)
            return columns + (isWide || scalar.value >= 0x1F300 ? 2 : 1)
        }
    }
}

extension Unicode.Scalar {
    /// Whether the character is a digit of ASCII.
    var isDigit: Bool { ("0"..."9").contains(self) }
}
