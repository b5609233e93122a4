/// Goes over a page's source before it is parsed, and takes out what would cost words or time.
///
/// The HTML standard's algorithm is quadratic in the number of open elements and of a tag's attributes, and lets an
/// unclosed comment, `script` or tag swallow the rest of the page. The scanner keeps a rough stack of open elements; it
/// leaves out tags that are nested too deeply, and changes nothing else in a sound page.
struct MarkupScanner {
    /// A piece of the source and what takes its place.
    private struct Edit {
        let range: Range<Int>
        let replacement: [UInt8]
    }

    private struct OpenElement {
        let name: MarkupName
        let kind: MarkupName.Kind
    }

    private static let commentEnd = Array("-->".utf8)
    private static let tagEnd = Array(">".utf8)
    private static let quotationMark = Array("\"".utf8)
    private static let apostrophe = Array("'".utf8)
    /// What takes the place of a `<` that begins no tag.
    private static let escaped = Array("&lt;".utf8)
    private static let attributeLimit = 128
    /// Tags `html` and `body` give their attributes to the elements that are there already.
    private static let rootTagLimit = 8
    /// Leaves the parser room for elements that it adds itself.
    private static let depthLimit = HTMLTree.depthLimit - 16

    private let source: [UInt8]
    private let isXHTML: Bool
    private var edits: [Edit] = []
    private var stack: [OpenElement] = []
    /// Start tags that were left out and whose end tags are still to come.
    private var leftOut: [MarkupName: Int] = [:]
    private var rootTags = 0
    /// Marks that do not occur in the rest of the source, so that nobody looks for them again.
    private var exhausted: Set<MarkupName> = []
    private(set) var repairs = HTMLRepairs()

    init(_ source: [UInt8]) {
        self.source = source
        isXHTML = Self.declaresXHTML(source)
    }

    /// The source with the edits made.
    var result: [UInt8] {
        if edits.isEmpty { return source }
        var result: [UInt8] = []
        result.reserveCapacity(source.count)
        var position = 0
        for edit in edits {
            result += source[position..<edit.range.lowerBound]
            result += edit.replacement
            position = edit.range.upperBound
        }
        return result + source[position...]
    }

    mutating func scan() {
        var position = 0
        while let start = index(of: UInt8(ascii: "<"), from: position) {
            position = start + 1
            guard position < source.count else { break }
            switch source[position] {
            case UInt8(ascii: "!"): position = scanDeclaration(start)
            case UInt8(ascii: "?"): position = scanBogusComment(start)
            case UInt8(ascii: "/"):
                guard position + 1 < source.count else { return }
                position = source[position + 1].isASCIILetter ? scanEndTag(start) : scanBogusComment(start)
            case let byte where byte.isASCIILetter: position = scanStartTag(start)
            default: break
            }
        }
    }

    // MARK: Comments

    private mutating func scanDeclaration(_ start: Int) -> Int {
        guard starts(with: "<!--", at: start) else { return scanBogusComment(start) }
        // `<!-->` and `<!--->` are whole comments.
        for end in ["<!-->", "<!--->"] where starts(with: end, at: start) { return start + end.utf8.count }
        return skip(to: Self.commentEnd, orCutOff: start..<start + 4, from: start + 4, what: "a comment")
    }

    private mutating func scanBogusComment(_ start: Int) -> Int {
        skip(
            to: Self.tagEnd, orCutOff: start..<start + 1, from: start + 1, what: "a declaration",
            replacement: Self.escaped)
    }

    /// The position after the next mark; if there is none, the opening is cut off, so that what follows stays text.
    private mutating func skip(
        to mark: [UInt8], orCutOff opening: Range<Int>, from position: Int, what: String, replacement: [UInt8] = []
    ) -> Int {
        if let end = find(mark, from: position) { return end }
        edits.append(Edit(range: opening, replacement: replacement))
        repairs.unclosed.append(what)
        return opening.upperBound
    }

    // MARK: Tags

    /// A tag as it stands in the source.
    private struct Tag {
        let name: MarkupName
        let end: Int
        let isSelfClosing: Bool
        /// Where the attributes begin that are too many.
        let surplus: Int?
    }

