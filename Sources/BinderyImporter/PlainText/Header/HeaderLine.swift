/// A line that begins with a label and a colon: `Rating: T`, `**Summary:** …`, `作者：某人`.
struct HeaderLine {
    /// The English name of the field, or the label as it was typed where it is not known.
    let field: String
    /// Whether the label is one that stories use.
    let isKnown: Bool
    /// The bytes of the value; empty where it stands on the next line.
    let value: Range<Int>

    /// What a line says; `nil` if it does not begin with a label.
    init?(_ source: TextSource, _ index: Int, _ folded: inout FoldedText) {
        let line = source.lines[index]
        folded.fold(source.bytes, line.range.prefix(120, in: source.bytes))
        let bytes = folded.bytes
        var start = 0
        while start < bytes.count, "*_[<#~- ".utf8.contains(bytes[start]) { start += 1 }
        guard let colon = Self.divider(bytes), colon > start else { return nil }
        var end = colon
        while end > start, " *_]".utf8.contains(bytes[end - 1]) { end -= 1 }
        let label = String(decoding: bytes[start..<end], as: UTF8.self)
        guard !label.isEmpty, label.utf8.count <= 40 else { return nil }
        let known = HeaderLabels.field(label)
        let words = label.split(separator: " ")
        guard
            known != nil
                || words.count <= 3 && label.utf8.allSatisfy({ $0 >= 0x30 || $0 == 0x20 || $0 == 0x2D || $0 == 0x27 })
        else { return nil }
        // `Title - The Long Night`: a hyphen divides only what is known.
        guard known != nil || bytes[colon] == UInt8(ascii: ":") && bytes[start] > 0x39 else { return nil }
        field = known ?? source.text(folded.offset(of: start)..<folded.offset(of: end))
        isKnown = known != nil
        var position = colon + 1
        while position < bytes.count, " *_".utf8.contains(bytes[position]) { position += 1 }
        // `She said: "No."`
        guard known != nil || position == bytes.count || bytes[position] != UInt8(ascii: "\"") else { return nil }
        var lower = position < bytes.count ? folded.offset(of: position) : line.range.upperBound
        // A mark that closes behind the label may open again before the value.
        lower = min(lower, line.range.upperBound)
        value = lower..<line.range.upperBound
        // `12:30` and `http://` are no labels.
        guard position == bytes.count || bytes[position] != UInt8(ascii: "/") || isKnown else { return nil }
    }

    /// The colon behind a label, or the hyphen between spaces.
    private static func divider(_ bytes: [UInt8]) -> Int? {
        for index in bytes.prefix(60).indices {
            if bytes[index] == UInt8(ascii: ":") { return index }
            let isHyphen = bytes[index] == UInt8(ascii: "-") && index > 0 && bytes[index - 1] == 0x20
            if isHyphen, index + 1 < bytes.count, bytes[index + 1] == 0x20 { return index }
        }
        return nil
    }
}

extension Range<Int> {
    /// The beginning of a range of bytes, up to a limit and the end of a character.
    func prefix(_ limit: Int, in bytes: [UInt8]) -> Range<Int> {
        var end = Swift.min(upperBound, lowerBound + limit)
        while end < upperBound, bytes[end] & 0xC0 == 0x80 { end += 1 }
        return lowerBound..<end
    }
}
