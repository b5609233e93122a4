internal import BinderyCore

/// The footnotes of a section: paragraphs such as `[1] See above.` at its end or at the end of the book, to which marks
/// in its text refer.
///
/// They are footnotes only if every one of them is referred to, once, in their order.
struct FootnoteList {
    /// A footnote: its number, its paragraphs, and the place at which its words begin.
    private struct Note {
        let words: String
        var paragraphs: [TextParagraph]
        let start: Int
    }

    /// The paragraphs that are no footnotes.
    private(set) var paragraphs: [TextParagraph]
    private var notes: [Note] = []

    private init(paragraphs: [TextParagraph]) {
        self.paragraphs = paragraphs
    }

    /// The ids of the notes by the words in the brackets of their marks.
    var ids: [String: String] {
        Dictionary(notes.map { ($0.words, "note-" + $0.words) }) { first, _ in first }
    }

    /// The footnotes of sections, by section. A list may serve several sections before it.
    static func lists(_ source: TextSource, _ sections: [[TextParagraph]]) -> [FootnoteList] {
        var lists = sections.map { FootnoteList(paragraphs: $0) }
        guard source.bytes.contains(UInt8(ascii: "[")) else { return lists }
        var pending: [(section: Int, words: String)] = []
        for (index, paragraphs) in sections.enumerated() {
            let first = listStart(source, paragraphs)
            let own = references(source, paragraphs[..<(first ?? paragraphs.count)])
            pending += own.map { (index, $0) }
            guard let first else { continue }
            let notes = notes(source, paragraphs[first...])
            let words = notes.map(\.words)
            if words == pending.map(\.words) {
                for (note, mark) in zip(notes, pending) { lists[mark.section].notes.append(note) }
            } else if words == own {
                lists[index].notes = notes
            } else {
                continue
            }
            pending = []
            lists[index].paragraphs = Array(paragraphs[..<first])
            while let last = lists[index].paragraphs.last, last.isSeparator { lists[index].paragraphs.removeLast() }
        }
        return lists
    }

    /// The footnotes.
    func notes(_ builder: BlockBuilder) -> [Footnote] {
        notes.map { note in
            Footnote(
                id: "note-" + note.words, blocks: builder.blocks(note.paragraphs[...], clippedTo: note.start..<Int.max))
        }
    }

    private static func notes(_ source: TextSource, _ paragraphs: ArraySlice<TextParagraph>) -> [Note] {
        var notes: [Note] = []
        for part in paragraphs.filter({ !$0.isSeparator }).flatMap({ parts(source, $0) }) {
            if let mark = mark(source.bytes, source.lines[part.lines.lowerBound].range) {
                notes.append(Note(words: mark.words, paragraphs: [part], start: mark.end))
            } else if !notes.isEmpty {
                notes[notes.count - 1].paragraphs.append(part)
            }
        }
        return notes
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