    private mutating func scanStartTag(_ start: Int) -> Int {
        let nameEnd = endOfName(from: start + 1)
        let name = MarkupName(source[start + 1..<nameEnd])
        guard !looksLikeAddress(start + 1..<nameEnd), let tag = readTag(name, from: nameEnd) else {
            edits.append(Edit(range: start..<start + 1, replacement: Self.escaped))
            return nameEnd
        }
        let kind = name.kind
        let range = start..<tag.end
        switch kind {
        case .unwanted:
            edits.append(Edit(range: range, replacement: []))
            return tag.end
        case .root:
            rootTags += 1
            if rootTags > Self.rootTagLimit {
                edits.append(Edit(range: range, replacement: []))
                return tag.end
            }
        case .rawText: return scanRawText(tag, range)
        case .plainText: return source.count
        case .void: break
        default:
            if tag.isSelfClosing, isXHTML {
                // In XML this is an empty element; an HTML parser would leave it open.
                cutSurplus(of: tag)
                let endTag = Array("</".utf8) + source[start + 1..<nameEnd] + Self.tagEnd
                edits.append(Edit(range: tag.end..<tag.end, replacement: endTag))
                return tag.end
            }
            guard open(OpenElement(name: name, kind: kind)) else {
                edits.append(Edit(range: range, replacement: []))
                leftOut[name, default: 0] += 1
                repairs.tagsNestedTooDeeply += 1
                return tag.end
            }
        }
        cutSurplus(of: tag)
        return tag.end
    }

    private mutating func cutSurplus(of tag: Tag) {
        guard let surplus = tag.surplus else { return }
        edits.append(Edit(range: surplus..<tag.end - 1, replacement: []))
    }

    /// Goes to the end tag of `script`, `style` and the like, in which `<` means nothing.
    private mutating func scanRawText(_ tag: Tag, _ range: Range<Int>) -> Int {
        let isEmpty = tag.isSelfClosing && isXHTML
        if !isEmpty, let end = findEndTag(tag.name, from: tag.end) {
            cutSurplus(of: tag)
            return end
        }
        edits.append(Edit(range: range, replacement: []))
        if !isEmpty { repairs.unclosed.append("an element whose end tag is missing") }
        return tag.end
    }

    private mutating func scanEndTag(_ start: Int) -> Int {
        let nameEnd = endOfName(from: start + 2)
        let name = MarkupName(source[start + 2..<nameEnd])
        guard let tag = readTag(name, from: nameEnd) else {
            edits.append(Edit(range: start..<start + 1, replacement: Self.escaped))
            return nameEnd
        }
        if let count = leftOut[name] {
            edits.append(Edit(range: start..<tag.end, replacement: []))
            leftOut[name] = count > 1 ? count - 1 : nil
            return tag.end
        }
        if tag.surplus != nil { cutSurplus(of: tag) }
        close(name)
        return tag.end
    }

    /// Reads a tag's attributes; `nil` if the source ends within it.
    private mutating func readTag(_ name: MarkupName, from position: Int) -> Tag? {
        var position = position
        var attributes = 0
        var surplus: Int?
        while position < source.count {
            switch source[position] {
            case UInt8(ascii: ">"):
                let isSelfClosing = source[position - 1] == UInt8(ascii: "/")
                return Tag(name: name, end: position + 1, isSelfClosing: isSelfClosing, surplus: surplus)
            case UInt8(ascii: "/"): position += 1
            case let byte where byte.isHTMLSpace: position += 1
            default:
                attributes += 1
                if attributes == Self.attributeLimit { surplus = position }
                guard let end = endOfAttribute(from: position) else { return nil }
                position = end
            }
        }
        return nil
    }

    private mutating func endOfAttribute(from start: Int) -> Int? {
        var position = start + 1
        while position < source.count, !source[position].endsAttributeName { position += 1 }
        var value = position
        while value < source.count, source[value].isHTMLSpace { value += 1 }
        guard value < source.count, source[value] == UInt8(ascii: "=") else { return position }
        value += 1
        while value < source.count, source[value].isHTMLSpace { value += 1 }
        guard value < source.count else { return nil }
        switch source[value] {
        case UInt8(ascii: "\""): return find(Self.quotationMark, from: value + 1)
        case UInt8(ascii: "'"): return find(Self.apostrophe, from: value + 1)
        default:
            while value < source.count, !source[value].isHTMLSpace, source[value] != UInt8(ascii: ">") { value += 1 }
            return value
        }
    }

