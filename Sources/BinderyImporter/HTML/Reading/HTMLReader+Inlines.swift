internal import BinderyCore
internal import BinderyHTML

extension HTMLReader {
    /// Begins an element within a line.
    mutating func enterInline(_ index: Int, _ node: HTMLTree.Node, _ style: TextStyle) -> Bool {
        var count = 0
        let outer = context
        if node.name == .q {
            words.add(quotationMarks.opening)
            quotationDepth += 1
            push(node, .quotation(quotationMarks(at: quotationDepth - 1).closing), outer: outer)
            return true
        }
        if let meaning = meaning(of: node.name, style), words.open(meaning) { count += 1 }
        if tree.hasAttributes(index) {
            addName(of: index, node)
            if node.name == .a, let link = link(of: index), words.open(.link(link)) { count += 1 }
            count += openStyles(of: style)
            if tree.isSmallCaps(index), words.open(.smallCaps) { count += 1 }
            let attributes = spanAttributes(of: index, node)
            if !attributes.isEmpty, words.open(.span(attributes)) { count += 1 }
            if let language = attributes.language { context.language = language }
            if let direction = attributes.direction { context.direction = direction }
            context.keepsLines = context.keepsLines || style.keepsLines
        }
        if count > 0 || context != outer { push(node, .inline, styles: count, outer: outer) }
        return true
    }

    private func meaning(of name: HTMLElementName, _ style: TextStyle) -> InlineStyle? {
        switch name {
        case .em: style.isItalic == false ? nil : .emphasis
        case .strong: style.isBold == false ? nil : .strong
        case .i, .dfn, .var: style.isItalic == false ? nil : .italic
        case .b: style.isBold == false ? nil : .bold
        case .u, .ins: .underline
        case .s, .del, .strike: .strikethrough
        case .sup: .superscript
        case .sub: .subscript
        case .small: .small
        case .cite: .cite
        case .code, .kbd, .samp, .tt: .code
        case .mark: .span(Attributes(classes: ["mark"]))
        default: nil
        }
    }

    /// Language and direction of words among others.
    private func spanAttributes(of index: Int, _ node: HTMLTree.Node) -> Attributes {
        var attributes = Attributes()
        if let language = tree.language(of: index), language != context.language { attributes.language = language }
        if let direction = tree.direction(of: index),
            direction != context.direction ?? .leftToRight || node.name == .bdo
        {
            attributes.direction = direction
        }
        return attributes
    }

    /// Where a link leads; `nil` if it leads nowhere that a book knows.
    private mutating func link(of index: Int) -> LinkTarget? {
        guard let address = tree.attribute(.href, of: index).map(Self.withoutDetour) else { return nil }
        switch LinkReference(address) {
        case .target(.anchor(let name)) where address.utf8.first == UInt8(ascii: "#"):
            return self.index.places[name] == nil ? nil : .anchor(name)
        case .target(let target): return target
        case .outside:
            let isPlaceOnPage = address.trimmingBlanks.isEmpty || address.utf8.first == UInt8(ascii: "#")
            if !isPlaceOnPage { report.note("links to files that are not in the book", line: line) }
            return nil
        case .unsafe:
            report.note("links that would run a program", line: line)
            return nil
        }
    }

    /// The address behind one of Google's, which count who follows it.
    private static func withoutDetour(_ address: String) -> String {
        let detour = "https://www.google.com/url?q="
        guard address.hasPrefix(detour) else { return address }
        let target = address.dropFirst(detour.count).prefix { $0 != "&" }
        return String(target).percentDecoded
    }

    // MARK: Quotation marks

    private var quotationMarks: (opening: String, closing: String) { quotationMarks(at: quotationDepth) }

    private func quotationMarks(at depth: Int) -> (opening: String, closing: String) {
        let language = (context.language ?? pageLanguage ?? "en").prefix(2).lowercased()
        let isInner = depth % 2 == 1
        return switch language {
        case "fr": isInner ? ("“", "”") : ("« ", " »")
        case "de": isInner ? ("‚", "‘") : ("„", "“")
        case "ru", "uk": isInner ? ("„", "“") : ("«", "»")
        case "es", "it", "pt": isInner ? ("“", "”") : ("«", "»")
        case "ja": isInner ? ("『", "』") : ("「", "」")
        default: isInner ? ("‘", "’") : ("“", "”")
        }
    }
}

extension HTMLTree {
    /// The language that the page declares for all of it.
    var pageLanguage: String? {
        language(of: 0) ?? body.flatMap { language(of: $0) }
    }

    /// The language that an element declares.
    func language(of index: Int) -> String? {
        guard let language = attribute(.lang, of: index) ?? attribute(.xmlLang, of: index) else { return nil }
        let tag = language.trimmingBlanks
        let isTag =
            !tag.isEmpty
            && tag.utf8.allSatisfy { byte in
                (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || (byte >= 0x30 && byte <= 0x39) || byte == 0x2D
            }
        return isTag ? tag : nil
    }

    /// The direction that an element declares.
    func direction(of index: Int) -> TextDirection? {
        attribute(.dir, of: index).flatMap { TextDirection(rawValue: $0.lowercased().trimmingBlanks) }
    }

    /// Whether a class says that the words are in small capitals.
    fileprivate func isSmallCaps(_ index: Int) -> Bool {
        tokens(.class, of: index).contains { ["smcap", "smallcaps", "small-caps", "sc"].contains($0.lowercased()) }
    }

    /// The number of a printed page, if the element marks where one begins.
    func pageLabel(of index: Int) -> String? {
        let isPage =
            attribute(.epubType, of: index)?.contains("pagebreak") == true
            || attribute(.role, of: index) == "doc-pagebreak"
            || tokens(.class, of: index).contains { ["pagenum", "pageno", "page-number", "pagebreak"].contains($0) }
        guard isPage else { return nil }
        let label = attribute(.ariaLabel, of: index) ?? attribute(.title, of: index) ?? text(of: index)
        var words = label.trimmingBlanks.drop { !$0.isLetter && !$0.isNumber }
        for prefix in ["Page", "page", "Pg", "pg", "p."] where words.hasPrefix(prefix) {
            words = words.dropFirst(prefix.count).drop { !$0.isLetter && !$0.isNumber }
        }
        let number = words.prefix { $0.isLetter || $0.isNumber || $0 == "-" }
        return number.isEmpty || number.utf8.count > 12 ? nil : String(number)
    }

    /// The number of words in a node.
    func wordCount(of node: Int) -> Int {
        var count = 0
        var index = node
        while index < max(node + 1, nodes[node].end) {
            switch nodes[index].name {
            case .script, .style, .template: index = nodes[index].end
            case .text:
                var isInWord = false
                for byte in bytes[textRange(of: index)] {
                    if byte > 0x20, !isInWord { count += 1 }
                    isInWord = byte > 0x20
                }
                index += 1
            default: index += 1
            }
        }
        return count
    }
}
