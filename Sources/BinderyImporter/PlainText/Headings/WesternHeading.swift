internal import BinderyCore

/// Reads headings of the European languages: “Chapter Twenty-One: The Storm”, “CAPÍTULO PRIMERO”, “3. Kapitel”,
/// “Première partie”, “Глава пятая”, “Epilogue”.
struct WesternHeading {
    let line: HeadingLine
    private let reader: NumberReader

    init(_ line: HeadingLine) {
        self.line = line
        reader = NumberReader(bytes: Array(line.bytes[..<line.inner.upperBound])) { line.isCapital($0) }
    }

    /// What the line says; `nil` if it is no heading of this kind.
    func candidate(_ index: Int) -> HeadingCandidate? {
        var start = line.inner.lowerBound
        let first = word(at: start)
        if HeadingWords.articles.contains(reader.word(first)), first.upperBound < reader.bytes.count {
            start = first.upperBound + 1
        }
        return unitFirst(index, start) ?? numberFirst(index, start) ?? section(index, start)
    }

    /// “Chapter 3”, and “Book One, Chapter 3”.
    private func unitFirst(_ index: Int, _ start: Int) -> HeadingCandidate? {
        let range = word(at: start)
        guard let unit = HeadingWords.unit(reader.word(range)) else { return nil }
        var position = skipSigns(from: range.upperBound)
        let value: Int?
        if let number = reader.number(at: position), number.form != .smallRoman || isPlausible(number) {
            value = number.value
            position = number.end
        } else if HeadingWords.lastWords.contains(reader.word(word(at: position))) {
            value = nil
            position = word(at: position).upperBound
        } else {
            return nil
        }
        // A second unit: the heading of a part and of its first chapter in one line.
        if unit.rank > .chapter, let inner = innerUnit(index, position), inner.rank < unit.rank {
            var whole = inner
            whole.label = line.range(line.inner.lowerBound..<line.inner.upperBound)
            whole.label = whole.label.lowerBound..<inner.label.upperBound
            return whole
        }
        return finish(index, unit, value, from: position)
    }

    private func innerUnit(_ index: Int, _ position: Int) -> HeadingCandidate? {
        var start = position
        while start < reader.bytes.count, " ,.:-/|".utf8.contains(reader.bytes[start]) { start += 1 }
        guard start > position, start < reader.bytes.count else { return nil }
        return unitFirst(index, start)
    }

    /// “3. Kapitel”, “Erstes Kapitel”, “2nd Chapter”, “The Last Chapter”.
    private func numberFirst(_ index: Int, _ start: Int) -> HeadingCandidate? {
        var value: Int?
        var position: Int
        if let number = reader.number(at: start),
            number.form == .ordinal || number.form == .digits || number.form == .roman
        {
            value = number.value
            position = number.end
            if position < reader.bytes.count, reader.bytes[position] == UInt8(ascii: ".") { position += 1 }
        } else if HeadingWords.lastWords.contains(reader.word(word(at: start))) {
            position = word(at: start).upperBound
        } else {
            return nil
        }
        guard position < reader.bytes.count, reader.bytes[position] == 0x20 else { return nil }
        let range = word(at: position + 1)
        guard let unit = HeadingWords.unit(reader.word(range)), !unit.isWeak || value != nil else { return nil }
        return finish(index, unit, value, from: range.upperBound)
    }

    private func finish(_ index: Int, _ unit: HeadingWords.Unit, _ value: Int?, from position: Int) -> HeadingCandidate?
    {
        guard position >= reader.bytes.count || !isWord(reader.bytes[position]) || isVariantLetter(position),
            let tail = HeadingTail(line, from: position, isOrnamented: line.isOrnamented)
        else { return nil }
        return HeadingCandidate(
            line: index, family: .unit(unit.name), rank: unit.rank, number: value, isVariant: tail.isVariant,
            role: unit.rank == .volume ? .volume : unit.rank > .chapter ? .part : .chapter,
            label: line.range(line.inner.lowerBound..<tail.labelEnd), title: line.trimmedRange(tail.title),
            strength: tail.strength, needsSequence: unit.isWeak)
    }

    /// “Prologue”, “Epilogue: Five Years Later”, “Interlude II”.
    private func section(_ index: Int, _ start: Int) -> HeadingCandidate? {
        guard HeadingWords.beginsSection(reader.word(word(at: start, hyphens: true))) else { return nil }
        var end = start
        var found: (role: Chapter.Role, end: Int)?
        for _ in 0..<HeadingWords.longestSection {
            let next = word(at: end, hyphens: true)
            guard !next.isEmpty else { break }
            if let role = HeadingWords.section(reader.word(start..<next.upperBound)) { found = (role, next.upperBound) }
            end = next.upperBound
            guard end < reader.bytes.count, reader.bytes[end] == 0x20 else { break }
            end += 1
        }
        guard let found else { return nil }
        var position = found.end
        // `Interlude II`, `Appendix A`
        if position + 1 < reader.bytes.count, reader.bytes[position] == 0x20,
            let number = reader.number(at: position + 1), number.form != .smallRoman
        {
            position = number.end
        }
        guard let tail = HeadingTail(line, from: position, isOrnamented: line.isOrnamented) else { return nil }
        return HeadingCandidate(
            line: index, family: .name, rank: .chapter, number: nil, role: found.role,
            label: line.range(line.inner.lowerBound..<tail.labelEnd), title: line.trimmedRange(tail.title),
            strength: tail.strength)
    }

    // MARK: Words

    private func word(at start: Int, hyphens: Bool = false) -> Range<Int> {
        var end = start
        while end < reader.bytes.count, isWord(reader.bytes[end]) || hyphens && reader.bytes[end] == 0x2D { end += 1 }
        // A digit may follow a word without a space: `Chapter3`.
        return start..<end
    }

    private func isWord(_ byte: UInt8) -> Bool { byte >= 0x80 || (0x61...0x7A).contains(byte) }

    private func isVariantLetter(_ index: Int) -> Bool {
        (0x61...0x64).contains(reader.bytes[index])
            && (index + 1 == reader.bytes.count || !isWord(reader.bytes[index + 1]))
    }

    /// Steps over what may stand between a unit and its number: spaces, `.`, `#`, `no.`.
    private func skipSigns(from start: Int) -> Int {
        var index = start
        while index < reader.bytes.count {
            if " .#:-".utf8.contains(reader.bytes[index]) {
                index += 1
            } else if HeadingWords.numberSigns.contains(reader.word(word(at: index))) {
                index = word(at: index).upperBound
            } else {
                break
            }
        }
        return index
    }

    /// Whether small letters that could be a numeral are one: `chapter iv`, but hardly `chapter mild`.
    private func isPlausible(_ number: NumberReader.Result) -> Bool {
        number.value <= 60
    }
}
