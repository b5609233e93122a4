/// The title and the author's name at the top of a text, where they stand without labels.
struct TitlePage {
    /// The bytes of the title; `nil` if there is none.
    private(set) var title: Range<Int>?
    /// The bytes of the author's name; `nil` if there is none.
    private(set) var author: Range<Int>?
    /// The lines that say it; empty if nothing is certain.
    private(set) var lines: Range<Int>

    /// Finds title and author.
    ///
    /// - Parameters:
    ///   - source: the text.
    ///   - range: the lines before the story: all before the first heading, or the first few of the text.
    ///   - isWhole: whether nothing of the story stands in `range`.
    init(_ source: TextSource, _ range: Range<Int>, isWhole: Bool) {
        lines = range.lowerBound..<range.lowerBound
        var titles: [Int] = []
        var folded = FoldedText()
        for index in range.prefix(5) {
            if let name = Self.byline(source, index, &folded), !titles.isEmpty || index == range.lowerBound {
                author = name
                lines = range.lowerBound..<index + 1
                break
            }
            guard titles.count < 3, Self.couldBeTitle(source, index, &folded) else { break }
            titles.append(index)
        }
        // Without the author's name, a small letter is the beginning of anything.
        if author == nil, titles.contains(where: { Self.beginsSmall(source, $0, &folded) }) { return }
        let next = range.lowerBound + titles.count
        let precedesNote =
            range.contains(next) && source.lines[next].gap > 0 && NoteLabel(source, line: next, &folded) != nil
        let isAlone = (titles.count == range.count || precedesNote) && (1...2).contains(titles.count)
        if author == nil {
            guard isWhole, isAlone, let last = titles.last else { return }
            lines = range.lowerBound..<last + 1
        }
        guard let first = titles.first, let last = titles.last else { return }
        title = Self.inner(source, first, &folded).lowerBound..<Self.inner(source, last, &folded).upperBound
        guard author == nil, titles.count == 2, Self.isName(source.bytes[source.lines[last].range]) else { return }
        title = Self.inner(source, first, &folded)
        author = source.lines[last].range
    }

    /// The bytes of a line without ornaments.
    private static func inner(_ source: TextSource, _ index: Int, _ folded: inout FoldedText) -> Range<Int> {
        HeadingLine(source, source.lines[index], &folded).map { $0.trimmedRange($0.inner) } ?? source.lines[index].range
    }

    /// Whether a line could be a name in Chinese or Japanese: up to six ideographs.
    private static func isName(_ line: ArraySlice<UInt8>) -> Bool {
        let scalars = String(decoding: line, as: UTF8.self).unicodeScalars
        return (2...6).contains(scalars.count) && scalars.allSatisfy { (0x4E00...0x9FFF).contains($0.value) }
    }

    /// The name in a line such as “by Jane Doe”, “von Erika M.”, `某人 著`.
    private static func byline(_ source: TextSource, _ index: Int, _ folded: inout FoldedText) -> Range<Int>? {
        let line = source.lines[index]
        guard line.width <= 60 else { return nil }
        folded.fold(source.bytes, line.range)
        let bytes = folded.bytes
        var start = 0
        while start < bytes.count, "*_([<~- ".utf8.contains(bytes[start]) { start += 1 }
        for prefix in prefixes where bytes[start...].starts(with: prefix) {
            var name = start + prefix.count
            while name < bytes.count, bytes[name] == 0x20 || bytes[name] == 0x3A { name += 1 }
            var end = bytes.count
            while end > name, "*_)]>~- ".utf8.contains(bytes[end - 1]) { end -= 1 }
            guard name < end, end - name <= 50, !".!?,;".utf8.contains(bytes[end - 1]) || bytes[end - 1] == 0x2E else {
                return nil
            }
            guard bytes[name..<end].split(separator: 0x20).count <= 5 else { return nil }
            return folded.offset(of: name)..<folded.offset(of: end)
        }
        let suffix = [" 著", "　著", " 作", " 지음", " 씀"].first { String(decoding: bytes, as: UTF8.self).hasSuffix($0) }
        guard let suffix, bytes.count > suffix.utf8.count else { return nil }
        return folded.offset(of: 0)..<folded.offset(of: bytes.count - suffix.utf8.count)
    }

    private static let prefixes: [[UInt8]] = [
        "by ", "by: ", "written by ", "a story by ", "a fanfic by ", "a fanfiction by ", "a novel by ", "von ",
        "eine geschichte von ",
        "par ", "une histoire de ", "di ", "una storia di ", "por ", "de ", "da ", "una historia de ", "автор ",
        "автор: ",
        "作者:", "作者 ", "著者:", "著者 ", "文:", "文/", "작가:", "글 ", "글: ", "지은이 ", "글쓴이 ",
    ].map { Array($0.utf8) }

    private static func beginsSmall(_ source: TextSource, _ index: Int, _ folded: inout FoldedText) -> Bool {
        HeadingLine(source, source.lines[index], &folded).map { $0.isSmall($0.inner.lowerBound) } ?? false
    }

    /// Whether a line is short, has no end of a sentence and begins with no quotation mark.
    private static func couldBeTitle(_ source: TextSource, _ index: Int, _ folded: inout FoldedText) -> Bool {
        let line = source.lines[index]
        guard line.width <= 70, line.separator == nil,
            NoteLabel(source, line: index, &folded) == nil,
            HeaderLine(source, index, &folded)?.isKnown != true, let heading = HeadingLine(source, line, &folded)
        else { return false }
        let words = heading.bytes[heading.inner]
        guard let last = words.last else { return false }
        return !".,:;\"".utf8.contains(last) && !words.contains(UInt8(ascii: "\""))
            && words.split(separator: 0x20).count <= 12
    }
}
