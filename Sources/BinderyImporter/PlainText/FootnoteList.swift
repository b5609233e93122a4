internal import BinderyCore

/// The footnotes at the end of a section: paragraphs such as `[1] See above.`, to which marks in the text refer.
///
/// They are footnotes only if every one of them is referred to, once, in their order.
struct FootnoteList {
    /// The ids of the notes by the words in the brackets of their marks.
    private(set) var ids: [String: String] = [:]
    /// The paragraphs that are no footnotes.
    private(set) var remaining: [TextParagraph]
    private var notes: [(id: String, paragraphs: [TextParagraph], start: Int)] = []

    /// Whether there are no footnotes.
    var isEmpty: Bool { notes.isEmpty }

    init(_ source: TextSource, _ paragraphs: [TextParagraph]) {
        remaining = paragraphs
        guard let first = Self.listStart(source, paragraphs) else { return }
        var found: [(String, [TextParagraph], Int)] = []
        for paragraph in paragraphs[first...] {
            guard !paragraph.isSeparator else { continue }
            for part in Self.parts(source, paragraph) {
                if let mark = Self.mark(source.bytes, source.lines[part.lines.lowerBound].range) {
                    found.append((mark.words, [part], mark.end))
                } else if !found.isEmpty {
                    found[found.count - 1].1.append(part)
                }
            }
        }
        let marks = Self.references(source, paragraphs[..<first])
        guard !found.isEmpty, marks == found.map(\.0) else { return }
        notes = found.map { (id: "note-" + $0.0, paragraphs: $0.1, start: $0.2) }
        for note in found { ids[note.0] = "note-" + note.0 }
        remaining = Array(paragraphs[..<first])
        while let last = remaining.last, last.isSeparator { remaining.removeLast() }
    }

    /// The footnotes.
    func notes(_ builder: BlockBuilder) -> [Footnote] {
        notes.map { note in
            Footnote(id: note.id, blocks: builder.blocks(note.paragraphs[...], clippedTo: note.start..<Int.max))
        }
    }

    /// The first paragraph of the list at the end; paragraphs without a mark within it continue a note.
    private static func listStart(_ source: TextSource, _ paragraphs: [TextParagraph]) -> Int? {
        let marked = paragraphs.indices.filter { index in
            !paragraphs[index].isSeparator
                && mark(source.bytes, source.lines[paragraphs[index].lines.lowerBound].range) != nil
        }
        guard let last = marked.last, last + 2 >= paragraphs.count else { return nil }
        var first = last
        for index in marked.reversed() where first - index <= 2 { first = index }
        return first
    }

    /// A paragraph whose lines each begin with a mark is several notes.
    private static func parts(_ source: TextSource, _ paragraph: TextParagraph) -> [TextParagraph] {
        var parts: [TextParagraph] = []
        for line in paragraph.lines {
            if parts.isEmpty || mark(source.bytes, source.lines[line].range) != nil {
                parts.append(TextParagraph(lines: line..<line + 1, shape: .prose))
            } else {
                let last = parts.count - 1
                parts[last].lines = parts[last].lines.lowerBound..<line + 1
            }
        }
        return parts
    }

    /// The mark at the beginning of a line, and where the words behind it begin.
    private static func mark(_ bytes: [UInt8], _ range: Range<Int>) -> (words: String, end: Int)? {
        guard bytes[range.lowerBound] == UInt8(ascii: "["),
            let close = bytes[range].prefix(6).firstIndex(of: UInt8(ascii: "]")), close > range.lowerBound + 1
        else { return nil }
        let words = bytes[range.lowerBound + 1..<close]
        guard words.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        var end = close + 1
        while end < range.upperBound, bytes[end] == 0x20 || bytes[end] == 0x3A { end += 1 }
        return end < range.upperBound ? (String(decoding: words, as: UTF8.self), end) : nil
    }

    /// The marks in a text, in order.
    private static func references(_ source: TextSource, _ paragraphs: ArraySlice<TextParagraph>) -> [String] {
        var result: [String] = []
        for paragraph in paragraphs {
            for line in paragraph.lines {
                let range = source.lines[line].range
                var index = range.lowerBound
                while let open = source.bytes[index..<range.upperBound].firstIndex(of: UInt8(ascii: "[")) {
                    index = open + 1
                    guard let close = source.bytes[open..<range.upperBound].prefix(6).firstIndex(of: UInt8(ascii: "]")),
                        close > open + 1
                    else { continue }
                    let words = source.bytes[open + 1..<close]
                    if words.allSatisfy({ (0x30...0x39).contains($0) }) {
                        result.append(String(decoding: words, as: UTF8.self))
                    }
                }
            }
        }
        return result
    }
}
