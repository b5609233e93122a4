internal import BinderyCore

extension HTMLReader {
    /// Gives a block that is complete to the one around it.
    mutating func close(_ frame: HTMLFrame) {
        let last = frames.count - 1
        let blocks = frame.blocks.withoutBlankLines
        switch frame.kind {
        case .list: close(list: frame)
        case .item: frames[last].items.append(List.Item(blocks))
        case .definitions: close(definitions: frame)
        case .description:
            if frames[last].definitions.isEmpty {
                frames[last].definitions.append(Definition(terms: [], descriptions: []))
            }
            if !blocks.isEmpty {
                frames[last].definitions[frames[last].definitions.count - 1].descriptions.append(blocks)
            }
        case .table: close(table: frame)
        case .row: close(row: frame)
        case .cell: close(cell: frame)
        case .figure: close(figure: frame)
        case .figureCaption: frames[last].caption += blocks
        case .footnote(let number): keepFootnote(number, blocks, line: frame.line)
        case .stanza: close(stanza: frame)
        case .setOff: close(setOff: frame)
        case .quote, .aside, .details:
            let blocks = frame.blocks.resolvingBlankLines()
            guard !blocks.isEmpty else { return }
            switch frame.kind {
            case .quote: append(.blockQuote(blocks, frame.attributes), line: frame.line)
            case .aside: append(.aside(blocks, frame.attributes), line: frame.line)
            default: append(.division(blocks, frame.attributes), line: frame.line)
            }
        case .root, .heading, .term, .tableCaption, .summary: break
        }
    }
}
