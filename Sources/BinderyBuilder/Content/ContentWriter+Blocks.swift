import BinderyCore
import BinderyXML

extension ContentWriter {
    /// Writes blocks; the first paragraph is not indented.
    mutating func writeBlocks(_ blocks: [Block]) {
        isFirstParagraph = true
        for block in blocks { write(block) }
    }

    /// Writes a block.
    mutating func write(_ block: Block) {
        guard blockDepth < Nesting.blocks else { return writeWords(of: block) }
        blockDepth += 1
        defer { blockDepth -= 1 }
        switch block {
        case .paragraph(let content, let attributes): return writeParagraph(content, attributes)
        case .pageBreak(let label):
            if !label.isBlank { xml.line() }
            return writePageBreak(label, element: "div")
        default: isFirstParagraph = false
        }
        switch block {
        case .paragraph, .pageBreak: break
        case .heading(let level, let content, let attributes): writeHeading(level, content, attributes)
        case .sceneBreak: writeSceneBreak()
        case .blockQuote(let blocks, let attributes): writeContainer("blockquote", "quotation", blocks, attributes)
        case .letter(let blocks, let attributes): writeContainer("blockquote", "letter", blocks, attributes)
        case .aside(let blocks, let attributes): writeContainer(isHTML5 ? "aside" : "div", "aside", blocks, attributes)
        case .division(let blocks, let attributes): writeContainer("div", nil, blocks, attributes)
        case .verse(let stanzas, let attributes): writeVerse(stanzas, attributes)
        case .list(let list): write(list)
        case .definitions(let definitions, let attributes): write(definitions, attributes)
        case .preformatted(let text, let language, let attributes): writePreformatted(text, language, attributes)
        case .table(let table): write(table)
        case .figure(let figure): write(figure)
        case .note(let note): writeNoteInText(note)
        }
    }

    private mutating func writeParagraph(_ content: [Inline], _ attributes: Attributes) {
        if content.isEmpty, attributes.id == nil { return }
        xml.line()
        xml.start("p")
        self.attributes(attributes, class: paragraphClass)
        write(content)
        xml.end()
        isFirstParagraph = false
    }

    /// The class of the next paragraph: words that stand alone on their page are not set as running text.
    private var paragraphClass: String {
        if let section, [.dedication, .epigraph].contains(plan.sections[section].chapter.role) {
            return isFirstParagraph ? "display-first" : "display"
        }
        return isFirstParagraph ? "first" : "text"
    }

    /// Writes the words of a block that is nested too deep.
    private mutating func writeWords(of block: Block) {
        for words in Nesting.paragraphs(of: block) {
            self.block("p", class: "text") { $0.xml.text(words) }
        }
    }

    private mutating func writeHeading(_ level: Int, _ content: [Inline], _ attributes: Attributes) {
        let section = section.map { plan.sections[$0] }
        let rank = section?.headingRanks[level] ?? min((section?.rank ?? 1) + 1, 6)
        xml.line()
        xml.start(Self.headingNames[rank - 1])
        self.attributes(attributes, class: "subheading")
        write(content)
        xml.end()
        isFirstParagraph = true
    }

    /// The names of headings by their rank, less one.
    static let headingNames: [StaticString] = ["h1", "h2", "h3", "h4", "h5", "h6"]

    private mutating func writeSceneBreak() {
        block("p", class: "scene-break") { writer in
            writer.semantics(type: nil, role: "separator")
            writer.xml.text(SceneBreak.text)
        }
        isFirstParagraph = true
    }

    private mutating func writeContainer(
        _ name: StaticString, _ classes: String?, _ blocks: [Block], _ attributes: Attributes
    ) {
        guard !blocks.isEmpty || attributes.id != nil else { return }
        xml.line()
        xml.start(name)
        self.attributes(attributes, class: classes)
        let start = xml.bytes.count
        writeBlocks(blocks)
        // XHTML 1.1 wants a block in a quotation.
        if !isHTML5, xml.bytes.count == start { block("p", class: "text") { _ in } }
        xml.end(onNewLine: true)
        isFirstParagraph = false
    }

    private mutating func writeVerse(_ stanzas: [[VerseLine]], _ attributes: Attributes) {
        guard stanzas.contains(where: { !$0.isEmpty }) else { return writeAnchor(of: attributes) }
        xml.line()
        xml.start("div")
        self.attributes(attributes, class: "verse")
        for stanza in stanzas where !stanza.isEmpty {
            block("div", class: "stanza") { writer in
                for line in stanza {
                    let indent = min(max(line.indent, 0), 6)
                    writer.block("p", class: indent == 0 ? "line" : "line line-\(indent)") { $0.write(line.content) }
                }
                writer.xml.line()
            }
        }
        xml.end(onNewLine: true)
    }

    private mutating func writePreformatted(_ text: String, _ language: String, _ attributes: Attributes) {
        xml.line()
        xml.start("pre")
        self.attributes(attributes, class: "preformatted")
        let name = "language-" + language
        element("code", class: ClassName.isUsable(language) ? name : nil) { $0.xml.text(text.withUnixLineEnds) }
        xml.end()
    }

    private mutating func write(_ figure: Figure) {
        xml.line()
        xml.start(isHTML5 ? "figure" : "div")
        attributes(figure.attributes, class: "figure")
        if plan.images.file(of: figure.image.resource) != nil {
            xml.line()
            if isHTML5 {
                writeImage(figure.image, class: "image")
            } else {
                element("div", class: "image-frame") { $0.writeImage(figure.image, class: "image") }
            }
        } else if let words = figure.image.alternativeText, !words.isBlank {
            block("p", class: "first") { $0.xml.text(words) }
        }
        if !figure.caption.isEmpty {
            block(isHTML5 ? "figcaption" : "div", class: "caption") { $0.writeItem(figure.caption) }
        }
        xml.end(onNewLine: true)
    }

    /// Writes the content of an item, a cell, a caption: a single plain paragraph needs no element of its own.
    mutating func writeItem(_ blocks: [Block]) {
        if blocks.count == 1, case .paragraph(let content, let attributes) = blocks[0], attributes.isEmpty {
            return write(content)
        }
        writeBlocks(blocks)
        xml.line()
    }
}
