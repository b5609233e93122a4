internal import BinderyCore

/// Finds the headings of pages that have none: paragraphs such as “Chapter 3” that a plain text would have, too.
enum PageHeadings {
    /// The pieces with such paragraphs made headings, parts of level 1 and chapters of level 2.
    static func found(in pieces: [MarkdownPiece], file: String) -> [MarkdownPiece] {
        let text = BlockText(pieces, file: file)
        guard !text.blocks.isEmpty else { return pieces }
        let range = text.source.lines.indices
        let layout = TextLayout(text.source, range) { _ in true }
        let selected = HeadingSelector(text.source, layout, range).selected()
        // Capitals alone are too little, where a page could have said that these are headings.
        guard selected.contains(where: { $0.candidate.family != .capitals && $0.candidate.family != .name }) else {
            return pieces
        }
        var result = pieces
        var absorbed: Set<Int> = []
        for heading in HeadingTitles(source: text.source, layout: layout, range: range).headings(selected) {
            let words = heading.lines.filter {
                SeparatorLine.kind(of: text.source.bytes[text.source.lines[$0].range]) == nil
            }
            let blocks = text.blocks(within: heading.lines).filter { pieces[$0].block != .sceneBreak }
            guard !heading.isInner, let first = blocks.first,
                blocks.reduce(0, { $0 + text.lines[$1].count }) == words.count
            else { continue }
            var title: [Inline] = []
            var attributes = Attributes()
            for block in blocks {
                guard case .paragraph(let words, let own) = pieces[block].block else { break }
                if attributes.id == nil { attributes.id = own.id }
                title += (title.isEmpty ? [] : [.text(": ")]) + words.unwrappingBold()
            }
            guard !title.isEmpty else { continue }
            let level = heading.candidate.rank > .chapter ? 1 : 2
            result[first].block = .heading(level: level, title.joiningLines, attributes)
            absorbed.formUnion(blocks.dropFirst())
            absorbed.formUnion(text.blocks(within: heading.lines).filter { pieces[$0].block == .sceneBreak })
        }
        return result.indices.filter { !absorbed.contains($0) }.map { result[$0] }
    }
}

extension [Inline] {
    /// The words in one line.
    fileprivate var joiningLines: [Inline] {
        map { $0 == .lineBreak ? .text(" ") : $0 }
    }
}
