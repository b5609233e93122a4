internal import BinderyCore
internal import BinderyHTML

extension HTMLReader {
    /// Adds words with their reading; `false` if the element is none of ruby's but a tag that somebody forgot to close.
    mutating func addRuby(_ index: Int) -> Bool {
        let inner = tree.descendants(of: index)
        guard !inner.contains(where: { tree[$0].name.isBlock || tree[$0].name == .ruby || tree[$0].name == .br }) else {
            return false
        }
        var builder = RubyBuilder()
        for node in inner where tree[node].isText {
            let around = tree.ancestors(of: node).prefix { $0 != index }.map { tree[$0].name }
            if around.contains(.rp) { continue }
            let isReading = around.contains(.rt) || around.contains(.rtc)
            builder.add(tree.text(of: node), isReading: isReading, beginsBase: around.contains(.rb))
        }
        let segments = builder.segments
        if builder.beginsWithSpace { words.space() }
        if segments.contains(where: { !$0.reading.isEmpty }) {
            words.add(.ruby(segments))
        } else {
            words.add(segments.map(\.base.plainText).joined())
        }
        if builder.endsWithSpace { words.space() }
        return true
    }
}

/// Puts words and readings together: a reading belongs to the words before it that have none yet.
private struct RubyBuilder {
    private var complete: [RubySegment] = []
    private var bases: [String] = []
    private var hasReading = false
    private var isSpaced = false
    /// Whether white space stands before the first words, in a script that has spaces between words.
    private(set) var beginsWithSpace = false

    /// Whether white space stands behind the last words, in a script that has spaces between words.
    var endsWithSpace: Bool { isSpaced && segments.last.map { Self.needsSpace($0.base.plainText, "a") } == true }

    var segments: [RubySegment] { complete + bases.map { RubySegment(base: [.text($0)], reading: []) } }

    mutating func add(_ text: String, isReading: Bool, beginsBase: Bool) {
        let words = text.collapsingBlanks
        let wasSpaced = isSpaced || text.unicodeScalars.first?.properties.isWhitespace == true
        isSpaced = words.isEmpty ? wasSpaced : text.unicodeScalars.last?.properties.isWhitespace == true
        guard !words.isEmpty else { return }
        if segments.isEmpty { beginsWithSpace = wasSpaced && Self.needsSpace("a", words) }
        if isReading { addReading(words) } else { addBase(words, isNew: beginsBase, isSpaced: wasSpaced) }
    }

    private mutating func addReading(_ words: String) {
        hasReading = true
        if bases.isEmpty, !complete.isEmpty {
            complete[complete.count - 1].reading.append(.text(" " + words))
        } else {
            let base = bases.isEmpty ? [] : [Inline.text(bases.removeFirst())]
            complete.append(RubySegment(base: base, reading: [.text(words)]))
        }
    }

    private mutating func addBase(_ words: String, isNew: Bool, isSpaced: Bool) {
        if hasReading {
            complete = segments
            bases = []
            hasReading = false
        }
        guard let last = bases.last, !isNew else {
            let isApart = isSpaced && complete.last.map { Self.needsSpace($0.base.plainText, words) } == true
            bases.append(isApart ? " " + words : words)
            return
        }
        bases[bases.count - 1] += isSpaced && Self.needsSpace(last, words) ? " " + words : words
    }

    /// Whether white space between two pieces means anything: not where the script has none between words.
    private static func needsSpace(_ left: String, _ right: String) -> Bool {
        guard let before = left.unicodeScalars.last, let after = right.unicodeScalars.first else { return false }
        return !before.isWrittenWithoutSpaces && !after.isWrittenWithoutSpaces
    }
}
