import BinderyCore

/// Divides long sections, since small readers have to hold a whole file in memory.
enum Splitter {
    /// The size in bytes that a file should not exceed.
    static let limit = 250_000
    /// What the estimates may be wrong by: the head of the file, the heading, markup.
    private static let target = 200_000

    /// The blocks of a section, in pieces that each fit into a file: at least one piece.
    ///
    /// Pieces end between blocks. A quotation, list or the like that is too large by itself is divided into several; a
    /// paragraph never is. What is heard of the size of a piece is an estimate.
    static func divide(_ chapter: Chapter) -> (blocks: [Block], pieces: [Range<Int>]) {
        if isSurelySmall(chapter) { return (chapter.blocks, [chapter.blocks.indices]) }
        var sizes = chapter.blocks.map { BlockSize.estimate($0) }
        var rest = BlockSize.estimate(chapter.footnotes.flatMap(\.blocks))
        rest += BlockSize.estimate(chapter.closingNotes.flatMap(\.blocks))
        let opening = BlockSize.estimate(chapter.openingNotes.flatMap(\.blocks))
        if opening + sizes.reduce(0, +) + rest <= target { return (chapter.blocks, [chapter.blocks.indices]) }

        var blocks = chapter.blocks
        if sizes.contains(where: { $0 > target }) {
            blocks = blocks.flatMap { divide($0, depth: 0) }
            sizes = blocks.map { BlockSize.estimate($0) }
        }
        var pieces: [Range<Int>] = []
        var start = 0
        var size = opening
        for index in blocks.indices {
            if size + sizes[index] > target, index > start {
                let end = isHeld(blocks[index - 1]) && index - 1 > start ? index - 1 : index
                pieces.append(start..<end)
                size = end < index ? sizes[end] : 0
                start = end
            }
            size += sizes[index]
        }
        pieces.append(start..<blocks.count)
        // Notes that no longer fit stand in a file of their own.
        if size > 0, size + rest > target, start < blocks.count { pieces.append(blocks.count..<blocks.count) }
        return (blocks, pieces)
    }

    /// Whether a section fits into a file even if every character in it were escaped, which is all but always so and
    /// quickly seen: only paragraphs of bare words are looked at.
    private static func isSurelySmall(_ chapter: Chapter) -> Bool {
        guard chapter.footnotes.isEmpty, chapter.closingNotes.isEmpty, chapter.openingNotes.isEmpty else {
            return false
        }
        var size = 0
        for block in chapter.blocks {
            switch block {
            case .paragraph(let line, _):
                for inline in line {
                    switch inline {
                    case .text(let words): size += 40 + 5 * words.utf8.count
                    case .emphasis(let content), .strong(let content): size += 200 + 5 * content.plainTextSize
                    default: return false
                    }
                }
            case .sceneBreak: size += 40
            default: return false
            }
            if size > target { return false }
        }
        return true
    }

    /// Whether a block belongs to what follows it.
    private static func isHeld(_ block: Block) -> Bool {
        switch block {
        case .heading, .sceneBreak, .pageBreak: true
        default: false
        }
    }

    /// A block that is too large, as several of its kind.
    private static func divide(_ block: Block, depth: Int) -> [Block] {
        guard depth < Nesting.blocks, BlockSize.estimate(block) > target else { return [block] }
        switch block {
        case .blockQuote(let blocks, let attributes):
            return rebuild(blocks, attributes, depth) { .blockQuote($0, $1) }
        case .letter(let blocks, let attributes):
            return rebuild(blocks, attributes, depth) { .letter($0, $1) }
        case .aside(let blocks, let attributes):
            return rebuild(blocks, attributes, depth) { .aside($0, $1) }
        case .division(let blocks, let attributes):
            return rebuild(blocks, attributes, depth) { .division($0, $1) }
        case .verse(let stanzas, let attributes):
            let groups = grouped(stanzas) { $0.reduce(0) { $0 + BlockSize.estimate($1.content) } }
            return groups.enumerated().map { .verse(Array($1), $0 == 0 ? attributes : attributes.withoutID) }
        case .list(let list):
            var start = list.start
            return grouped(list.items) { BlockSize.estimate($0.blocks) }.enumerated().map { number, items in
                var part = list
                part.items = Array(items)
                part.start = start
                if number > 0 { part.attributes = list.attributes.withoutID }
                start = start.map { $0.addingReportingOverflow(items.count).partialValue }
                return .list(part)
            }
        default:
            return [block]
        }
    }

    private static func rebuild(
        _ blocks: [Block], _ attributes: Attributes, _ depth: Int, _ make: ([Block], Attributes) -> Block
    ) -> [Block] {
        let parts = blocks.flatMap { divide($0, depth: depth + 1) }
        return grouped(parts) { BlockSize.estimate($0) }.enumerated().map { number, group in
            make(Array(group), number == 0 ? attributes : attributes.withoutID)
        }
    }

    /// Neighbours in groups that do not exceed the target, unless a single one does.
    private static func grouped<Element>(_ elements: [Element], size: (Element) -> Int) -> [ArraySlice<Element>] {
        var groups: [ArraySlice<Element>] = []
        var start = 0
        var sum = 0
        for (index, element) in elements.enumerated() {
            let added = size(element)
            if sum + added > target, index > start {
                groups.append(elements[start..<index])
                start = index
                sum = 0
            }
            sum += added
        }
        groups.append(elements[start...])
        return groups
    }
}

extension Attributes {
    /// The same without an identity, for the second of two pieces.
    fileprivate var withoutID: Attributes {
        var attributes = self
        attributes.id = nil
        return attributes
    }
}
