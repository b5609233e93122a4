internal import BinderyCore
internal import BinderyHTML

extension HTMLReader {
    /// Begins an element; `false` if its content is not to be read, or has been read.
    mutating func enter(_ index: Int, _ node: HTMLTree.Node) throws(BinderyError) -> Bool {
        if let reason = omitted[index] {
            if node.name.isBlock { flush() }
            if !reason.isEmpty { report.leaveOut(reason, tree.wordCount(of: index), line: line) }
            return false
        }
        if enterFootnotePart(index) { return false }
        if node.name == .svg || node.name == .math || node.isForeign { return enterForeign(index, node) }
        guard tree.hasAttributes(index) else { return try enter(index, node, TextStyle()) }
        let style = styles.style(of: index, in: tree)
        if style.isListMark { return false }
        if style.isHidden || tree.hasAttribute(.hidden, of: index) {
            report.leaveOut("hidden text", tree.wordCount(of: index), line: line)
            return false
        }
        if enterPageMark(index, node) { return false }
        return try enter(index, node, style)
    }

    /// Reads a reference to a footnote, or the label of one.
    private mutating func enterFootnotePart(_ index: Int) -> Bool {
        if let number = notes.references[index] {
            words.add(.footnoteReference(String(number)))
            references.append(number)
            return true
        }
        return notes.labels.contains(index)
    }

    /// Reads the number of a printed page.
    private mutating func enterPageMark(_ index: Int, _ node: HTMLTree.Node) -> Bool {
        guard let label = tree.pageLabel(of: index) else { return false }
        addName(of: index, node)
        for inner in tree.descendants(of: index) where !tree[inner].isText { addName(of: inner, tree[inner]) }
        addPageBreak(label)
        return true
    }

    private mutating func addPageBreak(_ label: String) {
        if words.hasContent || frameKind.holdsWordsOnly {
            words.add(.pageBreak(label: label))
        } else if !frameKind.holdsPartsOnly {
            append(.pageBreak(label: label))
        }
    }

    private mutating func enter(
        _ index: Int, _ node: HTMLTree.Node, _ style: TextStyle
    ) throws(BinderyError) -> Bool {
        if let number = notes.bodies[index], hasRoom {
            return enterFrame(.footnote(number), index, node, style)
        }
        switch node.name {
        case .head, .title, .meta, .link, .base, .style, .script, .template, .col, .colgroup, .wbr, .area, .map, .param,
            .source, .track, .bgsound, .basefont, .rp, .nextid:
            return false
        case .noscript, .iframe, .embed, .applet, .video, .audio, .canvas, .noembed, .object:
            return enterMedium(index, node, style)
        case .input, .button, .select, .datalist, .textarea, .option, .output, .progress, .meter, .keygen:
            report.leaveOut("form controls", tree.wordCount(of: index), line: line)
            return false
        case .nav:
            flush()
            report.leaveOut("navigation", tree.wordCount(of: index), line: line)
            return false
        case .br: words.lineBreak()
        case .hr:
            flush()
            if !frameKind.holdsPartsOnly, !frameKind.holdsWordsOnly { append(.sceneBreak) }
        case .img, .image: try addImage(index, style)
        case .ruby: return addRuby(index) ? false : enterInline(index, node, style)
        case .pre, .listing, .xmp, .plaintext: addPreformatted(index, node)
        default:
            return node.name.isBlock
                ? enterBlock(index, node, style) : enterInline(index, node, style)
        }
        return false
    }

    // MARK: Blocks

    private mutating func enterBlock(_ index: Int, _ node: HTMLTree.Node, _ style: TextStyle) -> Bool {
        if let level = headingLevel(of: index, node, style), hasRoom, !frameKind.holdsWordsOnly {
            return enterFrame(.heading(level), index, node, style)
        }
        guard hasRoom, !frameKind.holdsWordsOnly else { return enterPlainBlock(index, node, style) }
        if enterSetOff(index, node, style) { return true }
        switch node.name {
        case .p:
            if style.isListItem { return enterLooseItem(index, node, style) }
            return enterPlainBlock(index, node, style)
        case .blockquote: return enterFrame(.quote, index, node, style)
        case .ul, .menu, .dir, .ol: return enterFrame(.list, index, node, style)
        case .li: return enterItem(index, node, style)
        case .dl: return enterFrame(.definitions, index, node, style)
        case .dt where frameKind == .definitions: return enterFrame(.term, index, node, style)
        case .dd where frameKind == .definitions: return enterFrame(.description, index, node, style)
        case .table: return enterTable(index, node, style)
        case .caption where frameKind == .table: return enterFrame(.tableCaption, index, node, style)
        case .tr where frameKind == .table: return enterRow(index, node, style)
        case .td where frameKind == .row, .th where frameKind == .row:
            return enterFrame(.cell, index, node, style)
        case .figure: return enterFrame(.figure, index, node, style)
        case .figcaption where frameKind == .figure: return enterFrame(.figureCaption, index, node, style)
        case .aside: return enterFrame(.aside, index, node, style)
        case .details: return enterFrame(.details, index, node, style)
        case .summary where frameKind == .details: return enterFrame(.summary, index, node, style)
        default: return enterPlainBlock(index, node, style)
        }
    }

