internal import BinderyCore

extension Book {
    /// Whether there is anything to read besides titles.
    var hasText: Bool {
        !openingNotes.isEmpty || !closingNotes.isEmpty
            || (frontMatter + chapters + backMatter).contains(where: \.hasText)
    }

    /// The first words of the story, about so many.
    func sample(ofWords limit: Int) -> String {
        var sample = ""
        let mostBytes = limit * 6
        for chapter in chapters + openingNotesAsChapters {
            chapter.append(to: &sample, limit: mostBytes)
            if sample.utf8.count >= mostBytes { break }
        }
        return sample
    }

    private var openingNotesAsChapters: [Chapter] { openingNotes.map { Chapter(blocks: $0.blocks) } }
}

extension Chapter {
    /// Whether there is anything to read besides titles.
    var hasText: Bool {
        blocks.contains { $0 != .sceneBreak } || !openingNotes.isEmpty || !closingNotes.isEmpty
            || chapters.contains(where: \.hasText)
    }

    /// Whether there is nothing but notes.
    var isOnlyNotes: Bool {
        blocks.isEmpty && chapters.isEmpty && !(openingNotes.isEmpty && closingNotes.isEmpty)
    }

    fileprivate func append(to sample: inout String, limit: Int) {
        for block in blocks where sample.utf8.count < limit { block.append(to: &sample, limit: limit) }
        for chapter in chapters where sample.utf8.count < limit { chapter.append(to: &sample, limit: limit) }
    }
}

extension Block {
    fileprivate func append(to sample: inout String, limit: Int) {
        switch self {
        case .paragraph(let line, _), .heading(_, let line, _): sample += line.plainText + "\n"
        case .blockQuote(let blocks, _), .letter(let blocks, _), .division(let blocks, _), .aside(let blocks, _):
            for block in blocks where sample.utf8.count < limit { block.append(to: &sample, limit: limit) }
        case .verse(let stanzas, _):
            for line in stanzas.joined() where sample.utf8.count < limit { sample += line.content.plainText + "\n" }
        default: break
        }
    }
}
