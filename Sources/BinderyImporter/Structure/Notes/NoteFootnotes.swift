internal import BinderyCore

extension AuthorsNote {
    /// Takes footnotes into the note, which has no place for them of its own: numbers refer to paragraphs at its end.
    mutating func absorb(_ footnotes: [Footnote]) {
        var numbers: [String: Int] = [:]
        var added: [Block] = []
        func replace(_ line: inout [Inline]) {
            for index in line.indices {
                line[index].updateContent(replace)
                guard case .footnoteReference(let id) = line[index] else { continue }
                if numbers[id] == nil, let footnote = footnotes.first(where: { $0.id == id }) {
                    numbers[id] = numbers.count + 1
                    added += footnote.blocks.numbered(numbers.count)
                }
                line[index] = .superscript([.text(numbers[id].map(String.init) ?? id)])
            }
        }
        blocks.updateLines(replace)
        blocks += added
    }
}

extension [Block] {
    /// The blocks with a number before their first words.
    fileprivate func numbered(_ number: Int) -> [Block] {
        guard case .paragraph(let line, let attributes)? = first else {
            return [.paragraph([.text("\(number).")])] + self
        }
        return [.paragraph([.text("\(number). ")] + line, attributes)] + dropFirst()
    }
}