    /// The level of a heading, be it one by its name, its role or a word processor's style.
    private func headingLevel(of index: Int, _ node: HTMLTree.Node, _ style: TextStyle) -> Int? {
        switch node.name {
        case .h1: return 1
        case .h2: return 2
        case .h3: return 3
        case .h4: return 4
        case .h5: return 5
        case .h6: return 6
        case .p, .div:
            guard tree.hasAttributes(index) else { return nil }
            if let level = style.outlineLevel, (1...6).contains(level) { return level }
            for name in tree.tokens(.class, of: index) {
                for prefix in ["MsoHeading", "Heading", "heading-"] where name.hasPrefix(prefix) {
                    if let level = Int(name.dropFirst(prefix.count)), (1...6).contains(level) { return level }
                }
            }
            return nil
        default: return nil
        }
    }

    /// A block that is none of the book's: only its alignment, language and words are kept.
    private mutating func enterPlainBlock(_ index: Int, _ node: HTMLTree.Node, _ style: TextStyle) -> Bool {
        flush()
        let outer = context
        apply(index, node, style)
        addName(of: index, node)
        let count = openStyles(of: style)
        let isParagraph = node.name == .p && !frameKind.holdsWordsOnly && !frameKind.holdsPartsOnly
        let before = frames.last?.blocks.count ?? 0
        push(node, isParagraph ? .paragraph(before: before) : .block, styles: count, outer: outer)
        return true
    }

    mutating func enterFrame(
        _ kind: HTMLFrame.Kind, _ index: Int, _ node: HTMLTree.Node, _ style: TextStyle
    ) -> Bool {
        flush()
        let outer = context
        apply(index, node, style)
        addName(of: index, node)
        let count = kind.isHeading ? 0 : openStyles(of: style)
        pushFrame(kind, index, styles: count, outer: outer)
        return true
    }

    /// Takes over an element's alignment, language and direction.
    private mutating func apply(_ index: Int, _ node: HTMLTree.Node, _ style: TextStyle) {
        if node.name == .center { context.alignment = .center }
        guard tree.hasAttributes(index) else { return }
        switch tree.attribute(.align, of: index)?.lowercased() {
        case "center", "middle": context.alignment = .center
        case "right": context.alignment = .right
        case "left", "justify": context.alignment = .start
        default: break
        }
        if let alignment = style.alignment { context.alignment = alignment }
        context.keepsLines = context.keepsLines || style.keepsLines
        if let language = tree.language(of: index) { context.language = language == pageLanguage ? nil : language }
        if let direction = tree.direction(of: index) {
            context.direction = direction == pageDirection ? nil : direction
        }
    }

    /// Opens the styles that CSS asks for; returns how many they are.
    mutating func openStyles(of style: TextStyle) -> Int {
        var count = 0
        if style.isBold == true, words.open(.bold) { count += 1 }
        if style.isItalic == true, words.open(.italic) { count += 1 }
        if style.isUnderlined, words.open(.underline) { count += 1 }
        if style.isStruckThrough, words.open(.strikethrough) { count += 1 }
        if style.isRaised, words.open(.superscript) { count += 1 }
        if style.isLowered, words.open(.subscript) { count += 1 }
        if style.isSmallCaps, words.open(.smallCaps) { count += 1 }
        return count
    }

    /// Notes the name of an element, if it is a heading or anything links to it.
    mutating func addName(of index: Int, _ node: HTMLTree.Node) {
        guard tree.hasAttributes(index) else { return }
        var names = [tree.attribute(.id, of: index), node.name == .a ? tree.attribute(.name, of: index) : nil]
        if names[0] == names[1] { names.removeLast() }
        for case let name? in names where self.index.linkedNames.contains(name) || node.name.isHeading {
            if words.hasContent {
                words.pendingAnchors.append(name)
            } else if frameKind.holdsWordsOnly, let last = frames.indices.last, frames[last].attributes.id == nil {
                frames[last].attributes.id = name
            } else {
                pendingNames.append(name)
            }
        }
    }
}

extension HTMLFrame.Kind {
    fileprivate var isHeading: Bool {
        if case .heading = self { true } else { false }
    }
}

extension HTMLElementName {
    /// Whether this is `h1` to `h6`.
    var isHeading: Bool {
        switch self {
        case .h1, .h2, .h3, .h4, .h5, .h6: true
        default: false
        }
    }

    /// Whether the element stands on lines of its own.
    var isBlock: Bool {
        switch self {
        case .html, .body, .article, .section, .nav, .aside, .h1, .h2, .h3, .h4, .h5, .h6, .hgroup, .header, .footer,
            .address, .main, .search, .p, .hr, .pre, .blockquote, .ol, .ul, .menu, .dir, .li, .dl, .dt, .dd, .figure,
            .figcaption, .div, .center, .listing, .xmp, .plaintext, .multicol, .table, .caption, .tbody, .thead, .tfoot,
            .tr, .td, .th, .form, .fieldset, .legend, .details, .summary, .dialog, .noframes, .frameset, .optgroup:
            true
        default: false
        }
    }
}
