internal import BinderyCore

/// What an element of HTML means for the words inside it.
enum InlineStyle: Hashable {
    case emphasis, strong, italic, bold, underline, strikethrough, superscript, `subscript`, smallCaps, small, cite,
        code
    case link(LinkTarget)
    case span(Attributes)

    fileprivate func wrap(_ content: [Inline]) -> Inline {
        switch self {
        case .emphasis: .emphasis(content)
        case .strong: .strong(content)
        case .italic: .italic(content)
        case .bold: .bold(content)
        case .underline: .underline(content)
        case .strikethrough: .strikethrough(content)
        case .superscript: .superscript(content)
        case .subscript: .subscript(content)
        case .smallCaps: .smallCaps(content)
        case .small: .small(content)
        case .cite: .cite(content)
        case .code: .code(content.plainText)
        case .link(let target): .link(target, content)
        case .span(let attributes): .span(content, attributes)
        }
    }
}

/// The words of one paragraph as they come in: white space is collapsed, styles are open or closed.
///
/// Styles outlive a paragraph: where a block element stands inside an inline one, each of its paragraphs gets the
/// style. White space waits until a word follows it, so that it ends up outside the styles that begin after it.
struct InlineAccumulator {
    /// A style with what has come in since it was opened.
    private struct Level {
        let style: InlineStyle?
        var content: [Inline] = []
        /// The end of the content, as long as it is mere text.
        var run: [UInt8] = []

        mutating func closeRun() {
            guard !run.isEmpty else { return }
            content.append(.text(String(decoding: run, as: UTF8.self)))
            run.removeAll(keepingCapacity: true)
        }
    }

    /// Styles inside each other; those beyond it are left out.
    private static let depthLimit = 16

    private var levels = [Level(style: nil)]
    /// The level in which white space came in that no word has followed yet.
    private var spaceLevel: Int?
    /// The number of line ends that no word has followed yet.
    private(set) var pendingBreaks = 0
    /// Whether there is anything to be read or seen.
    private(set) var hasContent = false
    /// Whether there are no-break spaces, which alone make an empty paragraph.
    private(set) var hasBlanks = false
    /// Identities that the next word gets.
    var pendingAnchors: [String] = []

    /// Whether styles are open.
    var hasOpenStyles: Bool { levels.count > 1 }

    /// Opens a style; `false` if it would say what an open one says already, or is nested too deeply.
    mutating func open(_ style: InlineStyle) -> Bool {
        guard levels.count <= Self.depthLimit, !levels.contains(where: { $0.style == style }) else { return false }
        levels.append(Level(style: style))
        return true
    }

    /// Closes the innermost style.
    mutating func close() {
        guard levels.count > 1, var level = levels.popLast(), let style = level.style else { return }
        if let waiting = spaceLevel { spaceLevel = min(waiting, levels.count - 1) }
        level.closeRun()
        guard !level.content.isEmpty else { return }
        levels[levels.count - 1].closeRun()
        levels[levels.count - 1].content.append(style.wrap(level.content))
    }

    /// Adds the bytes of a text, with its white space collapsed.
    mutating func add(_ bytes: [UInt8], _ range: Range<Int>) {
        var position = range.lowerBound
        while position < range.upperBound {
            let byte = bytes[position]
            if byte <= 0x20 {
                if byte.isCollapsible { space() }
                position += 1
                continue
            }
            if byte >= 0xC2, let length = addSpecial(bytes, position, range.upperBound) {
                position += length
                continue
            }
            var end = position + 1
            while end < range.upperBound, bytes[end] > 0x20, !bytes[end].mayBeSpecial { end += 1 }
            prepareForContent()
            levels[levels.count - 1].run.append(contentsOf: bytes[position..<end])
            position = end
        }
    }

