internal import BinderyCore
internal import BinderyHTML

/// Reads the elements of a page as the blocks of a book.
///
/// There is no recursion: the page's nodes come in document order, and what is open stands on two stacks, one of
/// elements and one of the book's blocks. Inline elements around blocks, blocks inside inline elements and text between
/// blocks need no special care, since the words of a paragraph are gathered apart from both.
struct HTMLReader {
    /// What goes on inside an element.
    struct Context: Hashable {
        var alignment: TextStyle.Alignment?
        var language: String?
        var direction: TextDirection?
        var keepsLines = false
    }

    /// What is to be done at the end of an element.
    enum Ending {
        case inline
        case block
        /// A paragraph, with the number of blocks and blank lines that there were before it.
        case paragraph(before: Int)
        case frame
        case quotation(String)
    }

    private struct OpenElement {
        let end: Int
        let ending: Ending
        let styles: Int
        let context: Context
    }

    /// Blocks inside each other; the inner ones give their content to those around them.
    private static let depthLimit = 24

    let tree: HTMLTree
    let file: String
    let resolver: ResourceResolver
    var styles: StyleSheet
    /// Elements that are not read, and why.
    var omitted: [Int: String] = [:]
    /// What in the page is a footnote, and what refers to one.
    var notes = FootnoteMarks()
    /// The identities in the page and the links to them.
    let index: PageIndex
    /// The language that the page declares.
    let pageLanguage: String?
    /// The direction that the page declares.
    let pageDirection: TextDirection
    /// What the user should know.
    var report: OmissionReport
    /// The texts of the footnotes, by number.
    private(set) var footnotes: [Int: MarkdownPiece] = [:]

    private var open: [OpenElement] = []
    var frames: [HTMLFrame] = []
    var words = InlineAccumulator()
    var context = Context()
    /// Identities that the next block gets.
    var pendingNames: [String] = []
    /// The footnotes to which the block in hand refers.
    var references: [Int] = []
    var quotationDepth = 0
    /// The line of the element in hand.
    private(set) var line = 1

    init(_ tree: HTMLTree, _ index: PageIndex, file: String, resolver: ResourceResolver) {
        self.tree = tree
        self.file = file
        self.resolver = resolver
        styles = StyleSheet(tree)
        self.index = index
        pageLanguage = tree.pageLanguage
        pageDirection =
            tree.direction(of: 0) ?? tree.body.flatMap { tree.direction(of: $0) } ?? .leftToRight
        report = OmissionReport(file: file)
    }

    /// Where the element in hand stands.
    var origin: Origin { Origin(file: file, line: line, reason: "") }

    /// The blocks in an element.
    ///
    /// - Throws: ``BinderyError`` of code `refused` for an image out of the page's folder.
    mutating func pieces(in element: Int) throws(BinderyError) -> [MarkdownPiece] {
        try pieces(of: tree.descendants(of: element))
    }

    /// The blocks of nodes that follow each other.
    mutating func pieces(of nodes: Range<Int>) throws(BinderyError) -> [MarkdownPiece] {
        let outer = (frames, references)
        frames = [HTMLFrame(.root, node: nodes.lowerBound, line: line)]
        references = []
        var index = nodes.lowerBound
        while true {
            while let element = open.last, element.end <= index || index >= nodes.upperBound { leave(element) }
            guard index < nodes.upperBound else { break }
            let node = tree[index]
            if node.isText {
                addText(index)
                index += 1
            } else {
                line = Int(node.line)
                index = try enter(index, node) ? index + 1 : node.end
            }
        }
        flush()
        let root = frames.removeLast()
        (frames, references) = outer
        return zip(root.blocks, root.places).map { block, place in
            MarkdownPiece(block: block, line: place.line, footnotes: place.footnotes)
        }
    }

    /// The words in an element.
    mutating func inlines(in element: Int) throws(BinderyError) -> [Inline] {
        frames = [HTMLFrame(.root, node: element, line: line), HTMLFrame(.summary, node: element, line: line)]
        var index = element + 1
        let end = tree[element].end
        while index < end || !open.isEmpty {
            while let element = open.last, element.end <= index { leave(element) }
            guard index < end else { break }
            if tree[index].isText {
                addText(index)
                index += 1
            } else {
                index = try enter(index, tree[index]) ? index + 1 : tree[index].end
            }
        }
        frames = []
        return words.finish()
    }

    // MARK: Open elements

    /// Opens an element whose content is to be read.
    mutating func push(_ node: HTMLTree.Node, _ ending: Ending, styles: Int = 0, outer: Context? = nil) {
        open.append(OpenElement(end: node.end, ending: ending, styles: styles, context: outer ?? context))
    }

    private mutating func leave(_ element: OpenElement) {
        open.removeLast()
        switch element.ending {
        case .inline: break
        case .quotation(let mark):
            words.add(mark)
            quotationDepth -= 1
        case .block: flush()
        case .paragraph(let before):
            flush()
            if before == blockCount { append(Self.blankLine) }
        case .frame: closeFrame()
        }
        for _ in 0..<element.styles { words.close() }
        context = element.context
    }

    // MARK: Frames

