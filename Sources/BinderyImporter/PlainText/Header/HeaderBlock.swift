internal import BinderyCore

/// The block of labelled lines with which many stories begin: title, author, fandom, rating, summary.
struct HeaderBlock {
    /// A field and the lines that it takes.
    struct Field {
        var name: String
        var values: [Range<Int>]
        var lines: Range<Int>
        var isKnown: Bool
    }

    /// The lines of the block; empty if there is none.
    private(set) var lines: Range<Int>
    /// The fields, in order.
    private(set) var fields: [Field] = []
    /// Notes between the fields, by their lines.
    private(set) var notes: [(label: NoteLabel, lines: Range<Int>)] = []

    /// How many lines of notes and titles may precede the block.
    private static let reach = 40

    /// Finds the block at the beginning of a range of lines.
    init(_ source: TextSource, _ range: Range<Int>) {
        lines = range.lowerBound..<range.lowerBound
        var folded = FoldedText()
        guard let start = Self.start(source, range, &folded) else { return }
        read(source, start..<range.upperBound, &folded)
        let known = fields.filter(\.isKnown)
        let isTelling = known.contains { HeaderLabels.telling.contains($0.name) }
        let isCertain = known.count >= 2 || isTelling && start - range.lowerBound <= 3
        if !isCertain {
            (fields, notes, lines) = ([], [], range.lowerBound..<range.lowerBound)
        }
    }

    /// The first line with a label that is known, and with another one near it.
    private static func start(_ source: TextSource, _ range: Range<Int>, _ folded: inout FoldedText) -> Int? {
        for index in range.prefix(reach) {
            guard let first = HeaderLine(source, index, &folded), first.isKnown else { continue }
            if index == range.lowerBound { return index }
            if index - range.lowerBound <= 3, HeaderLabels.telling.contains(first.field) { return index }
            for next in index + 1..<max(index + 1, min(range.upperBound, index + 8)) where source.lines[next].gap <= 2 {
                if let second = HeaderLine(source, next, &folded), second.isKnown { return index }
            }
        }
        return nil
    }

    private mutating func read(_ source: TextSource, _ range: Range<Int>, _ folded: inout FoldedText) {
        var index = range.lowerBound
        while index < range.upperBound {
            if source.lines[index].separator != nil {
                let rest = index + 1..<range.upperBound
                guard let next = rest.first(where: { source.lines[$0].separator == nil }),
                    HeaderLine(source, next, &folded)?.isKnown == true
                else { break }
                index = next
                continue
            }
            let line = HeaderLine(source, index, &folded)
            if line?.isKnown != true, let label = NoteLabel(source, line: index, &folded) {
                guard let next = nextField(source, index + 1..<range.upperBound, within: 12, &folded) else { break }
                notes.append((label, index..<next))
                index = next
                continue
            }
            guard let line, accepts(line, source.lines[index]) else { break }
            let end = valueEnd(source, index, line, limit: range.upperBound, &folded)
            var values = line.value.isEmpty ? [] : [line.value]
            values += (index + 1..<end).map { source.lines[$0].range }
            fields.append(Field(name: line.field, values: values, lines: index..<end, isKnown: line.isKnown))
            index = end
        }
        lines = range.lowerBound..<index
        if fields.isEmpty { lines = range.lowerBound..<range.lowerBound }
    }

    /// Whether a labelled line belongs to the block: unknown labels only close to known ones, and with a value.
    private func accepts(_ line: HeaderLine, _ shape: TextLine) -> Bool {
        if line.isKnown { return shape.gap <= 3 || fields.isEmpty }
        return shape.gap == 0 && !fields.isEmpty && (1...200).contains(line.value.count)
    }

    /// The line behind a value: long values go on to the next blank line, short ones only where they are indented.
    private func valueEnd(
        _ source: TextSource, _ index: Int, _ line: HeaderLine, limit: Int, _ folded: inout FoldedText
    ) -> Int {
        var end = index + 1
        let indent = source.lines[index].indent
        while end < limit {
            let next = source.lines[end]
            let isFirst = end == index + 1 && line.value.isEmpty
            guard next.gap == 0 || isFirst && next.gap == 1, !next.followsFormFeed else { break }
            let isIndented = next.indent >= indent + 2
            guard isFirst || isIndented || HeaderLabels.isLong(line.field) || source.lines[end - 1].width >= 60 else {
                break
            }
            if let other = HeaderLine(source, end, &folded),
                other.isKnown || !isIndented && !HeaderLabels.isLong(line.field)
            {
                break
            }
            if NoteLabel(source, line: end, &folded) != nil { break }
            if next.separator != nil { break }
            end += 1
        }
        return end
    }

    private func nextField(
        _ source: TextSource, _ range: Range<Int>, within reach: Int, _ folded: inout FoldedText
    ) -> Int? {
        range.prefix(reach).first { HeaderLine(source, $0, &folded)?.isKnown == true }
    }
}
