internal import BinderyCore
internal import BinderyMarkdown

/// Puts the events of a Markdown document together to blocks.
///
/// There is no recursion: what is open stands on a stack. Elements that are nested deeper than any book needs give
/// their content to the one around them.
struct MarkdownAssembler {
    /// How deep elements may be nested.
    static let deepestNesting = 64

    let file: String
    var lineOffset: Int
    let resolver: ResourceResolver
    let html: HTMLImporter
    var result = MarkdownPieces()
    /// What is open, the outermost first. Text outside any element does not occur, but has a place here.
    var frames = [MarkdownFrame(.root, line: 1)]
    /// For each element that is open: whether it has a frame of its own.
    private var hasFrame: [Bool] = []
    private var isDeepNestingKnown = false
    /// The footnotes that the current top-level block refers to.
    var references: [Int] = []
    var anchors = AnchorNames()

    init(file: String, lineOffset: Int, resolver: ResourceResolver, html: HTMLImporter) {
        self.file = file
        self.lineOffset = lineOffset
        self.resolver = resolver
        self.html = html
    }

    /// Reads a document to its end.
    ///
    /// - Throws: ``BinderyError`` of code `refused` for an image out of the input's folder.
    static func pieces(
        of reader: consuming MarkdownReader, into assembler: consuming MarkdownAssembler
    ) throws(BinderyError) -> MarkdownPieces {
        assembler.note(reader.adjustments)
        while let event = reader.next() { try assembler.add(event) }
        while assembler.frames.count > 1 { try assembler.close() }
        return assembler.result
    }

    private mutating func add(_ event: MarkdownEvent) throws(BinderyError) {
        switch event {
        case .text(let text, let isBroken): append(.text(isBroken ? text.joiningLines() : text))
        case .start(let element, let line): open(element, line: line + lineOffset)
        case .end:
            if hasFrame.popLast() == true { try closeElement() }
        case .lineBreak: append(.lineBreak)
        case .code(let code): append(.code(code))
        case .html(let tag): try addInlineHTML(tag)
        case .footnoteReference(let number):
            references.append(number)
            append(.footnoteReference(String(number)))
        case .codeBlock(let code, let info, let line):
            try addCode(code, info: info, line: line + lineOffset)
        case .htmlBlock(let source, let line): try addHTMLBlock(source, line: line + lineOffset)
        case .thematicBreak(let line): append(.sceneBreak, line: line + lineOffset)
        }
    }

    /// Ends the innermost element of Markdown, and what of HTML is still open in it.
    private mutating func closeElement() throws(BinderyError) {
        while let frame = frames.last, !frame.isMarkdown { try close() }
        try close()
    }

    private mutating func open(_ element: MarkdownElement, line: Int) {
        if frames.count > Self.deepestNesting, element.canBeFlattened {
            hasFrame.append(false)
            if !isDeepNestingKnown {
                isDeepNestingKnown = true
                warn("elements are nested more than \(Self.deepestNesting) deep; the inner ones are plain text", line)
            }
            return
        }
        hasFrame.append(true)
        frames.append(MarkdownFrame(.markdown(element), line: line))
    }
}

extension MarkdownAssembler {
    /// Adds a piece of a line to the innermost element.
    mutating func append(_ inline: Inline) {
        let last = frames.count - 1
        if case .text(let words) = inline, case .text(let before)? = frames[last].inlines.last {
            frames[last].inlines[frames[last].inlines.count - 1] = .text(before + words)
        } else {
            frames[last].inlines.append(inline)
        }
    }

    /// Adds a block to the innermost element, or to the document.
    mutating func append(_ block: Block, line: Int) {
        if frames.count == 1 {
            result.pieces.append(MarkdownPiece(block: block, line: line, footnotes: references))
            references = []
        } else {
            frames[frames.count - 1].blocks.append(block)
        }
    }

    /// Adds a warning.
    mutating func warn(_ message: String, _ line: Int) {
        result.remarks.append(Remark(.warning, message, at: Origin(file: file, line: line, reason: "")))
    }

    private mutating func note(_ adjustments: [MarkdownAdjustment]) {
        for adjustment in adjustments {
            let line = adjustment.line + lineOffset
            switch adjustment.kind {
            case .nesting: warn("quotations or lists are nested too deep; some of their marks stay in the text", line)
            case .wideTable: warn("a table has too many columns; it stays as it was typed", line)
            case .unusedFootnote(let label):
                warn("nothing refers to the footnote “\(label)”; it stays in the text where it stands", line)
            case .unusedDefinition(let label):
                warn("“[\(label)]:” looks like a link's definition but is none; it stays in the text", line)
            }
        }
    }
}

extension MarkdownElement {
    /// Whether the content of an element can stand in the element around it.
    fileprivate var canBeFlattened: Bool {
        switch self {
        case .blockQuote, .list, .item, .emphasis, .strong, .strikethrough, .link, .image: true
        case .paragraph, .heading, .table, .tableRow, .tableCell, .footnote: false
        }
    }
}

extension MarkdownAssembler {
    /// Adds code; or, where somebody has only indented the paragraphs of a story, these.
    private mutating func addCode(_ code: String, info: String?, line: Int) throws(BinderyError) {
        guard info == nil, code.looksLikeIndentedProse else {
            let language = info?.split(separator: " ").first.map(String.init) ?? ""
            append(.preformatted(code.droppingLastNewline, language: language), line: line)
            return
        }
        let origin = Origin(file: file, line: line, reason: "their lines read like prose")
        result.remarks.append(Remark(.decision, "indented paragraphs are text, not code", at: origin))
        let outerOffset = lineOffset
        lineOffset = line - 1
        let lines = code.split(separator: "\n", omittingEmptySubsequences: false)
        let text = lines.map { $0.drop { $0 == " " || $0 == "\t" } }.joined(separator: "\n")
        var reader = MarkdownReader(Array(text.utf8))
        while let event = reader.next() { try add(event) }
        lineOffset = outerOffset
    }
}

extension String {
    /// Whether indented lines are sentences and not code.
    fileprivate var looksLikeIndentedProse: Bool {
        guard !utf8.starts(with: "[^".utf8), firstRange(of: "[^") == nil else { return false }
        var letters = 0
        var others = 0
        for scalar in unicodeScalars {
            if scalar.properties.isAlphabetic || " ,.'’\"“”!?—-\n\t".unicodeScalars.contains(scalar) {
                letters += 1
            } else {
                others += 1
            }
        }
        let lines = split(separator: "\n")
        let longest = lines.map { $0.split(separator: " ").count }.max() ?? 0
        return others * 25 < letters && (longest >= 12 || (longest >= 8 && lines.contains { $0.endsSentence }))
    }

    /// The string without the newline that ends it.
    fileprivate var droppingLastNewline: String {
        utf8.last == UInt8(ascii: "\n") ? String(self.utf8.dropLast()) ?? self : self
    }
}

extension Substring {
    /// Whether the last character ends a sentence.
    fileprivate var endsSentence: Bool {
        guard let last = unicodeScalars.last(where: { !"\"'”’»".unicodeScalars.contains($0) }) else { return false }
        return ".!?…".unicodeScalars.contains(last)
    }
}
