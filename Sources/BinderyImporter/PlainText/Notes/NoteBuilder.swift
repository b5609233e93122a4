internal import BinderyCore

/// Makes an ``AuthorsNote`` of the paragraphs of a note: without its label, which becomes the title, and without the
/// bracket around it.
struct NoteBuilder {
    let builder: BlockBuilder
    let paragraphs: [TextParagraph]

    /// The note.
    func note(_ span: NoteSpan) -> AuthorsNote {
        let source = builder.source
        let first = paragraphs[span.paragraphs.lowerBound]
        let last = paragraphs[span.paragraphs.upperBound - 1]
        var end = source.lines[last.lines.upperBound - 1].range.upperBound
        if span.label.fence != .none { end = withoutFence(span.label.fence, end: end, from: span.label.bodyStart) }
        var note = AuthorsNote(
            title: span.label.title,
            blocks: builder.blocks(
                paragraphs[span.paragraphs], clippedTo: span.label.bodyStart..<max(span.label.bodyStart, end)))
        note.origin = Origin(file: source.file, line: source.lines[first.lines.lowerBound].number, reason: span.reason)
        return note
    }

    /// The text of a section with the notes in its midst.
    func blocks(_ zones: NoteZones) -> [Block] {
        var blocks: [Block] = []
        var start = zones.body.lowerBound
        for span in zones.middle {
            blocks += builder.blocks(paragraphs[start..<span.paragraphs.lowerBound])
            blocks.append(.note(note(span)))
            start = span.paragraphs.upperBound
        }
        return blocks + builder.blocks(paragraphs[start..<zones.body.upperBound])
    }

    /// The end of the note's words before the mark that closes it.
    private func withoutFence(_ fence: NoteLabel.Fence, end: Int, from start: Int) -> Int {
        let bytes = builder.source.bytes
        var end = end
        switch fence {
        case .none: return end
        case .emphasis(let marks):
            var left = marks.count
            while left > 0, end > start, bytes[end - 1] == marks[0] {
                end -= 1
                left -= 1
            }
        case .bracket(let close):
            var probe = end
            while probe > start, bytes[probe - 1] != close, "*_~ ".utf8.contains(bytes[probe - 1]) { probe -= 1 }
            if probe > start, bytes[probe - 1] == close {
                end = probe - 1
            } else if end - start >= 3, bytes[end - 3] == 0xEF && bytes[end - 1] == 0x89 || bytes[end - 3] == 0xE3 {
                end -= 3
            }
        }
        while end > start, bytes[end - 1] == 0x20 { end -= 1 }
        return end
    }
}
