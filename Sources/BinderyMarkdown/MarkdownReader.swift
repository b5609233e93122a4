internal import CMarkGFM

/// Reads a Markdown document from its beginning to its end, as events.
///
/// The dialect is GitHub's: CommonMark with tables, strikethrough, task lists, bare addresses as links, and footnotes.
/// The text is parsed piece by piece where it can be divided, and a block that has been read is freed at once, so that
/// the parser's tree and what is made of it are never in memory together.
@safe public struct MarkdownReader: ~Copyable {
    private let source: MarkdownSource
    /// The tree of the piece that is read, and how many pieces have been parsed.
    private var tree: MarkdownTree
    private var pieceCount = 1
    /// What was read otherwise than the letter of the specification has it.
    public let adjustments: [MarkdownAdjustment]
    private var position: Position
    /// Words that have been met, until it is known that no more follow.
    private var text: [UInt8] = []
    private var isTextBroken = false
    private var footnoteCount = 0

    @unsafe private enum Position {
        case before(OpaquePointer)
        case after(OpaquePointer)
        case end
    }

    /// Parses a text.
    ///
    /// - Parameter bytes: the text in UTF-8.
    public init(_ bytes: [UInt8]) {
        var source = MarkdownSource(bytes)
        var tree = MarkdownTree(source, source.pieces[0])
        if !source.footnotes.isEmpty {
            let count = source.escapes.count
            source.keepFootnotes(except: tree.footnoteLines)
            if source.escapes.count > count { tree = MarkdownTree(source, source.pieces[0]) }
        }
        unsafe position = cmark_node_first_child(tree.root).map { unsafe .before($0) } ?? .end
        self.tree = tree
        self.source = source
        adjustments = source.adjustments.sorted { $0.line < $1.line }
    }

    /// The next event; `nil` at the end of the document.
    public mutating func next() -> MarkdownEvent? {
        tree.enter()
        while true {
            switch unsafe position {
            case .end:
                if let text = takeText() { return text }
                guard pieceCount < source.pieces.count else { return nil }
                tree = MarkdownTree(source, source.pieces[pieceCount])
                pieceCount += 1
                unsafe position = cmark_node_first_child(tree.root).map { unsafe .before($0) } ?? .end
            case .after(let node):
                if let text = takeText() { return text }
                unsafe leave(node)
                return .end
            case .before(let node):
                let type = unsafe cmark_node_get_type(node)
                if type == CMARK_NODE_TEXT {
                    unsafe appendLiteral(of: node)
                } else if type == CMARK_NODE_SOFTBREAK {
                    text.append(UInt8(ascii: "\n"))
                    isTextBroken = true
                } else {
                    if let text = takeText() { return text }
                    return unsafe event(of: node, type)
                }
                unsafe leave(node)
            }
        }
    }

    private mutating func takeText() -> MarkdownEvent? {
        guard !text.isEmpty else { return nil }
        defer {
            text.removeAll(keepingCapacity: true)
            isTextBroken = false
        }
        return .text(String(decoding: text, as: UTF8.self), isBroken: isTextBroken)
    }

    private mutating func appendLiteral(of node: OpaquePointer) {
        guard let start = unsafe cmark_node_get_literal(node) else { return }
        unsafe text.append(contentsOf: UnsafeRawBufferPointer(start: start, count: strlen(start)))
    }

    /// Goes on behind a node, and frees it if it is one of the document's own.
    private mutating func leave(_ node: OpaquePointer) {
        let parent = unsafe cmark_node_parent(node)
        if let next = unsafe cmark_node_next(node) {
            unsafe position = .before(next)
        } else if let parent = unsafe parent, unsafe parent != tree.root {
            unsafe position = .after(parent)
        } else {
            unsafe position = .end
        }
        if unsafe parent == tree.root { unsafe tree.free(node) }
    }

    private mutating func event(of node: OpaquePointer, _ type: cmark_node_type) -> MarkdownEvent {
        if let leaf = unsafe leaf(node, type) {
            unsafe leave(node)
            return leaf
        }
        let element = unsafe element(node, type)
        let line = unsafe self.line(of: node)
        unsafe position = cmark_node_first_child(node).map { unsafe .before($0) } ?? .after(node)
        return .start(element, line: line)
    }

    /// The line of the document on which a block begins, counted from 1; 0 for what the parser has no line of.
    private func line(of node: OpaquePointer) -> Int {
        let line = Int(unsafe cmark_node_get_start_line(node))
        return line == 0 ? 0 : line + source.pieces[pieceCount - 1].precedingLines
    }

