internal import BinderyCore
internal import BinderyMarkdown

extension MarkdownAssembler {
    /// Adds a tag that stands among words.
    mutating func addInlineHTML(_ source: String) throws(BinderyError) {
        guard let tag = HTMLTag(source) else { return }
        if tag.isClosing {
            try closeHTML(tag.name) { if case .inlineHTML(let open) = $0 { open.name } else { nil } }
        } else if tag.name == "br" {
            append(.lineBreak)
        } else if tag.name == "img" {
            try addImage(tag)
        } else if !tag.isVoid, frames.count <= Self.deepestNesting {
            frames.append(MarkdownFrame(.inlineHTML(tag), line: 0))
        }
    }

    /// Ends the innermost element of HTML of a name; an end without a beginning is nothing.
    private mutating func closeHTML(_ name: String, _ htmlName: (MarkdownFrame.Kind) -> String?) throws(BinderyError) {
        var depth = 0
        for frame in frames.reversed() {
            guard let open = htmlName(frame.kind) else { return }
            depth += 1
            if open == name { break }
        }
        guard frames.suffix(depth).first.flatMap({ htmlName($0.kind) }) == name else { return }
        for _ in 0..<depth { try close() }
    }

    private mutating func addImage(_ tag: HTMLTag) throws(BinderyError) {
        let origin = Origin(file: file, line: innermostLine, reason: "")
        let alternative = tag.attributes["alt"]
        if let image = try resolver.image(
            tag.attributes["src"] ?? "", alternativeText: alternative, title: tag.attributes["title"] ?? "", at: origin,
            remarks: &result.remarks)
        {
            append(.image(image))
        } else if let alternative, !alternative.isEmpty {
            append(.text(alternative))
        }
    }

    /// Ends an element of HTML that stands among words.
    mutating func closeInline(_ tag: HTMLTag, _ frame: MarkdownFrame) {
        let content = frame.inlines
        switch tag.name {
        case "em": append(.emphasis(content))
        case "strong": append(.strong(content))
        case "i", "dfn": append(.italic(content))
        case "b": append(.bold(content))
        case "u", "ins": append(.underline(content))
        case "s", "del", "strike": append(.strikethrough(content))
        case "sup": append(.superscript(content))
        case "sub": append(.subscript(content))
        case "small": append(.small(content))
        case "cite": append(.cite(content))
        case "code", "kbd", "samp", "tt": append(.code(content.plainText))
        case "ruby": closeRuby(frame)
        case "rt": frames[frames.count - 1].closeReading(content)
        case "rp": break
        case "a": closeAnchor(tag, content)
        case "span" where tag.style("font-variant")?.contains("small-caps") == true: append(.smallCaps(content))
        default:
            let attributes = tag.contentAttributes
            if attributes.isEmpty {
                for inline in content { append(inline) }
            } else {
                append(.span(content, attributes))
            }
        }
    }

    private mutating func closeRuby(_ frame: MarkdownFrame) {
        var segments = frame.ruby
        if !frame.inlines.isEmpty { segments.append(RubySegment(base: frame.inlines, reading: [])) }
        if !segments.isEmpty { append(.ruby(segments)) }
    }

    private mutating func closeAnchor(_ tag: HTMLTag, _ content: [Inline]) {
        if let address = tag.attributes["href"], case .target(let target) = LinkReference(address), !content.isEmpty {
            append(.link(target, content, tag.contentAttributes))
        } else if let id = tag.attributes["id"] ?? tag.attributes["name"] {
            append(.span(content, Attributes(id: id)))
        } else {
            for inline in content { append(inline) }
        }
    }
}

extension MarkdownAssembler {
    /// Adds HTML that stands on lines of its own.
    ///
    /// A tag that stands alone is around the Markdown that follows; anything else is complete in itself.
    mutating func addHTMLBlock(_ source: String, line: Int) throws(BinderyError) {
        let trimmed = source.trimmingBlanks
        if trimmed.utf8.starts(with: "<!--".utf8), trimmed.firstRange(of: "-->")?.upperBound == trimmed.endIndex {
            let origin = Origin(file: file, line: line, reason: "a comment is not part of the text")
            result.remarks.append(Remark(.decision, "a comment is left out", at: origin))
        } else if let tag = HTMLTag(trimmed) {
            if tag.isClosing {
                try closeHTML(tag.name) { if case .blockHTML(let open) = $0 { open.name } else { nil } }
            } else if !tag.isVoid, frames.count <= Self.deepestNesting {
                // A division that says nothing is none: the headings in it divide the book.
                guard tag.isAround else { return }
                frames.append(MarkdownFrame(.blockHTML(tag), line: line))
            } else if tag.name == "img" {
                try addImageBlock(tag, line: line)
            } else if tag.name == "hr" {
                append(.sceneBreak, line: line)
            }
        } else {
            for block in try html.blocks(ofFragment: trimmed, file: file, line: line, remarks: &result.remarks) {
                append(block, line: line)
            }
        }
    }

    private mutating func addImageBlock(_ tag: HTMLTag, line: Int) throws(BinderyError) {
        frames.append(MarkdownFrame(.markdown(.paragraph), line: line))
        try addImage(tag)
        try close()
    }

    /// Ends an element of HTML around blocks.
    mutating func closeBlock(_ tag: HTMLTag, _ frame: MarkdownFrame) {
        switch tag.name {
        case "blockquote": append(.blockQuote(frame.blocks, tag.contentAttributes), line: frame.line)
        case "aside": append(.aside(frame.blocks, tag.contentAttributes), line: frame.line)
        default:
            let attributes = tag.contentAttributes
            append(
                tag.setOff?.block(of: frame.blocks, attributes) ?? .division(frame.blocks, attributes), line: frame.line
            )
        }
    }
}

extension MarkdownFrame {
    /// Ends the reading of the words so far.
    fileprivate mutating func closeReading(_ reading: [Inline]) {
        ruby.append(RubySegment(base: inlines, reading: reading))
        inlines = []
    }
}

extension HTMLTag {
    /// What the model can hold of the attributes.
    var contentAttributes: Attributes {
        var result = Attributes()
        result.id = attributes["id"].flatMap { $0.isEmpty ? nil : $0 }
        result.language = (attributes["lang"] ?? attributes["xml:lang"]).flatMap { $0.isEmpty ? nil : $0 }
        result.direction = attributes["dir"].flatMap { TextDirection(rawValue: $0.lowercased()) }
        let alignment = name == "center" ? "center" : attributes["align"]?.lowercased() ?? style("text-align")
        result.classes = classes
        if let alignment, ["center", "right"].contains(alignment), !classes.contains(alignment) {
            result.classes.append(alignment)
        }
        return result
    }

    /// The names of its classes.
    var classes: [String] { (attributes["class"] ?? "").split(separator: " ").map(String.init) }

    /// Whether the element means something for the blocks in it.
    fileprivate var isAround: Bool {
        name == "blockquote" || name == "aside" || setOff != nil || !contentAttributes.isEmpty
    }

    /// What its classes say that the blocks in it are.
    fileprivate var setOff: SetOffText? { SetOffText(classes: classes) }
}
