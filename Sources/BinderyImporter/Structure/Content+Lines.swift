internal import BinderyCore

// Every place of a book in which words stand in a line: paragraphs, headings, lines of verse, cells, captions.
// The values are emptied while they are changed, so that nothing is copied.

extension Book {
    /// Changes every line of words of the text; the metadata has none.
    mutating func updateLines(
        where isConcerned: ([Inline]) -> Bool = { _ in true }, _ change: (inout [Inline]) -> Void
    ) {
        for index in openingNotes.indices { openingNotes[index].blocks.updateLines(where: isConcerned, change) }
        for index in closingNotes.indices { closingNotes[index].blocks.updateLines(where: isConcerned, change) }
        updateSections { $0.updateLines(where: isConcerned, change) }
    }

    /// Changes every section that is not in another one.
    mutating func updateSections(_ change: (inout Chapter) -> Void) {
        for index in frontMatter.indices { change(&frontMatter[index]) }
        for index in chapters.indices { change(&chapters[index]) }
        for index in backMatter.indices { change(&backMatter[index]) }
    }
}

extension Chapter {
    /// Changes every line of words of the section and of those in it.
    mutating func updateLines(
        where isConcerned: ([Inline]) -> Bool = { _ in true }, _ change: (inout [Inline]) -> Void
    ) {
        updateOwnLines(where: isConcerned, change)
        for index in chapters.indices { chapters[index].updateLines(where: isConcerned, change) }
    }

    /// Changes every line of words of the section, but not of those in it.
    mutating func updateOwnLines(
        where isConcerned: ([Inline]) -> Bool = { _ in true }, _ change: (inout [Inline]) -> Void
    ) {
        change(&title)
        for index in openingNotes.indices { openingNotes[index].blocks.updateLines(where: isConcerned, change) }
        blocks.updateLines(where: isConcerned, change)
        for index in footnotes.indices { footnotes[index].blocks.updateLines(where: isConcerned, change) }
        for index in closingNotes.indices { closingNotes[index].blocks.updateLines(where: isConcerned, change) }
    }
}

extension [Block] {
    /// Changes every line of words; a paragraph that is not concerned stays as it is, and costs nothing.
    mutating func updateLines(
        where isConcerned: ([Inline]) -> Bool = { _ in true }, _ change: (inout [Inline]) -> Void
    ) {
        for index in indices { self[index].updateLines(where: isConcerned, change) }
    }
}

extension Block {
    /// Changes every line of words; a paragraph that is not concerned stays as it is, and costs nothing.
    mutating func updateLines(
        where isConcerned: ([Inline]) -> Bool = { _ in true }, _ change: (inout [Inline]) -> Void
    ) {
        if case .paragraph(let line, _) = self, !isConcerned(line) { return }
        let block = self
        self = .sceneBreak
        switch consume block {
        case .paragraph(var line, let attributes):
            change(&line)
            self = .paragraph(line, attributes)
        case .heading(let level, var line, let attributes):
            change(&line)
            self = .heading(level: level, line, attributes)
        case .blockQuote(var blocks, let attributes):
            blocks.updateLines(where: isConcerned, change)
            self = .blockQuote(blocks, attributes)
        case .letter(var blocks, let attributes):
            blocks.updateLines(where: isConcerned, change)
            self = .letter(blocks, attributes)
        case .aside(var blocks, let attributes):
            blocks.updateLines(where: isConcerned, change)
            self = .aside(blocks, attributes)
        case .division(var blocks, let attributes):
            blocks.updateLines(where: isConcerned, change)
            self = .division(blocks, attributes)
        case .note(var note):
            note.blocks.updateLines(where: isConcerned, change)
            self = .note(note)
        case .verse(var stanzas, let attributes):
            for stanza in stanzas.indices {
                for line in stanzas[stanza].indices { change(&stanzas[stanza][line].content) }
            }
            self = .verse(stanzas, attributes)
        case .list(var list):
            for index in list.items.indices { list.items[index].blocks.updateLines(where: isConcerned, change) }
            self = .list(list)
        case .definitions(var definitions, let attributes):
            for index in definitions.indices {
                for term in definitions[index].terms.indices { change(&definitions[index].terms[term]) }
                for text in definitions[index].descriptions.indices {
                    definitions[index].descriptions[text].updateLines(where: isConcerned, change)
                }
            }
            self = .definitions(definitions, attributes)
        case .table(var table):
            change(&table.caption)
            table.head.updateCells(where: isConcerned, change)
            table.body.updateCells(where: isConcerned, change)
            self = .table(table)
        case .figure(var figure):
            figure.caption.updateLines(where: isConcerned, change)
            self = .figure(figure)
        case let block: self = block
        }
    }
}

extension [[Table.Cell]] {
    fileprivate mutating func updateCells(
        where isConcerned: ([Inline]) -> Bool, _ change: (inout [Inline]) -> Void
    ) {
        for row in indices {
            for cell in self[row].indices { self[row][cell].blocks.updateLines(where: isConcerned, change) }
        }
    }
}

extension [Inline] {
    /// Whether anything in the line has a place of its own or leads to one.
    var hasPlaces: Bool {
        contains { inline in
            switch inline {
            case .text, .code, .lineBreak, .image, .footnoteReference, .pageBreak: false
            case .link, .span, .ruby: true
            default: inline.content?.hasPlaces ?? false
            }
        }
    }
}

extension Inline {
    /// Changes the words that are marked up, if the inline has any.
    mutating func updateContent(_ change: (inout [Inline]) -> Void) {
        let inline = self
        self = .lineBreak
        switch consume inline {
        case .emphasis(var content):
            change(&content)
            self = .emphasis(content)
        case .strong(var content):
            change(&content)
            self = .strong(content)
        case .italic(var content):
            change(&content)
            self = .italic(content)
        case .bold(var content):
            change(&content)
            self = .bold(content)
        case .underline(var content):
            change(&content)
            self = .underline(content)
        case .strikethrough(var content):
            change(&content)
            self = .strikethrough(content)
        case .superscript(var content):
            change(&content)
            self = .superscript(content)
        case .subscript(var content):
            change(&content)
            self = .subscript(content)
        case .smallCaps(var content):
            change(&content)
            self = .smallCaps(content)
        case .small(var content):
            change(&content)
            self = .small(content)
        case .cite(var content):
            change(&content)
            self = .cite(content)
        case .link(let target, var content, let attributes):
            change(&content)
            self = .link(target, content, attributes)
        case .span(var content, let attributes):
            change(&content)
            self = .span(content, attributes)
        case .ruby(var segments):
            for index in segments.indices {
                change(&segments[index].base)
                change(&segments[index].reading)
            }
            self = .ruby(segments)
        case let inline: self = inline
        }
    }
}
