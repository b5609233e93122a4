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
            return finish(index, number.form == .ordinal ? .words : number.form, number.value, from: number.end)
        }
        guard bytes[start] >= 0xE3 else { return nil }
        let scalars = Array(String(decoding: bytes[start...].prefix(30), as: UTF8.self).unicodeScalars)
        guard let number = HanNumber.read(scalars[...]) else { return nil }
        let end = start + scalars[..<number.end].reduce(0) { $0 + UTF8.width($1) }
        guard end == bytes.count || !isWord(bytes[end]) else { return nil }
        return finish(index, nil, number.value, from: end)
    }

    /// Reads what follows the number; `form` is `nil` for Chinese characters.
    private func finish(_ index: Int, _ form: NumberReader.Form?, _ value: Int, from end: Int) -> HeadingCandidate? {
        guard let tail = HeadingTail(line, from: end, isOrnamented: false), value <= 400, !tail.isVariant else {
            return nil
        }
        let hasTitle = !tail.title.isEmpty
        if hasTitle {
            // A word or a small numeral needs a mark before a title; nothing but a list has a comma there.
            let divider = line.bytes[tail.labelEnd]
            if divider == 0x20, form == .words || form == .smallRoman { return nil }
            if divider == UInt8(ascii: ","), form != nil { return nil }
        }
        return HeadingCandidate(
            line: index, family: form.map { .number($0, isTitled: hasTitle) } ?? .hanNumber(isTitled: hasTitle),
            rank: .chapter, number: value, label: line.range(line.inner.lowerBound..<tail.labelEnd),
            title: line.trimmedRange(tail.title), strength: hasTitle ? tail.strength * 0.8 : 0.9, needsSequence: true)
    }

    private func isWord(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
    }
}
