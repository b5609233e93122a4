internal import BinderyCore

/// What stands before the story and after it in the page's own words: a header of labelled lines, Project Gutenberg's
/// header and licence.
struct PageHeader {
    /// The pieces of the story.
    private(set) var pieces: [MarkdownPiece]
    /// What the header says.
    private(set) var fields: [MetadataField] = []
    /// What was left out.
    private(set) var remarks: [Remark] = []

    init(_ pieces: [MarkdownPiece], file: String) {
        self.pieces = pieces
        takeFrame(file)
        takeLabels(file)
    }

    /// Takes only labelled lines at the top.
    init(labelsIn pieces: [MarkdownPiece], file: String) {
        self.pieces = pieces
        takeLabels(file)
    }

    private mutating func takeFrame(_ file: String) {
        let text = BlockText(pieces, file: file)
        guard !text.blocks.isEmpty else { return }
        let frame = GutenbergFrame(text.source)
        guard frame.body != text.source.lines.indices, !frame.body.isEmpty else { return }
        let first = text.blocks[frame.body.lowerBound]
        let last = text.blocks[frame.body.upperBound - 1]
        fields += frame.fields
        remarks += frame.remarks.map { remark in
            var remark = remark
            if let line = remark.origin?.line {
                let block = text.source.lines.firstIndex { $0.number == line }.map { text.blocks[$0] } ?? 0
                remark.origin?.line = pieces[block].line
            }
            return remark
        }
        pieces = Array(pieces[first...last])
    }

    /// Takes lines such as `Rating: T` at the top, where whole paragraphs consist of them.
    private mutating func takeLabels(_ file: String) {
        let top = Array(pieces.prefix(60))
        let text = BlockText(top, file: file)
        guard !text.blocks.isEmpty else { return }
        let header = HeaderBlock(text.source, text.source.lines.indices)
        var taken: Set<Int> = []
        for field in header.fields {
            let blocks = text.blocks(within: field.lines.lowerBound..<field.lines.upperBound)
            let owner = text.blocks[field.lines.lowerBound]
            let isWhole = text.lines[owner].allSatisfy { line in
                header.fields.contains { $0.lines.contains(line) }
            }
            guard isWhole, case .paragraph = top[owner].block else { continue }
            fields.append(
                MetadataField(
                    field.name, .text(field.values.map { text.source.text($0) }.joined(separator: "\n").trimmingBlanks))
            )
            taken.insert(owner)
            taken.formUnion(blocks)
        }
        guard !taken.isEmpty else { return }
        pieces = pieces.indices.filter { !taken.contains($0) }.map { pieces[$0] }
    }
}
