import BinderyCore

extension Planner {
    /// Plans the notes that stand before or after the story.
    mutating func planStoryNotes(_ notes: [AuthorsNote], isOpening: Bool) {
        guard !notes.isEmpty else { return }
        switch options.notes {
        case .keep:
            let title = title(of: notes[0])
            let name = isOpening ? "opening-note" : "closing-note"
            let index = add(name, title: title, isOpening ? .front : .back, .notes(notes, isOpening: isOpening))
            survey.section = nil
            for (number, note) in notes.enumerated() {
                survey.visit(note)
                let fragment = number == 0 ? nil : "note-\(number + 1)"
                contents.append(ContentsEntry(title: self.title(of: note), document: index, fragment: fragment))
            }
        case .end: pendingNotes = notes
        case .drop: survey.drop(notes)
        }
    }

    /// Plans the appendix in which the notes are gathered.
    mutating func planNoteAppendix() {
        let notes = survey.movedNotes
        guard !notes.isEmpty else { return }
        let index = add("authors-notes", title: labels[.authorsNotes], .back, .noteAppendix)
        contents.append(ContentsEntry(title: labels[.authorsNotes], document: index))
        for note in notes {
            survey.section = note.section
            survey.visit(note.note)
        }
        survey.section = nil
    }

    private func title(of note: AuthorsNote) -> String {
        let title = note.title.onOneLine
        return title.isBlank ? labels[.authorsNote] : title.shortened(to: 250)
    }
}
