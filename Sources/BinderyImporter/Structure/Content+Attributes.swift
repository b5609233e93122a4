internal import BinderyCore

// Every place of a book that can have an identity: sections, blocks, words.

extension Chapter {
    /// Changes the attributes of everything in the section and in those in it.
    mutating func updateAttributes(_ change: (inout Attributes) -> Void) {
        change(&attributes)
        for index in openingNotes.indices { openingNotes[index].blocks.updateAttributes(change) }
        blocks.updateAttributes(change)
        for index in footnotes.indices { footnotes[index].blocks.updateAttributes(change) }
        for index in closingNotes.indices { closingNotes[index].blocks.updateAttributes(change) }
        updateOwnLines(where: \.hasPlaces) { line in
            for index in line.indices { line[index].updateAttributes(change) }
        }
        for index in chapters.indices { chapters[index].updateAttributes(change) }
    }
}

extension [Block] {
    /// Changes the attributes of every block.
    mutating func updateAttributes(_ change: (inout Attributes) -> Void) {
        for index in indices { self[index].updateAttributes(change) }
    }
}

extension Block {
    /// Changes the attributes of the block and of those in it; those of words are not blocks'. A paragraph without any
    /// stays as it is.
    mutating func updateAttributes(_ change: (inout Attributes) -> Void) {
        if case .paragraph(_, let attributes) = self, attributes.isEmpty { return }
        let block = self
        self = .sceneBreak
        switch consume block {
        case .paragraph(let line, var attributes):
            change(&attributes)
            self = .paragraph(line, attributes)
        case .heading(let level, let line, var attributes):
            change(&attributes)
            self = .heading(level: level, line, attributes)
        case .blockQuote(var blocks, var attributes):
            change(&attributes)
            blocks.updateAttributes(change)
            self = .blockQuote(blocks, attributes)
        case .letter(var blocks, var attributes):
            change(&attributes)
            blocks.updateAttributes(change)
            self = .letter(blocks, attributes)
        case .aside(var blocks, var attributes):
            change(&attributes)
            blocks.updateAttributes(change)
            self = .aside(blocks, attributes)
        case .division(var blocks, var attributes):
            change(&attributes)
            blocks.updateAttributes(change)
            self = .division(blocks, attributes)
        case .verse(let stanzas, var attributes):
            change(&attributes)
            self = .verse(stanzas, attributes)
        case .preformatted(let text, let language, var attributes):
            change(&attributes)
            self = .preformatted(text, language: language, attributes)
        case .note(var note):
            note.blocks.updateAttributes(change)
            self = .note(note)
        case .list(var list):
            change(&list.attributes)
            for index in list.items.indices { list.items[index].blocks.updateAttributes(change) }
            self = .list(list)
        case .definitions(var definitions, var attributes):
            change(&attributes)
            for index in definitions.indices {
                for text in definitions[index].descriptions.indices {
                    definitions[index].descriptions[text].updateAttributes(change)
                }
            }
            self = .definitions(definitions, attributes)
        case .table(var table):
            change(&table.attributes)
            table.head.updateCellAttributes(change)
            table.body.updateCellAttributes(change)
            self = .table(table)
        case .figure(var figure):
            change(&figure.attributes)
            figure.caption.updateAttributes(change)
            self = .figure(figure)
        case let block: self = block
        }
    }
}

extension [[Table.Cell]] {
    fileprivate mutating func updateCellAttributes(_ change: (inout Attributes) -> Void) {
        for row in indices {
            for cell in self[row].indices { self[row][cell].blocks.updateAttributes(change) }
        }
    }
}

extension Inline {
    /// Changes the attributes of the words and of those in them.
    mutating func updateAttributes(_ change: (inout Attributes) -> Void) {
        switch self {
        case .text, .code, .lineBreak, .image, .footnoteReference, .pageBreak: return
        case .link(let target, let content, var attributes):
            change(&attributes)
            self = .link(target, content, attributes)
        case .span(let content, var attributes):
            change(&attributes)
            self = .span(content, attributes)
        default: break
        }
        updateContent { content in
            for index in content.indices { content[index].updateAttributes(change) }
        }
    }
}
