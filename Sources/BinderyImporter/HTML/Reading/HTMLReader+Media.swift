internal import BinderyCore
internal import BinderyFiles
internal import BinderyHTML

extension HTMLReader {
    /// Adds an image, or the words that stand for it where there is none to be had.
    mutating func addImage(_ index: Int, _ style: TextStyle) throws(BinderyError) {
        let alternative = tree.attribute(.alt, of: index).map(\.trimmingBlanks)
        guard !isTrackingPixel(index, style) else { return }
        var address = tree.attribute(.src, of: index) ?? ""
        // A page that loads its images late has a placeholder in the proper place.
        if address.isEmpty || address.utf8.starts(with: "data:image/gif".utf8),
            let late = tree.attribute(.dataSrc, of: index) ?? tree.attribute(.dataOriginal, of: index)
        {
            address = late
        }
        let title = tree.attribute(.title, of: index) ?? ""
        if isOnSite(address) {
            report.note("images that lie on the page's own site, from which nothing is fetched", line: line)
        } else if let image = try resolver.image(
            address, alternativeText: alternative, title: title, at: origin, remarks: &report.resourceRemarks)
        {
            addName(of: index, tree[index])
            return words.add(.image(image))
        }
        if let alternative, !alternative.isEmpty { words.add(alternative) }
    }

    /// Whether an address such as `/images/logo.png` names a file of a web site, and none of this machine.
    private func isOnSite(_ address: String) -> Bool {
        let address = address.trimmingBlanks
        return address.utf8.first == UInt8(ascii: "/") && !address.utf8.starts(with: "//".utf8)
            && FileTree.kind(of: address) == nil
    }

    /// Whether an image is too small to be seen: it reports that a page has been read.
    private func isTrackingPixel(_ index: Int, _ style: TextStyle) -> Bool {
        let sizes = [tree.attribute(.width, of: index), tree.attribute(.height, of: index)]
            .map { $0.map { $0.trimmingBlanks.prefix { $0.isNumber } } }
        return style.isTiny || sizes.contains { $0 == "0" || $0 == "1" }
    }

    /// Leaves out what is no text, and names it.
    mutating func enterMedium(_ index: Int, _ node: HTMLTree.Node, _ style: TextStyle) -> Bool {
        switch node.name {
        case .noscript:
            report.leaveOut("words for browsers without scripts", tree.wordCount(of: index), line: line)
        case .object, .applet:
            // What stands in it takes its place where it cannot be shown.
            report.note("embedded objects", line: line)
            return enterInline(index, node, style)
        case .video, .audio:
            report.note(node.name == .video ? "videos" : "recordings", line: line)
            report.leaveOut("words for browsers that play no media", tree.wordCount(of: index), line: line)
        case .canvas: report.leaveOut("words for browsers without scripts", tree.wordCount(of: index), line: line)
        default: report.note("pages embedded in the page", line: line)
        }
        return false
    }

    /// Keeps the words of drawings and formulas.
    mutating func enterForeign(_ index: Int, _ node: HTMLTree.Node) -> Bool {
        if node.name == .math {
            report.note("the layout of formulas; their words stay", line: line)
            let text = tree.attribute(.altText, of: index) ?? formulaText(index)
            words.add(text)
            return false
        }
        report.note("drawings in SVG; their words stay", line: line)
        var isFirst = true
        for inner in tree.descendants(of: index) where tree[inner].isText {
            if tree.ancestors(of: inner).prefix(while: { $0 != index }).contains(where: {
                tree[$0].name == .style || tree[$0].name == .script
            }) {
                continue
            }
            if !isFirst { words.space() }
            words.add(tree.bytes, tree.textRange(of: inner))
            isFirst = false
        }
        return false
    }

    /// The words of a formula, without the source from which it was made.
    private func formulaText(_ index: Int) -> String {
        var text = ""
        for inner in tree.descendants(of: index) where tree[inner].isText {
            let isSource = tree.ancestors(of: inner).prefix { $0 != index }
                .contains { tree[$0].name == .annotationXML || tree.hasAttribute(.encoding, of: $0) }
            if !isSource { text += tree.text(of: inner).trimmingBlanks }
        }
        return text
    }

    /// Adds text whose spaces and line ends count.
    mutating func addPreformatted(_ index: Int, _ node: HTMLTree.Node) {
        if frameKind.holdsWordsOnly || frameKind.holdsPartsOnly {
            words.add(tree.text(of: index))
            return
        }
        flush()
        addName(of: index, node)
        var text: [UInt8] = []
        var language = ""
        var inner = index
        while inner < tree[index].end {
            switch tree[inner].name {
            case .text: text += tree.bytes[tree.textRange(of: inner)]
            case .br: text.append(0x0A)
            case let name where name.isBlock: if inner > index { text.append(0x0A) }
            default: break
            }
            for name in tree.tokens(.class, of: inner) where name.hasPrefix("language-") {
                language = String(name.dropFirst("language-".count))
            }
            inner = omitted[inner] == nil ? inner + 1 : tree[inner].end
        }
        while let last = text.last, last <= 0x20 { text.removeLast() }
        guard !text.isEmpty else { return }
        append(.preformatted(String(decoding: text, as: UTF8.self), language: language, takeAttributes()))
    }

    /// Ends a figure: one image with its words, or whatever else stands in it.
    mutating func close(figure frame: HTMLFrame) {
        let blocks = frame.blocks.withoutBlankLines
        let figures = blocks.compactMap { block in if case .figure(let figure) = block { figure } else { nil } }
        if figures.count == 1, var figure = figures.first, figure.caption.isEmpty {
            let others = blocks.filter { if case .figure = $0 { false } else { true } }
            if figure.attributes.isEmpty { figure.attributes = frame.attributes }
            figure.caption = others + frame.caption
            append(.figure(figure), line: frame.line)
        } else {
            for block in blocks + frame.caption { append(block, line: frame.line) }
        }
    }
}
