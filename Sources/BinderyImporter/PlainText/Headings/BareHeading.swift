internal import BinderyCore

/// Reads lines that are a number and no more, or a number and a title: `1`, `IV.`, `- 7 -`, `Three`, `2. The Storm`.
///
/// Such lines are headings only in a sequence that runs through the text; see ``HeadingSelector``.
struct BareHeading {
    let line: HeadingLine

    /// What the line says; `nil` if it does not begin with a number.
    func candidate(_ index: Int) -> HeadingCandidate? {
        let bytes = Array(line.bytes[..<line.inner.upperBound])
        let start = line.inner.lowerBound
        let reader = NumberReader(bytes: bytes) { line.isCapital($0) }
        if let number = reader.number(at: start) {
            let isOrdinalDigit = number.form == .ordinal && (0x30...0x39).contains(bytes[start])
            guard !isOrdinalDigit, number.end == bytes.count || !isWord(bytes[number.end]) else { return nil }
            return finish(index, family(number.form), number.value, from: number.end)
        }
        guard bytes[start] >= 0xE3 else { return nil }
        let scalars = Array(String(decoding: bytes[start...].prefix(30), as: UTF8.self).unicodeScalars)
        guard let number = HanNumber.read(scalars[...]) else { return nil }
        let end = start + scalars[..<number.end].reduce(0) { $0 + UTF8.width($1) }
        guard end == bytes.count || !isWord(bytes[end]) else { return nil }
        return finish(index, .hanNumber, number.value, from: end)
    }

    private func family(_ form: NumberReader.Form) -> HeadingFamily {
        .number(form == .ordinal ? .words : form)
    }

    private func finish(_ index: Int, _ family: HeadingFamily, _ value: Int, from end: Int) -> HeadingCandidate? {
        guard let tail = HeadingTail(line, from: end, isOrnamented: false) else { return nil }
        let hasTitle = !tail.title.isEmpty
        // A word needs a mark before a title; a year or an amount is no chapter.
        let isWord = family == .number(.words)
        guard value <= 400, !tail.isVariant, !(hasTitle && isWord && line.bytes[tail.labelEnd] == 0x20) else {
            return nil
        }
        if hasTitle, line.bytes[tail.labelEnd] == 0x20, family == .number(.smallRoman) { return nil }
        if hasTitle, line.bytes[tail.labelEnd] == UInt8(ascii: ","), family != .hanNumber { return nil }
        return HeadingCandidate(
            line: index, family: family, rank: .chapter, number: value,
            label: line.range(line.inner.lowerBound..<tail.labelEnd),
            title: line.trimmedRange(tail.title), strength: hasTitle ? tail.strength * 0.8 : 0.9, needsSequence: true)
    }

    private func isWord(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
    }
}
