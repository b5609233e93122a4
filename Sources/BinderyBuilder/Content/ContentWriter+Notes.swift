import BinderyCore
import BinderyXML

extension ContentWriter {
    /// Where a note stands, which decides on which side of it the rule is drawn.
    enum NotePlace {
        case beforeText, amidText, afterText
    }

    /// Writes the notes that stand before or after the story.
    mutating func writeStoryNotes(_ notes: [AuthorsNote], isOpening: Bool) {
        division(
            class: isOpening ? "preface" : "afterword", type: isOpening ? "preface" : "afterword",
            role: isOpening ? "doc-preface" : "doc-afterword", labelledBy: "note-heading-1"
        ) { writer in
            for (number, note) in zip(1..., notes) {
                writer.write(note, id: "note-\(number)", rank: 1, place: .beforeText, heading: "note-heading-\(number)")
            }
        }
    }

    /// Writes the notes before or after the text of a chapter; links to them, if they stand in the appendix.
    mutating func write(_ notes: [AuthorsNote], rank: Int, place: NotePlace) {
        guard plan.options.notes == .keep else { return }
        for note in notes { write(note, id: nil, rank: rank, place: place, heading: nil) }
    }

    /// Writes a note in the midst of the text.
    mutating func writeNoteInText(_ note: AuthorsNote) {
        if !isInNote {
            if plan.options.notes == .end { return writeMovedNoteLinks(1) }
            if plan.options.notes == .drop { return }
        }
        let rank = min((section.map { plan.sections[$0].rank } ?? 1) + 1, 6)
        write(note, id: nil, rank: rank, place: .amidText, heading: nil)
    }

    /// Writes links to the next notes of this document that stand in the appendix.
    mutating func writeMovedNoteLinks(_ count: Int) {
        for _ in 0..<count {
            let number = document.firstMovedNote + movedNoteCount
            guard number < plan.movedNotes.count, plan.movedNotes[number].source == index else { return }
            movedNoteCount += 1
            guard let appendix = plan.noteAppendix else { return }
            block("p", class: "note-place") { writer in
                writer.element("a", class: "link") { writer in
                    writer.xml.attribute("id", "noteref-\(number + 1)")
                    writer.xml.attribute("href", writer.reference(to: appendix, fragment: "note-\(number + 1)"))
                    writer.xml.text(writer.title(of: writer.plan.movedNotes[number].note))
                }
            }
        }
    }

    /// Writes the links to all notes of this document that have not been written.
    mutating func writeRemainingNoteLinks() {
        let count = plan.movedNotes.dropFirst(document.firstMovedNote + movedNoteCount).prefix { $0.source == index }
            .count
        writeMovedNoteLinks(count)
    }

    /// Writes the notes that have been gathered, each with a link to its place.
    mutating func writeNoteAppendix() {
        division(class: "appendix", type: "appendix", role: "doc-appendix", labelledBy: "heading") { writer in
            writer.block("h1", class: "heading") { writer in
                writer.xml.attribute("id", "heading")
                writer.xml.text(writer.plan.labels[.authorsNotes])
            }
            for (number, moved) in zip(1..., writer.plan.movedNotes) {
                writer.section = moved.section
                writer.write(moved.note, id: "note-\(number)", rank: 2, place: .beforeText, heading: nil) { writer in
                    guard let source = moved.source else { return }
                    writer.block("p", class: "note-place") { writer in
                        writer.element("a", class: "link") { writer in
                            writer.xml.attribute("href", writer.reference(to: source, fragment: "noteref-\(number)"))
                            writer.xml.text(writer.plan.labels[.back])
                        }
                        if !moved.sourceTitle.isBlank { writer.xml.text(" (\(moved.sourceTitle))") }
                    }
                }
            }
        }
    }

    private func title(of note: AuthorsNote) -> String {
        note.title.isBlank ? plan.labels[.authorsNote] : note.title.onOneLine
    }

    private mutating func write(
        _ note: AuthorsNote, id: String?, rank: Int, place: NotePlace, heading: String?,
        end: (inout ContentWriter) -> Void = { _ in }
    ) {
        let wasInNote = isInNote
        isInNote = true
        block(isHTML5 ? "aside" : "div", class: "note") { writer in
            let type: String? =
                switch place {
                case .beforeText: "preface"
                case .afterText: "afterword"
                case .amidText: nil
                }
            writer.semantics(type: heading == nil && id == nil ? type : nil, role: "note")
            if let id { writer.xml.attribute("id", id) }
            if place != .beforeText { writer.writeRule() }
            writer.block(Self.headingNames[rank - 1], class: rank == 1 ? "heading" : "note-heading") { writer in
                if let heading { writer.xml.attribute("id", heading) }
                writer.xml.text(writer.title(of: note))
            }
            writer.writeBlocks(note.blocks)
            end(&writer)
            if place != .afterText { writer.writeRule() }
            writer.xml.line()
        }
        isInNote = wasInNote
        isFirstParagraph = true
    }

    private mutating func writeRule() {
        xml.line()
        empty("hr", class: "note-rule")
    }
}
