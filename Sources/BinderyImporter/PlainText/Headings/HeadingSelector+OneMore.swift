extension HeadingSelector {
    /// The heading behind numbered ones that counts one more, in stories that tell of five times and one other: `+1`.
    func oneMore(after chapters: [HeadingCandidate]) -> [HeadingCandidate] {
        guard chapters.count >= 3, let last = chapters.max(by: { $0.line < $1.line }), case .number = last.family else {
            return []
        }
        let lines = last.line + 1..<range.upperBound
        guard let line = lines.first(where: { isOneMore($0) }), line + 1 < range.upperBound else { return [] }
        let words = source.lines[line].range
        let end = source.bytes[words].lastIndex { !".: ".utf8.contains($0) } ?? words.lowerBound
        let label = words.lowerBound..<end + 1
        return [
            HeadingCandidate(
                line: line, family: last.family, rank: .chapter, number: nil, label: label,
                title: label.upperBound..<label.upperBound, strength: 0.9, isIsolated: true)
        ]
    }

    private func isOneMore(_ index: Int) -> Bool {
        let line = source.lines[index]
        guard line.width <= 16, line.gap > 0, source.gap(after: index) > 0 else { return false }
        let words = source.text(line.range).lowercased().filter { !" .:*_~-()[]".contains($0) }
        return ["+1", "+one", "+i", "plusone", "plus1", "andone", "andonetime"].contains(words)
    }
}
