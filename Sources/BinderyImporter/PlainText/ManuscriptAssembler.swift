internal import BinderyCore

/// Leads a text through the stages that make a manuscript of it.
struct ManuscriptAssembler {
    let source: TextSource
    let options: ImportOptions

    mutating func assemble(into manuscript: inout Manuscript) throws(BinderyError) {
        let all = 0..<source.lines.count
        guard !all.isEmpty else { return }
        let layout = TextLayout(source, all) { _ in true }
        let paragraphs = ParagraphSplitter(source: source, layout: layout).paragraphs(of: all)
        let builder = BlockBuilder(source: source, layout: layout)
        let zones = NoteFinder(source, layout, paragraphs).zones()
        let notes = NoteBuilder(builder: builder, paragraphs: paragraphs)
        manuscript.openingNotes = zones.opening.map(notes.note)
        manuscript.closingNotes = zones.closing.map(notes.note)
        var chapter = Chapter(blocks: notes.blocks(zones))
        chapter.origin = Origin(
            file: source.file, line: source.lines[0].number, reason: "the text has no chapter headings")
        manuscript.chapters = [chapter]
    }
}
