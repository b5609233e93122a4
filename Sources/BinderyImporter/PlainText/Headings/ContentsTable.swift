/// A table of contents at the beginning of a text: its lines are no headings, but name those that follow.
struct ContentsTable {
    /// The lines of the table; empty if there is none.
    private(set) var lines: Range<Int>
    /// The folded titles that the table names, without numbers of pages.
    private(set) var titles: Set<String> = []

    /// Finds the table among the lines of a text.
    init(_ source: TextSource, _ range: Range<Int>, _ candidates: [HeadingCandidate]) {
        lines = range.lowerBound..<range.lowerBound
        var folded = FoldedText()
        if let head = Self.headLine(source, range, &folded) {
            readEntries(source, range, after: head, candidates, &folded)
        }
        if lines.isEmpty { findRun(candidates) }
    }

    /// Whether a line is one of the titles that the table names.
    func names(_ folded: FoldedText) -> Bool {
        !titles.isEmpty && titles.contains(Self.normalized(folded.bytes))
    }

    private static func headLine(_ source: TextSource, _ range: Range<Int>, _ folded: inout FoldedText) -> Int? {
        // A table of contents comes before anything else of length.
        for line in range.prefix(max(40, min(range.count / 3, 400))) where source.lines[line].width <= 40 {
            folded.fold(source.bytes, source.lines[line].range)
            let words = folded.bytes.filter { !"*_=-~#.:[]<> ".utf8.contains($0) }
            if heads.contains(String(decoding: words, as: UTF8.self)) { return line }
        }
        return nil
    }

    /// Takes the lines behind the word “Contents” up to the first one that repeats an entry, or is none.
    private mutating func readEntries(
        _ source: TextSource, _ range: Range<Int>, after head: Int, _ candidates: [HeadingCandidate],
        _ folded: inout FoldedText
    ) {
        var entries: [String] = []
        var end = head + 1
        var seen: [HeadingCandidate] = []
        var rest = candidates.drop { $0.line <= head }
        var isRepeated = false
        while end < range.upperBound, end - head < 1000 {
            let line = source.lines[end]
            guard line.width <= 100, entries.isEmpty || line.gap < 3, !line.followsFormFeed || entries.isEmpty else {
                break
            }
            folded.fold(source.bytes, line.range)
            let entry = Self.normalized(folded.bytes)
            let candidate = rest.first?.line == end ? rest.popFirst() : nil
            isRepeated =
                entries.contains(entry) || seen.contains { known in candidate.map { Self.isSame(known, $0) } ?? false }
            if isRepeated || candidate == nil && Self.isProse(folded.bytes) { break }
            if let candidate { seen.append(candidate) }
            entries.append(entry)
            end += 1
        }
        guard entries.count >= 2 else { return }
        // If nothing repeats, the lines behind the first wide gap may be the story already.
        isRepeated = isRepeated || Self.firstRepeated(source, end..<range.upperBound, Set(entries), &folded) != nil
        if !isRepeated, let last = (head + 2..<end).first(where: { source.lines[$0].gap >= 2 }) {
            end = last
            entries = Array(entries.prefix(end - head - 1))
        }
        lines = head..<end
        titles = Set(entries)
        for entry in entries {
            if let title = Self.withoutNumber(entry) { titles.insert(title) }
        }
    }

    /// Whether a line is too much of a sentence for an entry.
    private static func isProse(_ bytes: [UInt8]) -> Bool {
        let words = bytes.split(separator: 0x20).count
        return words > 12 || words > 8 && bytes.last.map { ".!?,\"".utf8.contains($0) } ?? false
    }

    private static func firstRepeated(
        _ source: TextSource, _ range: Range<Int>, _ entries: Set<String>, _ folded: inout FoldedText
    ) -> Int? {
        range.first { line in
            guard source.lines[line].width <= 100, source.lines[line].gap > 0 else { return false }
            folded.fold(source.bytes, source.lines[line].range)
            return entries.contains(normalized(folded.bytes))
        }
    }

    /// Finds headings that follow each other at once and come again later.
    private mutating func findRun(_ candidates: [HeadingCandidate]) {
        guard let first = candidates.first, first.isBare else { return }
        var end = 1
        while end < candidates.count, candidates[end - 1].isBare, !Self.isSame(first, candidates[end]) { end += 1 }
        guard end >= 2, candidates[end...].contains(where: { Self.isSame(first, $0) }) else { return }
        lines = first.line..<candidates[end - 1].line + 1
    }

    private static func isSame(_ left: HeadingCandidate, _ right: HeadingCandidate) -> Bool {
        left.family == right.family && left.number == right.number && (left.number != nil || left.role == right.role)
    }

    /// An entry without what leads to its page: `The Storm . . . . 17` is `the storm`.
    private static func normalized(_ bytes: [UInt8]) -> String {
        var end = bytes.count
        var probe = end
        while probe > 0, (0x30...0x39).contains(bytes[probe - 1]) { probe -= 1 }
        let hasLeader = probe > 2 && probe < end && (bytes[probe - 1] == 0x20 || bytes[probe - 1] == 0x2E)
        if hasLeader, bytes[..<probe].suffix(3).contains(0x2E) || bytes.count > 12 { end = probe }
        while end > 0, " .-_*".utf8.contains(bytes[end - 1]) { end -= 1 }
        var start = 0
        while start < end, " *_-".utf8.contains(bytes[start]) { start += 1 }
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }

    /// The title of an entry behind its number: `ii. the storm`, `3 the storm`.
    private static func withoutNumber(_ entry: String) -> String? {
        let bytes = Array(entry.utf8)
        guard let number = NumberReader(bytes: bytes, isCapital: { _ in true }).number(at: 0), number.end < bytes.count
        else {
            return nil
        }
        let rest = bytes[number.end...].drop { " .:-)".utf8.contains($0) }
        return rest.count >= 3 && bytes[number.end] < 0x61 ? String(decoding: rest, as: UTF8.self) : nil
    }

    private static let heads: Set<String> = [
        "contents", "tableofcontents", "listofchapters", "chapters", "indice", "indicedecapitulos", "tabladecontenidos",
        "contenido", "contenidos", "sommaire", "tabledesmatieres", "tabledeschapitres", "inhalt", "inhaltsverzeichnis",
        "sommario", "indicedeicapitoli", "sumario", "conteudo", "содержание", "оглавление", "目录", "目錄", "目次", "차례",
        "목차",
    ]
}
