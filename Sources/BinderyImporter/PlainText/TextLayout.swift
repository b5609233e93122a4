/// How a text is laid out: how its paragraphs are told apart and where its lines were broken.
struct TextLayout: Sendable {
    /// How paragraphs are told apart.
    enum Paragraphs: Sendable {
        /// Every line is a paragraph.
        case lines
        /// Paragraphs are runs of broken lines, divided by blank lines.
        case blankLines
        /// Paragraphs are runs of broken lines, divided by the indent of their first lines.
        case indents
    }

    /// How paragraphs are told apart.
    var paragraphs: Paragraphs
    /// The columns at which lines were broken; 0 where they were not.
    var wrapWidth: Int
    /// The blank lines that usually stand between paragraphs.
    var usualGap: Int
    /// The blank lines from which a gap stands out among the others; `Int.max` where none does.
    var sceneGap: Int

    /// Finds the layout of lines.
    ///
    /// - Parameters:
    ///   - source: the text.
    ///   - range: the lines to go by.
    ///   - isText: whether a line belongs to the running text, and is neither a separator nor a heading.
    init(_ source: TextSource, _ range: Range<Int>, isText: (Int) -> Bool) {
        let width = Self.wrapWidth(source, range)
        wrapWidth = width
        usualGap = 0
        sceneGap = .max
        paragraphs = .lines
        if width > 0 {
            paragraphs = Self.isIndented(source, range) ? .indents : .blankLines
        }
        measureGaps(source, range, isText: isText)
    }

    /// Whether the line break after a line was made because the next word had no room.
    func isBroken(_ source: TextSource, after line: Int) -> Bool {
        guard wrapWidth > 0, line + 1 < source.lines.count, source.lines[line + 1].gap == 0 else { return false }
        return Self.isFull(source, line, width: wrapWidth)
    }

    /// The width at which most lines that are followed by another one at once are full; 0 if there is none.
    private static func wrapWidth(_ source: TextSource, _ range: Range<Int>) -> Int {
        // How many lines there are of each width, counted where another line follows at once.
        var inner: [Int] = []
        var histogram = [Int](repeating: 0, count: 161)
        for line in range.dropLast() where source.lines[line + 1].gap == 0 && line + 1 < range.upperBound {
            inner.append(line)
            let width = source.lines[line].width + source.lines[line].indent
            guard width <= 160 else { continue }
            histogram[width] += 1
        }
        let measured = histogram.reduce(0, +)
        // Long lines are paragraphs of their own: such a text was not broken.
        guard measured * 10 > inner.count * 9, inner.count >= 3 else { return 0 }
        // The widest lines, save a few that stand out: tables, addresses of web pages.
        var rest = measured / 50
        var width = 160
        while width > 0, rest >= histogram[width] {
            rest -= histogram[width]
            width -= 1
        }
        guard width >= 24 else { return 0 }
        let full = inner.count { isFull(source, $0, width: width) }
        return full * 10 >= inner.count * 6 ? width : 0
    }

    /// Whether the first word of the next line would not have fitted into a line.
    private static func isFull(_ source: TextSource, _ line: Int, width: Int) -> Bool {
        let current = source.lines[line]
        let next = source.lines[line + 1]
        var room = width - current.width - current.indent
        // Ideographs are broken anywhere.
        var index = next.range.lowerBound
        if source.bytes[index] >= 0xE3, source.bytes[index] < 0xEB { return room < 4 }
        while index < next.range.upperBound, source.bytes[index] != 0x20, room >= 0 {
            if source.bytes[index] & 0xC0 != 0x80 { room -= 1 }
            index += 1
        }
        // The room of a space is needed, too; editors of old left a little more.
        return room <= 2
    }

    /// Whether paragraphs begin with an indent and not after a blank line.
    private static func isIndented(_ source: TextSource, _ range: Range<Int>) -> Bool {
        var indented = 0
        var flush = 0
        var blank = 0
        for line in range.dropFirst() {
            let current = source.lines[line]
            if current.gap > 0 {
                blank += 1
            } else if current.indent > source.lines[line - 1].indent, current.indent <= 12 {
                indented += 1
            } else {
                flush += 1
            }
        }
        return indented > blank * 2 && flush >= indented
    }

    /// Measures the gaps between paragraphs anew, once headings are known.
    mutating func measureGaps(_ source: TextSource, _ range: Range<Int>, isText: (Int) -> Bool) {
        var counts: [Int: Int] = [:]
        var short = 0
        sceneGap = .max
        for line in range.dropFirst() where isText(line) && isText(line - 1) {
            let gap = source.lines[line].gap
            // Within a broken paragraph there is no gap to be measured.
            if gap == 0, wrapWidth > 0, paragraphs == .blankLines { continue }
            if gap == 0, paragraphs == .indents, source.lines[line].indent == 0 { continue }
            // Short lines without gaps are verse, lists and the like; long ones are paragraphs.
            if gap == 0, paragraphs == .lines, source.lines[line - 1].width < 40 { short += 1 }
            counts[gap, default: 0] += 1
        }
        let apart = range.dropFirst().count { source.lines[$0].gap > 0 }
        if let close = counts[0], close < apart * 2 { counts[0] = close - short }
        guard let usual = counts.max(by: { ($0.value, -$0.key) < ($1.value, -$1.key) }) else {
            usualGap = paragraphs == .blankLines ? 1 : 0
            return
        }
        usualGap = usual.key
        // From which gap on are the wider ones few enough to mean something?
        let wider = counts.keys.filter { $0 > usual.key }.sorted()
        var above = wider.reduce(0) { $0 + (counts[$1] ?? 0) }
        for gap in wider {
            if above * 2 <= usual.value || gap >= usual.key + 2 && above <= usual.value {
                sceneGap = gap
                return
            }
            above -= counts[gap] ?? 0
        }
    }
}
