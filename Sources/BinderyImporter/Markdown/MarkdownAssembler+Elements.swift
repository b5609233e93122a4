internal import BinderyCore
internal import BinderyMarkdown

extension MarkdownAssembler {
    /// Ends the innermost element and gives it to the one around it.
    mutating func close() throws(BinderyError) {
        let frame = frames.removeLast()
        switch frame.kind {
        case .root: break
        case .inlineHTML(let tag): closeInline(tag, frame)
        case .blockHTML(let tag): closeBlock(tag, frame)
        case .markdown(let element):
            switch element {
            case .emphasis: append(.emphasis(frame.inlines))
            case .strong: append(.strong(frame.inlines))
            case .strikethrough: append(.strikethrough(frame.inlines))
            case .link(let url, let title): closeLink(url, title, frame)
            case .image(let url, let title): try closeImage(url, title, frame)
            default: closeBlock(element, frame)
            }
        }
    }

    private mutating func closeBlock(_ element: MarkdownElement, _ frame: MarkdownFrame) {
        let last = frames.count - 1
        switch element {
        case .paragraph: closeParagraph(frame)
        case .heading(let level, let isUnderlined): closeHeading(level, isUnderlined, frame)
        case .blockQuote: append(.blockQuote(frame.blocks), line: frame.line)
        case .list(let start, let isTight):
            // Items whose own frames would have been too deep have left their blocks here.
            let items = frame.blocks.isEmpty ? frame.items : frame.items + [List.Item(frame.blocks)]
            append(.list(List(start: start, isTight: isTight, items: items)), line: frame.line)
        case .item(let isDone): frames[last].items.append(List.Item(frame.blocks, isDone: isDone))
        case .tableCell:
            let blocks: [Block] = frame.inlines.isEmpty ? [] : [.paragraph(frame.inlines)]
            frames[last].cells.append(Table.Cell(blocks))
        case .tableRow(let isHeader): frames[last].rows.append((isHeader, frame.cells))
        case .table(let alignments): append(.table(table(of: frame.rows, alignments)), line: frame.line)
        case .footnote(let number):
            let blocks = frame.blocks
            let block: Block = blocks.count == 1 ? blocks[0] : .division(blocks)
            result.footnotes[number] = MarkdownPiece(block: block, line: frame.line, footnotes: references)
            references = []
        case .emphasis, .strong, .strikethrough, .link, .image: break
        }
    }

    private mutating func closeParagraph(_ frame: MarkdownFrame) {
        if frame.inlines.count == 1, case .image(let image) = frame.inlines[0] {
            let caption: [Block] = image.title.isEmpty ? [] : [.paragraph([.text(image.title)])]
            var plain = image
            plain.title = ""
            append(.figure(Figure(plain, caption: caption)), line: frame.line)
        } else if frame.inlines.isSceneBreak || frame.inlines.isBlank {
            // A paragraph of one space that does not break is what people type for a larger gap.
            if !frame.inlines.isEmpty { append(.sceneBreak, line: frame.line) }
        } else {
            append(.paragraph(frame.inlines), line: frame.line)
        }
    }

    /// A heading; or, where a line of dashes below a paragraph has made one by chance, the paragraph and a scene break.
    private mutating func closeHeading(_ level: Int, _ isUnderlined: Bool, _ frame: MarkdownFrame) {
        guard isUnderlined, frame.inlines.looksLikeProse else {
            let anchor = anchors.name(of: frame.inlines.plainText)
            append(.heading(level: level, frame.inlines, Attributes(id: anchor)), line: frame.line)
            return
        }
        append(.paragraph(frame.inlines), line: frame.line)
        append(.sceneBreak, line: frame.line)
        let reason = "the line above it is prose, not a title"
        result.remarks.append(
            Remark(
                .decision, "a line of dashes below a paragraph is a scene break",
                at: Origin(file: file, line: frame.line, reason: reason)))
    }

    private func table(of rows: [(isHeader: Bool, cells: [Table.Cell])], _ alignments: [MarkdownAlignment]) -> Table {
        var table = Table(body: [])
        for row in rows {
            var cells = row.cells
            for index in cells.indices {
                cells[index].isHeader = row.isHeader
                cells[index].alignment = alignments.indices.contains(index) ? alignments[index].alignment : nil
            }
            if row.isHeader { table.head.append(cells) } else { table.body.append(cells) }
        }
        return table
    }
}

extension MarkdownAssembler {
    private mutating func closeLink(_ url: String, _ title: String, _ frame: MarkdownFrame) {
        switch LinkReference(url) {
        case .target(let target):
            // A link without words would be one that nobody can follow: it shows its address.
            let words = frame.inlines.isEmpty ? [.text(url)] : frame.inlines
            append(.link(target, words))
        case .outside:
            warn("the link to “\(url)” leads to a file that is not in the book; its words stay", frame.line)
            for inline in frame.inlines { append(inline) }
        case .unsafe:
            warn("a link that would run a program is taken away; its words stay", frame.line)
            for inline in frame.inlines { append(inline) }
        }
    }

    private mutating func closeImage(_ url: String, _ title: String, _ frame: MarkdownFrame) throws(BinderyError) {
        let words = frame.inlines.plainText
        let origin = Origin(file: file, line: innermostLine, reason: "")
        let alternative = words.isEmpty ? nil : words
        if let image = try resolver.image(
            url, alternativeText: alternative, title: title, at: origin, remarks: &result.remarks)
        {
            append(.image(image))
        } else if !words.isEmpty {
            append(.text(words))
        }
        for case .footnoteReference(let id) in frame.inlines { append(.footnoteReference(id)) }
    }

    /// The line of the innermost block; pieces of a line have none of their own.
    var innermostLine: Int { frames.last { $0.line > lineOffset }?.line ?? lineOffset + 1 }
}

extension MarkdownAlignment {
    fileprivate var alignment: Table.Alignment? {
        switch self {
        case .none: nil
        case .left: .start
        case .center: .center
        case .right: .end
        }
    }
}

extension [Inline] {
    /// Whether there is nothing but space.
    fileprivate var isBlank: Bool {
        allSatisfy { inline in
            switch inline {
            // Nearly all words have a letter of ASCII, which needs no look into the tables of Unicode.
            case .text(let text):
                !text.utf8.contains { (0x21...0x7E).contains($0) }
                    && text.unicodeScalars.allSatisfy(\.properties.isWhitespace)
            case .lineBreak: true
            default: false
            }
        }
    }

    /// Whether words that have become a heading by the line below them are a paragraph.
    fileprivate var looksLikeProse: Bool {
        let text = plainText
        if text.utf8.contains(UInt8(ascii: "\n")) || text.utf8.count > 120 { return true }
        guard let last = text.unicodeScalars.last(where: { !"*_)]\"'”’»".unicodeScalars.contains($0) }) else {
            return false
        }
        let words = text.split(separator: " ").count
        return switch last {
        case ".", "…", ",", ";", "。", "！", "？": words > 4 || "。！？".unicodeScalars.contains(last)
        case "!", "?": words > 8
        default: false
        }
    }
}
