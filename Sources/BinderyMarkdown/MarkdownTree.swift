internal import CMarkGFM
internal import Synchronization

/// The parser's tree of a document or a piece of it, which is freed when the value goes out of scope.
@safe struct MarkdownTree: ~Copyable {
    /// The document's node.
    let root: OpaquePointer

    /// Parses a piece of a source.
    init(_ source: borrowing MarkdownSource, _ piece: MarkdownSource.Piece) {
        unsafe root = Self.parse(source, piece.range)
    }

    deinit {
        unsafe cmark_node_free(root)
    }

    /// The lines of the footnotes that the parser has kept; they are the last of the document's children.
    var footnoteLines: Set<Int> {
        var lines: Set<Int> = []
        var node = unsafe cmark_node_last_child(root)
        while let footnote = unsafe node, unsafe cmark_node_get_type(footnote) == CMARK_NODE_FOOTNOTE_DEFINITION {
            lines.insert(Int(unsafe cmark_node_get_start_line(footnote)))
            unsafe node = cmark_node_previous(footnote)
        }
        return lines
    }

    /// The library keeps the characters that extensions look for in one table for all parsers.
    private static let lock = Mutex(())

    private static func parse(_ source: borrowing MarkdownSource, _ range: Range<Int>) -> OpaquePointer {
        let bytes = source.bytes
        let escapes = source.escapes(in: range)
        let extensions = source.extensions
        let options = source.footnotes.isEmpty ? CMARK_OPT_DEFAULT : CMARK_OPT_FOOTNOTES
        return unsafe lock.withLock { _ in
            cmark_gfm_core_extensions_ensure_registered()
            let parser = unsafe cmark_parser_new(options)
            defer { unsafe cmark_parser_free(parser) }
            if extensions.tables { unsafe attach("table", to: parser) }
            if extensions.strikethrough { unsafe attach("strikethrough", to: parser) }
            if extensions.autolinks { unsafe attach("autolink", to: parser) }
            if extensions.tasks { unsafe attach("tasklist", to: parser) }
            unsafe bytes.withUnsafeBytes { buffer in
                var start = range.lowerBound
                for escape in escapes + [range.upperBound] {
                    let piece = unsafe UnsafeRawBufferPointer(rebasing: buffer[start..<escape])
                    unsafe cmark_parser_feed(parser, piece.baseAddress, piece.count)
                    if escape < range.upperBound { unsafe cmark_parser_feed(parser, "\\", 1) }
                    start = escape
                }
            }
            return unsafe cmark_parser_finish(parser)
        }
    }

    private static func attach(_ name: String, to parser: OpaquePointer?) {
        guard let found = unsafe cmark_find_syntax_extension(name) else { return }
        unsafe cmark_parser_attach_syntax_extension(parser, found)
    }
}

extension OpaquePointer {
    /// The text of a node that has one.
    var literal: String {
        unsafe cmark_node_get_literal(self).map { unsafe String(cString: $0) } ?? ""
    }
}