    /// Whether another block may be opened.
    var hasRoom: Bool { frames.count < Self.depthLimit }

    /// The kind of the innermost block.
    var frameKind: HTMLFrame.Kind { frames.last?.kind ?? .root }

    /// Opens a block of the book for an element.
    mutating func pushFrame(_ kind: HTMLFrame.Kind, _ index: Int, styles: Int = 0, outer: Context) {
        flush()
        var frame = HTMLFrame(kind, node: index, line: line)
        switch kind {
        case .item, .row, .cell, .term, .description, .tableCaption, .figureCaption, .summary, .footnote: break
        default:
            frame.attributes = takeAttributes()
            frame.attributes.classes = []
            if case .heading = kind { break }
            context.language = nil
            context.direction = nil
        }
        frames.append(frame)
        push(tree[index], .frame, styles: styles, outer: outer)
    }

    private mutating func closeFrame() {
        switch frameKind {
        case .heading(let level):
            let title = words.finish().unwrappingBold()
            let frame = frames.removeLast()
            guard !title.isEmpty else { return }
            append(.heading(level: level, title, frame.attributes), line: frame.line)
        case .term, .tableCaption, .summary: closeWords()
        default:
            flush()
            let frame = frames.removeLast()
            close(frame)
        }
    }

    private mutating func closeWords() {
        let content = words.finish()
        let frame = frames.removeLast()
        guard !content.isEmpty else { return }
        let last = frames.count - 1
        switch frame.kind {
        case .term:
            if let group = frames[last].definitions.last, group.descriptions.isEmpty {
                frames[last].definitions[frames[last].definitions.count - 1].terms.append(content)
            } else {
                frames[last].definitions.append(Definition(terms: [content], descriptions: []))
            }
        case .tableCaption:
            if !frames[last].captionWords.isEmpty { frames[last].captionWords.append(.lineBreak) }
            frames[last].captionWords += content
        default: append(.paragraph([.strong(content)]), line: frame.line)
        }
    }

    // MARK: Blocks

    /// The mark of a blank line, which ends up as a change of scene or as nothing.
    static let blankLine = Block.paragraph([])

    private var blockCount: Int { frames.last?.blocks.count ?? 0 }

    /// Adds a block to the innermost one, or to the text.
    mutating func append(_ block: Block, line: Int? = nil) {
        let last = frames.count - 1
        frames[last].blocks.append(block)
        guard last == 0 else { return }
        frames[last].places.append((line ?? self.line, references))
        references = []
    }

    /// The attributes of the block that comes next, by what is around it.
    mutating func takeAttributes() -> Attributes {
        var attributes = inheritedAttributes
        if !pendingNames.isEmpty {
            attributes.id = pendingNames.removeFirst()
            words.pendingAnchors += pendingNames
            pendingNames = []
        }
        return attributes
    }

    /// Ends the paragraph in hand, if there is one.
    mutating func flush() {
        if frameKind.holdsWordsOnly {
            words.space()
            return
        }
        guard words.hasContent else {
            let blanks = words.pendingBreaks + (words.hasBlanks && words.pendingBreaks > 0 ? 1 : 0)
            _ = words.finish()
            addBlankLines(blanks)
            return
        }
        let breaks = words.pendingBreaks
        let content = words.finish()
        for (index, lines) in content.paragraphs.enumerated() {
            if lines.isEmpty { append(Self.blankLine) } else { appendParagraph(lines, isFirst: index == 0) }
        }
        addBlankLines(breaks - 1)
    }

    private mutating func addBlankLines(_ count: Int) {
        guard count > 0, !frameKind.holdsPartsOnly else { return }
        for _ in 0..<min(count, 8) { append(Self.blankLine) }
    }

    private mutating func appendParagraph(_ content: [Inline], isFirst: Bool) {
        if let images = content.images {
            for image in images {
                var figure = Figure(image)
                figure.attributes = takeAttributes()
                figure.attributes.classes = []
                append(.figure(figure))
            }
        } else if content.isSceneBreak {
            append(.sceneBreak)
        } else {
            append(.paragraph(content, isFirst ? takeAttributes() : inheritedAttributes))
        }
    }

    private var inheritedAttributes: Attributes {
        var attributes = Attributes(language: context.language, direction: context.direction)
        if let alignment = context.alignment, alignment != .start { attributes.classes = [alignment.rawValue] }
        return attributes
    }

    /// Keeps the text of a footnote.
    mutating func keepFootnote(_ number: Int, _ blocks: [Block], line: Int) {
        let block = blocks.count == 1 ? blocks[0] : Block.division(blocks)
        guard footnotes[number] == nil else { return }
        footnotes[number] = MarkdownPiece(block: block, line: line, footnotes: [])
    }

    private mutating func addText(_ index: Int) {
        let range = tree.textRange(of: index)
        if frameKind.holdsPartsOnly, tree.bytes[range].allSatisfy({ $0 <= 0x20 }) { return }
        guard context.keepsLines else { return words.add(tree.bytes, range) }
        for (number, line) in tree.bytes[range].split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            if number > 0 { words.lineBreak() }
            words.add(tree.bytes, line.startIndex..<line.endIndex)
        }
    }
}