    private func endOfName(from start: Int) -> Int {
        var end = start
        while end < source.count, !source[end].endsTagName { end += 1 }
        return end
    }

    /// Whether what looks like a tag is an address in angle brackets, such as `<reader@example.org>`.
    private func looksLikeAddress(_ name: Range<Int>) -> Bool {
        source[name].contains(UInt8(ascii: "@")) || source[name].last == UInt8(ascii: ":")
    }

    // MARK: Open elements

    /// Puts an element on the stack, after those that it ends; `false` if there is no room for it.
    private mutating func open(_ element: OpenElement) -> Bool {
        switch element.kind {
        case .paragraph, .block: closeNearest(.paragraph, within: [.cell, .table])
        case .item: closeNearest(.item, within: [.list, .cell, .table])
        case .section, .row, .cell: closeNearest(element.kind, within: [.table])
        case .rubyPart: closeNearest(.rubyPart, within: [.ruby])
        case .alone: close(element.name)
        default: break
        }
        guard stack.count < Self.depthLimit else { return false }
        stack.append(element)
        return true
    }

    /// Takes the innermost element of a kind, and all within it, off the stack, unless a boundary lies around it.
    private mutating func closeNearest(_ kind: MarkupName.Kind, within boundaries: [MarkupName.Kind]) {
        for index in stack.indices.reversed() {
            if stack[index].kind == kind {
                stack.removeSubrange(index...)
                return
            }
            if boundaries.contains(stack[index].kind) { return }
        }
    }

    private mutating func close(_ name: MarkupName) {
        let kind = name.kind
        for index in stack.indices.reversed() {
            if stack[index].name == name {
                if kind == .formatting { stack.remove(at: index) } else { stack.removeSubrange(index...) }
                return
            }
            if stack[index].kind == .cell, !kind.isPartOfTable { return }
        }
    }

    // MARK: Searching

    private func index(of byte: UInt8, from start: Int) -> Int? {
        var position = start
        while position < source.count {
            if source[position] == byte { return position }
            position += 1
        }
        return nil
    }

    private func starts(with text: String, at start: Int) -> Bool {
        source[start...].starts(with: text.utf8)
    }

    /// The position after the next occurrence of a mark.
    private mutating func find(_ mark: [UInt8], from start: Int) -> Int? {
        if !exhausted.isEmpty, exhausted.contains(MarkupName(mark[...])) { return nil }
        var position = start
        while let found = index(of: mark[0], from: position) {
            if mark.count == 1 || source[found...].starts(with: mark) { return found + mark.count }
            position = found + 1
        }
        exhausted.insert(MarkupName(mark[...]))
        return nil
    }

    private mutating func findEndTag(_ name: MarkupName, from start: Int) -> Int? {
        guard !exhausted.contains(name) else { return nil }
        var position = start
        while let found = index(of: UInt8(ascii: "<"), from: position) {
            position = found + 1
            guard position < source.count, source[position] == UInt8(ascii: "/") else { continue }
            let end = endOfName(from: position + 1)
            if end < source.count, MarkupName(source[position + 1..<end]) == name {
                return find(Self.tagEnd, from: end)
            }
        }
        exhausted.insert(name)
        return nil
    }

    /// Whether the page says that it is XML.
    private static func declaresXHTML(_ source: [UInt8]) -> Bool {
        let head = String(decoding: source.prefix(1024), as: UTF8.self)
        return head.contains("<?xml") || head.contains("xmlns=\"http://www.w3.org/1999/xhtml\"")
    }
}

extension UInt8 {
    var isASCIILetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }
    /// Whether this is white space of HTML.
    var isHTMLSpace: Bool { self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D || self == 0x0C }
    fileprivate var endsTagName: Bool { isHTMLSpace || self == UInt8(ascii: "/") || self == UInt8(ascii: ">") }
    fileprivate var endsAttributeName: Bool { endsTagName || self == UInt8(ascii: "=") }
}
