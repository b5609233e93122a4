/// A note of the author's as paragraphs of a section.
struct NoteSpan {
    /// What makes it a note.
    let label: NoteLabel
    /// The paragraphs, by their indices in the section; separators around it belong to no note.
    var paragraphs: Range<Int>
    /// Why it ends where it ends, as half a sentence.
    var reason: String
}

/// The notes of a section and the text between them.
struct NoteZones {
    /// Notes before the text.
    var opening: [NoteSpan] = []
    /// The paragraphs of the text, with the notes in their midst.
    var body: Range<Int>
    /// Notes within the text.
    var middle: [NoteSpan] = []
    /// Notes after the text.
    var closing: [NoteSpan] = []
}