    private func leaf(_ node: OpaquePointer, _ type: cmark_node_type) -> MarkdownEvent? {
        var line: Int { unsafe self.line(of: node) }
        switch type {
        case CMARK_NODE_LINEBREAK: return .lineBreak
        case CMARK_NODE_CODE: return .code(unsafe node.literal)
        case CMARK_NODE_HTML_INLINE: return .html(unsafe node.literal)
        case CMARK_NODE_HTML_BLOCK: return .htmlBlock(unsafe node.literal, line: line)
        case CMARK_NODE_THEMATIC_BREAK: return .thematicBreak(line: line)
        case CMARK_NODE_FOOTNOTE_REFERENCE: return .footnoteReference(number: Int(unsafe node.literal) ?? 0)
        case CMARK_NODE_CODE_BLOCK:
            return .codeBlock(unsafe node.literal, info: unsafe node.fenceInfo, line: line)
        default: return nil
        }
    }

    private mutating func element(_ node: OpaquePointer, _ type: cmark_node_type) -> MarkdownElement {
        switch type {
        case CMARK_NODE_PARAGRAPH: return .paragraph
        case CMARK_NODE_EMPH: return .emphasis
        case CMARK_NODE_STRONG: return .strong
        case CMARK_NODE_BLOCK_QUOTE: return .blockQuote
        case CMARK_NODE_HEADING:
            return .heading(
                level: Int(unsafe cmark_node_get_heading_level(node)),
                isUnderlined: !hasMark(line: unsafe line(of: node)))
        case CMARK_NODE_LIST:
            let isOrdered = unsafe cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
            return .list(
                start: isOrdered ? Int(unsafe cmark_node_get_list_start(node)) : nil,
                isTight: unsafe cmark_node_get_list_tight(node) == 1)
        case CMARK_NODE_LINK: return .link(url: unsafe node.url, title: unsafe node.title)
        case CMARK_NODE_IMAGE: return .image(url: unsafe node.url, title: unsafe node.title)
        case CMARK_NODE_FOOTNOTE_DEFINITION:
            footnoteCount += 1
            return .footnote(number: footnoteCount)
        default: return unsafe extensionElement(node)
        }
    }

    /// The element of a node whose type is known by name only.
    private func extensionElement(_ node: OpaquePointer) -> MarkdownElement {
        switch unsafe String(cString: cmark_node_get_type_string(node)) {
        case "item": .item(isDone: nil)
        case "tasklist": .item(isDone: unsafe cmark_gfm_extensions_get_tasklist_item_checked(node))
        case "strikethrough": .strikethrough
        case "table": .table(unsafe node.alignments)
        case "table_header": .tableRow(isHeader: true)
        case "table_row": .tableRow(isHeader: unsafe cmark_gfm_extensions_get_table_row_is_header(node) != 0)
        case "table_cell": .tableCell
        default: .paragraph
        }
    }

    /// Whether the first character of a line, after quotation marks and marks of lists, is a heading's.
    private func hasMark(line: Int) -> Bool {
        guard source.lineStarts.indices.contains(line - 1) else { return true }
        for byte in source.bytes[source.lineStarts[line - 1]...] {
            switch byte {
            case UInt8(ascii: "#"): return true
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "+"),
                UInt8(ascii: "*"), UInt8(ascii: "."), UInt8(ascii: ")"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                continue
            default: return false
            }
        }
        return false
    }
}

extension OpaquePointer {
    fileprivate var url: String { unsafe cmark_node_get_url(self).map { unsafe String(cString: $0) } ?? "" }
    fileprivate var title: String { unsafe cmark_node_get_title(self).map { unsafe String(cString: $0) } ?? "" }

    /// The words behind the fence of a block of code; `nil` if it has none.
    fileprivate var fenceInfo: String? {
        var length: Int32 = 0
        var offset: Int32 = 0
        var character: CChar = 0
        guard unsafe cmark_node_get_fenced(self, &length, &offset, &character) != 0 else { return nil }
        return unsafe cmark_node_get_fence_info(self).map { unsafe String(cString: $0) } ?? ""
    }

    /// The alignments of a table's columns.
    fileprivate var alignments: [MarkdownAlignment] {
        guard let letters = unsafe cmark_gfm_extensions_get_table_alignments(self) else { return [] }
        return (0..<Int(unsafe cmark_gfm_extensions_get_table_columns(self))).map { column in
            switch unsafe letters[column] {
            case UInt8(ascii: "l"): .left
            case UInt8(ascii: "c"): .center
            case UInt8(ascii: "r"): .right
            default: .none
            }
        }
    }
}
