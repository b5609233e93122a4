internal import BinderyCore
internal import BinderyHTML

extension HTMLReader {
    /// Begins an item, and a list around it if the page has none.
    mutating func enterItem(_ index: Int, _ node: HTMLTree.Node, _ style: TextStyle) -> Bool {
        if frameKind != .list {
            flush()
            pushFrame(.list, index, outer: context)
        }
        gatherLooseBlocks()
        return enterFrame(.item, index, node, style)
    }

    /// Begins a paragraph that a word processor takes for an item of a list.
    mutating func enterLooseItem(_ index: Int, _ node: HTMLTree.Node, _ style: TextStyle) -> Bool {
        enterItem(index, node, style)
    }

    /// Blocks that stand in a list but in none of its items belong to the item before them.
    private mutating func gatherLooseBlocks() {
        flush()
        let last = frames.count - 1
        let blocks = frames[last].blocks.filter { $0 != Self.blankLine }
        frames[last].blocks = []
        guard !blocks.isEmpty else { return }
        if frames[last].items.isEmpty {
            frames[last].items.append(List.Item(blocks))
        } else {
            frames[last].items[frames[last].items.count - 1].blocks += blocks
        }
    }

    /// Ends a list.
    mutating func close(list frame: HTMLFrame) {
        let blocks = frame.blocks.filter { $0 != Self.blankLine }
        guard !frame.items.isEmpty else {
            // A list without items was an indent.
            if !blocks.isEmpty { append(.blockQuote(blocks, frame.attributes), line: frame.line) }
            return
        }
        var items = frame.items
        items[items.count - 1].blocks += blocks
        var list = List(items: items.filter { !$0.blocks.isEmpty })
        guard !list.items.isEmpty else { return }
        list.isTight = list.items.allSatisfy { item in
            item.blocks.count { if case .paragraph = $0 { true } else { false } } <= 1
        }
        list.attributes = frame.attributes
        if let numbering = numbering(of: frame.node) { (list.start, list.numbering) = numbering }
        if tree[frame.node].name == .p || tree[frame.node].name == .li, join(list) { return }
        append(.list(list), line: frame.line)
    }

    /// Makes the items of a list that the page does not have part of the list before it.
    private mutating func join(_ list: List) -> Bool {
        guard case .list(var before)? = frames.last?.blocks.last, before.attributes == list.attributes,
            (before.start == nil) == (list.start == nil)
        else { return false }
        before.items += list.items
        before.isTight = before.isTight && list.isTight
        let last = frames.count - 1
        frames[last].blocks[frames[last].blocks.count - 1] = .list(before)
        return true
    }

    private mutating func numbering(of element: Int) -> (start: Int, numbering: List.Numbering)? {
        switch tree[element].name {
        case .ol:
            let start = tree.attribute(.start, of: element).flatMap { Int($0.trimmingBlanks) } ?? 1
            let type = tree.attribute(.type, of: element).flatMap { List.Numbering(rawValue: $0.trimmingBlanks) }
            return (max(0, start), type ?? .decimal)
        case .p:
            // The mark that a word processor drew: “1.”, “b)”, “·”.
            var mark = ""
            for inner in tree.descendants(of: element) where styles.style(of: inner, in: tree).isListMark {
                mark = tree.text(of: inner).trimmingBlanks
                break
            }
            guard let first = mark.unicodeScalars.first else { return nil }
            if let start = Int(mark.prefix { $0.isNumber }) { return (start, .decimal) }
            let isLetter = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(UInt8(truncatingIfNeeded: first.value))
            return isLetter && first.isASCII && mark.utf8.count > 1 && first != "o" ? (1, .lowerLetters) : nil
        default: return nil
        }
    }

    /// Ends a glossary.
    mutating func close(definitions frame: HTMLFrame) {
        var definitions = frame.definitions.filter { !$0.terms.isEmpty || !$0.descriptions.isEmpty }
        let loose = frame.blocks.filter { $0 != Self.blankLine }
        // Descriptions of nothing were an indent.
        while let first = definitions.first, first.terms.isEmpty {
            append(.blockQuote(Array(first.descriptions.joined())), line: frame.line)
            definitions.removeFirst()
        }
        if !definitions.isEmpty { append(.definitions(definitions, frame.attributes), line: frame.line) }
        for block in loose { append(block, line: frame.line) }
    }
}
