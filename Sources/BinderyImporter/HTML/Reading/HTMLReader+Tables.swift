internal import BinderyCore
internal import BinderyHTML

extension HTMLReader {
    /// Begins a table, unless it was made to place text on a screen.
    mutating func enterTable(_ index: Int, _ node: HTMLTree.Node, _ style: TextStyle) -> Bool {
        if isLayout(index) {
            flush()
            addName(of: index, node)
            push(node, .block)
            return true
        }
        return enterFrame(.table, index, node, style)
    }

    /// Begins a row.
    mutating func enterRow(_ index: Int, _ node: HTMLTree.Node, _ style: TextStyle) -> Bool {
        let isInHead = tree[tree[index].parent].name == .thead
        let result = enterFrame(.row, index, node, style)
        frames[frames.count - 1].isHead = isInHead
        return result
    }

    /// Whether a table has no rows and columns that belong together: its cells hold whole texts, or there is but one.
    private func isLayout(_ index: Int) -> Bool {
        if let role = tree.attribute(.role, of: index), role == "presentation" || role == "none" { return true }
        var rows = 0
        var cells = 0
        var longest = 0
        for node in tree.descendants(of: index) {
            switch tree[node].name {
            case .th, .caption: return false
            case .table, .h1, .h2, .h3, .h4, .h5, .h6, .hr, .blockquote, .form: return true
            case .tr: rows += 1
            case .td:
                cells += 1
                var size = 0
                for inner in tree.descendants(of: node) { size += tree.textRange(of: inner).count }
                longest = max(longest, size)
            default: break
            }
        }
        return cells <= rows || longest > 1000
    }

    /// Ends a cell.
    mutating func close(cell frame: HTMLFrame) {
        let last = frames.count - 1
        let element = frame.node
        var cell = Table.Cell(frame.blocks.withoutBlankLines, isHeader: tree[element].name == .th)
        cell.columnSpan = span(.colspan, of: element)
        cell.rowSpan = span(.rowspan, of: element)
        switch tree.attribute(.align, of: element)?.lowercased() {
        case "center", "middle": cell.alignment = .center
        case "right": cell.alignment = .end
        default:
            switch styles.style(of: element, in: tree).alignment {
            case .center: cell.alignment = .center
            case .right: cell.alignment = .end
            case .start, nil: break
            }
        }
        cell.blocks = cell.blocks.withoutAlignment
        frames[last].cells.append(cell)
    }

    private func span(_ name: HTMLAttributeName, of element: Int) -> Int {
        let value = tree.attribute(name, of: element).flatMap { Int($0.trimmingBlanks) } ?? 1
        return min(max(value, 1), 1000)
    }

    /// Ends a row.
    mutating func close(row frame: HTMLFrame) {
        let last = frames.count - 1
        if frame.blocks.contains(where: { $0 != Self.blankLine }) { append(contentsOf: frame.blocks) }
        guard !frame.cells.isEmpty else { return }
        if frame.isHead { frames[last].head.append(frame.cells) } else { frames[last].body.append(frame.cells) }
    }

    private mutating func append(contentsOf blocks: [Block]) {
        for block in blocks { append(block) }
    }

    /// Ends a table.
    mutating func close(table frame: HTMLFrame) {
        // Words that stood between rows come first, as in a browser.
        append(contentsOf: frame.blocks.withoutBlankLines)
        var table = Table(caption: frame.captionWords, head: frame.head, body: frame.body)
        table.attributes = frame.attributes
        if table.head.isEmpty, table.body.count > 1, table.body[0].allSatisfy(\.isHeader) {
            table.head = [table.body.removeFirst()]
        }
        if table.body.isEmpty { (table.head, table.body) = ([], table.head) }
        let columns = max(Self.columns(of: table.head), Self.columns(of: table.body))
        Self.clampSpans(&table.head, columns: columns)
        Self.clampSpans(&table.body, columns: columns)
        guard table.body.contains(where: { !$0.allSatisfy(\.blocks.isEmpty) }) || !table.caption.isEmpty else { return }
        if table.body.isEmpty {
            append(.paragraph(table.caption, frame.attributes), line: frame.line)
        } else {
            append(.table(table), line: frame.line)
        }
    }

    /// The number of columns that a section really has: cells, with those that reach down from rows above.
    private static func columns(of rows: [[Table.Cell]]) -> Int {
        var reaching: [Int] = []
        var columns = 0
        for row in rows {
            columns = max(columns, row.count + reaching.count)
            reaching =
                reaching.compactMap { $0 > 1 ? $0 - 1 : nil } + row.compactMap { $0.rowSpan > 1 ? $0.rowSpan - 1 : nil }
        }
        return columns
    }

    private static func clampSpans(_ rows: inout [[Table.Cell]], columns: Int) {
        for row in rows.indices {
            for cell in rows[row].indices {
                rows[row][cell].columnSpan = min(rows[row][cell].columnSpan, max(1, columns))
                rows[row][cell].rowSpan = min(rows[row][cell].rowSpan, rows.count - row)
            }
        }
    }
}

extension [Block] {
    /// The blocks without the marks of blank lines.
    var withoutBlankLines: [Block] { filter { $0 != HTMLReader.blankLine } }

    /// The blocks without the alignment that their cell has already.
    fileprivate var withoutAlignment: [Block] {
        map { block in
            guard case .paragraph(let words, var attributes) = block else { return block }
            attributes.classes.removeAll { $0 == "center" || $0 == "right" }
            return .paragraph(words, attributes)
        }
    }
}
