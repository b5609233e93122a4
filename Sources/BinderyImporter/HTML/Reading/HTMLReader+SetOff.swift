internal import BinderyCore
internal import BinderyHTML

extension HTMLReader {
    /// Begins verse, a letter or the like, if a class of the element says so; in verse, a stanza.
    mutating func enterSetOff(_ index: Int, _ node: HTMLTree.Node, _ style: TextStyle) -> Bool {
        guard [.div, .section, .blockquote, .aside, .p].contains(node.name), tree.hasAttributes(index) else {
            return false
        }
        let classes = tree.tokens(.class, of: index)
        guard !classes.isEmpty else { return false }
        if isInVerse {
            addIndent(classes)
            guard classes.contains("stanza") || classes.contains("linegroup") else { return false }
            return enterFrame(.stanza, index, node, style)
        }
        guard node.name != .p, let setOff = SetOffText(classes: classes.map(String.init)), !holdsHeading(index) else {
            return false
        }
        let result = enterFrame(.setOff, index, node, style)
        frames[frames.count - 1].setOff = setOff
        return result
    }

    private var isInVerse: Bool {
        frames.contains { $0.setOff?.isVerse == true }
    }

    /// Chapters are never set off, whatever the element around them is called.
    private func holdsHeading(_ index: Int) -> Bool {
        tree.descendants(of: index).contains { tree[$0].name.isHeading }
    }

    /// Writes the indent of a line, which classes such as `indent4` and `i2` give in halves of an em.
    private mutating func addIndent(_ classes: [Substring]) {
        for name in classes {
            for prefix in ["indent", "i"] where name.hasPrefix(prefix) {
                guard let halves = Int(name.dropFirst(prefix.count)), (2...40).contains(halves) else { continue }
                flush()
                words.add(String(repeating: "\u{2003}", count: halves / 2))
                return
            }
        }
    }

    /// Ends a stanza: its paragraphs are lines.
    mutating func close(stanza frame: HTMLFrame) {
        guard let stanza = frame.blocks.withoutBlankLines.joiningParagraphs else {
            for block in frame.blocks { append(block, line: frame.line) }
            return
        }
        append(.paragraph(stanza), line: frame.line)
    }

    /// Ends what a class has set off.
    mutating func close(setOff frame: HTMLFrame) {
        guard let setOff = frame.setOff else { return }
        var blocks = frame.blocks.resolvingBlankLines()
        guard !blocks.isEmpty else { return }
        if setOff.isVerse, blocks.count > 1, !blocks.contains(where: \.hasSeveralLines),
            let lines = blocks.joiningParagraphs
        {
            blocks = [.paragraph(lines)]
        }
        append(setOff.block(of: blocks, frame.attributes), line: frame.line)
    }
}

extension [Block] {
    /// The words of paragraphs as lines of one; `nil` if there is anything but paragraphs.
    fileprivate var joiningParagraphs: [Inline]? {
        var lines: [Inline] = []
        for block in self {
            guard case .paragraph(let words, let attributes) = block, attributes.isEmpty else { return nil }
            lines += lines.isEmpty ? words : [.lineBreak] + words
        }
        return lines.isEmpty ? nil : lines
    }
}

extension Block {
    fileprivate var hasSeveralLines: Bool {
        guard case .paragraph(let words, _) = self else { return true }
        return words.splitAtLineBreaks.count > 1
    }
}
