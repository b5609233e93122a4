internal import BinderyCore

/// The licence and the cataloguer's header that Project Gutenberg puts around its texts.
struct GutenbergFrame {
    /// The lines of the text itself.
    private(set) var body: Range<Int>
    /// What the header says about the book.
    private(set) var fields: [MetadataField] = []
    /// What was left out, and why.
    private(set) var remarks: [Remark] = []

    /// Finds the frame around lines; without one the body is all of them.
    init(_ source: TextSource) {
        body = 0..<source.lines.count
        var folded = FoldedText()
        let marks = Self.marks(source, &folded)
        if let start = marks.start {
            readHeader(source, 0..<start.lowerBound, &folded)
            let first = Self.withoutCredits(source, start.upperBound, &folded)
            leaveOut(source, 0..<first)
            body = first..<body.upperBound
        }
        if let end = marks.end, end >= body.lowerBound {
            leaveOut(source, end..<source.lines.count)
            body = body.lowerBound..<end
        }
    }

    private static func marks(_ source: TextSource, _ folded: inout FoldedText) -> (start: Range<Int>?, end: Int?) {
        var start: Range<Int>?
        var end: Int?
        for (index, line) in source.lines.enumerated() where line.width <= 160 && mayBeMark(source.bytes, line.range) {
            folded.fold(source.bytes, line.range)
            let words = String(decoding: folded.bytes.drop { $0 == 0x2A || $0 == 0x20 }, as: UTF8.self)
            if words.hasPrefix("start of th"), start == nil {
                guard words.contains("gutenberg") || follows(source, index, "gutenberg") else { continue }
                // The name of the book may take the mark to the next line.
                let isWhole =
                    words.hasSuffix("***") || index + 1 == source.lines.count || source.lines[index + 1].gap > 0
                start = index..<(isWhole ? index + 1 : index + 2)
            } else if words.hasPrefix("end*the small print"), start == nil {
                start = index..<index + 1
            } else if words.hasPrefix("end of th") || words.hasPrefix("end of project"),
                index > (start?.upperBound ?? 0)
            {
                guard words.contains("gutenberg") else { continue }
                end = index
                break
            }
        }
        return (start, end)
    }

    private static func mayBeMark(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        let first = bytes[range.lowerBound]
        return first == UInt8(ascii: "*") || first == UInt8(ascii: "E") || first == UInt8(ascii: "S")
    }

    private static func follows(_ source: TextSource, _ index: Int, _ word: String) -> Bool {
        index + 1 < source.lines.count && source.text(index + 1).lowercased().contains(word)
    }

    /// Steps over the paragraphs that say who made the transcription.
    private static func withoutCredits(_ source: TextSource, _ start: Int, _ folded: inout FoldedText) -> Int {
        var first = start
        while first < source.lines.count {
            folded.fold(source.bytes, source.lines[first].range)
            let words = String(decoding: folded.bytes, as: UTF8.self)
            guard credits.contains(where: { words.hasPrefix($0) }) else { break }
            first += 1
            while first < source.lines.count, source.lines[first].gap == 0 { first += 1 }
        }
        return first
    }

    private static let credits = [
        "produced by", "e-text prepared by", "etext prepared by", "this etext was", "this ebook was", "prepared by",
        "transcribed from", "scanned and proofed",
    ]

    private mutating func readHeader(_ source: TextSource, _ range: Range<Int>, _ folded: inout FoldedText) {
        var index = range.lowerBound
        while index < range.upperBound {
            let line = HeaderLine(source, index, &folded)
            index += 1
            guard let line, line.isKnown, !line.value.isEmpty, line.field != "credits" else { continue }
            var value = source.text(line.value)
            while index < range.upperBound, source.lines[index].gap == 0, source.lines[index].indent >= 2,
                HeaderLine(source, index, &folded)?.isKnown != true
            {
                value += " " + source.text(index)
                index += 1
            }
            fields.append(MetadataField(line.field, .text(value)))
        }
    }

    private mutating func leaveOut(_ source: TextSource, _ lines: Range<Int>) {
        guard let first = lines.first, let last = lines.last else { return }
        let words = lines.reduce(0) { $0 + source.text($1).split(separator: " ").count }
        remarks.append(
            Remark(
                .omission,
                "Project Gutenberg’s header and licence left out: \(words) words in lines "
                    + "\(source.lines[first].number) to \(source.lines[last].number)",
                at: Origin(
                    file: source.file, line: source.lines[first].number,
                    reason: "its marks say where the book begins and ends")))
    }
}
