internal import CBinderyMarkdown
internal import CMarkGFM
internal import Synchronization

/// The parser's tree of a document or a piece of it, which is freed when the value goes out of scope.
@safe struct MarkdownTree: ~Copyable {
    /// The largest piece whose tree stays in memory until all of it has been read; of a larger one, blocks are freed as
    /// soon as they have been.
    private static let largestInArena = 1 << 20

    /// The document's node.
    let root: OpaquePointer
    /// Where the tree lies, if not in memory of its own.
    private let arena: OpaquePointer?

    /// Parses a piece of a source.
    init(_ source: borrowing MarkdownSource, _ piece: MarkdownSource.Piece) {
        unsafe (root, arena) = Self.parse(source, piece.range)
    }

    deinit {
        if let arena = unsafe arena {
            unsafe bindery_arena_free(arena)
        } else {
            unsafe cmark_node_free(root)
        }
    }

    /// Makes ready for calls that may need memory: the texts of nodes are copied into that of the tree.
    func enter() {
        if let arena = unsafe arena { unsafe _ = bindery_arena_enter(arena) }
    }

    /// Frees a node that has been read.
    func free(_ node: OpaquePointer) {
        if unsafe arena == nil { unsafe cmark_node_free(node) }
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

    private static func parse(
        _ source: borrowing MarkdownSource, _ range: Range<Int>
    ) -> (root: OpaquePointer, arena: OpaquePointer?) {
        let bytes = source.bytes
        let escapes = source.escapes(in: range)
        let extensions = source.extensions
        let options = source.footnotes.isEmpty ? CMARK_OPT_DEFAULT : CMARK_OPT_FOOTNOTES
        return unsafe lock.withLock { _ in
            cmark_gfm_core_extensions_ensure_registered()
            let arena = unsafe range.count <= Self.largestInArena ? bindery_arena_new() : nil
            let memory = unsafe arena.map { unsafe bindery_arena_enter($0) } ?? cmark_get_default_mem_allocator()
            let parser = unsafe cmark_parser_new_with_mem(options, memory)
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
            return unsafe (cmark_parser_finish(parser), arena)
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