    /// Treats a character that is invisible or is white space only to the eye; returns its length, or `nil` for any
    /// other.
    private mutating func addSpecial(_ bytes: [UInt8], _ position: Int, _ end: Int) -> Int? {
        switch bytes[position] {
        case 0xC2 where position + 1 < end && bytes[position + 1] == 0xA0:
            // A no-break space: kept within a line, an indent of the typewriter at its beginning.
            hasBlanks = true
            if hasContent, pendingBreaks == 0 {
                emitSpace()
                levels[levels.count - 1].run += [0xC2, 0xA0]
            }
            return 2
        case 0xC2 where position + 1 < end && bytes[position + 1] == 0xAD:
            return 2  // A soft hyphen: readers hyphenate by themselves, and dictionaries stumble over it.
        case 0xE2 where position + 2 < end && bytes[position + 1] == 0x80 && bytes[position + 2] == 0x8B:
            // A zero-width space lets a line break; at the beginning of a line it is litter.
            if hasContent, spaceLevel == nil, pendingBreaks == 0 { levels[levels.count - 1].run += [0xE2, 0x80, 0x8B] }
            return 3
        case 0xEF where position + 2 < end && bytes[position + 1] == 0xBB && bytes[position + 2] == 0xBF:
            return 3  // A byte order mark in the midst of a text.
        case 0xEF where position + 2 < end && bytes[position + 1] == 0xBF && bytes[position + 2] >= 0xBE:
            return 3  // U+FFFE and U+FFFF, which no XML may hold.
        default: return nil
        }
    }

    /// Adds white space, unless there is some already.
    mutating func space() {
        guard hasContent, spaceLevel == nil else { return }
        var level = levels.count - 1
        while level > 0, levels[level].content.isEmpty, levels[level].run.isEmpty { level -= 1 }
        spaceLevel = level
    }

    /// Adds a line end.
    mutating func lineBreak() {
        spaceLevel = nil
        pendingBreaks += 1
    }

    /// Adds something that is not text.
    mutating func add(_ inline: Inline) {
        prepareForContent()
        levels[levels.count - 1].closeRun()
        levels[levels.count - 1].content.append(inline)
    }

    /// Adds words that stand in no source, such as quotation marks.
    mutating func add(_ words: String) {
        let bytes = Array(words.utf8)
        add(bytes, bytes.indices)
    }

    private mutating func prepareForContent() {
        if pendingBreaks > 0 {
            if hasContent {
                levels[levels.count - 1].closeRun()
                for _ in 0..<pendingBreaks { levels[levels.count - 1].content.append(.lineBreak) }
            }
            pendingBreaks = 0
            spaceLevel = nil
        }
        emitSpace()
        hasContent = true
        guard !pendingAnchors.isEmpty else { return }
        levels[levels.count - 1].closeRun()
        for anchor in pendingAnchors { levels[levels.count - 1].content.append(.span([], Attributes(id: anchor))) }
        pendingAnchors = []
    }

    private mutating func emitSpace() {
        guard let level = spaceLevel else { return }
        spaceLevel = nil
        levels[min(level, levels.count - 1)].run.append(0x20)
    }

    /// The words that have come in. The styles that are open stay open for the words that follow.
    mutating func finish() -> [Inline] {
        var content: [Inline] = []
        for index in levels.indices.reversed() {
            levels[index].closeRun()
            levels[index].content += content
            content = levels[index].content
            levels[index].content = []
            if let style = levels[index].style, !content.isEmpty { content = [style.wrap(content)] }
        }
        spaceLevel = nil
        pendingBreaks = 0
        hasContent = false
        hasBlanks = false
        return content.trimmingBlanks()
    }
}

extension UInt8 {
    fileprivate var isCollapsible: Bool { self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D || self == 0x0C }
    fileprivate var mayBeSpecial: Bool { self == 0xC2 || self == 0xE2 || self == 0xEF }
}

extension [Inline] {
    /// The words without no-break spaces at the very end.
    fileprivate func trimmingBlanks() -> [Inline] {
        guard case .text(let words)? = last, words.utf8.last == 0xA0 || words.utf8.last == 0x8B else { return self }
        var bytes = [UInt8](words.utf8)
        while true {
            if bytes.ends(with: [0xC2, 0xA0]) {
                bytes.removeLast(2)
            } else if bytes.ends(with: [0xE2, 0x80, 0x8B]) {
                bytes.removeLast(3)
            } else if bytes.last == 0x20 {
                bytes.removeLast()
            } else {
                break
            }
        }
        var result = self
        result[count - 1] = .text(String(decoding: bytes, as: UTF8.self))
        if bytes.isEmpty { result.removeLast() }
        return result
    }
}

extension [UInt8] {
    fileprivate func ends(with end: [UInt8]) -> Bool {
        suffix(end.count).elementsEqual(end)
    }
}
