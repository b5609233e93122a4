internal import BinderyCore

extension [Inline] {
    /// The paragraphs of words in which line ends take the place of paragraphs; an empty one stands for a blank line.
    ///
    /// Two line ends in a row divide paragraphs. Single ones do where the lines are long, as prose has them; short
    /// lines are verse or an address, and stay together.
    var paragraphs: [[Inline]] {
        guard hasLineBreak else { return [self] }
        let lines = splitAtLineBreaks
        let full = lines.filter { !$0.isEmpty }
        let length = full.reduce(0) { $0 + $1.plainText.utf8.count }
        let isProse = full.count > 1 && length / full.count >= 90
        var paragraphs: [[Inline]] = []
        var current: [Inline] = []
        var blanks = 0
        for line in lines {
            if line.isEmpty {
                if !current.isEmpty { paragraphs.append(current) }
                current = []
                blanks += 1
                continue
            }
            // One blank line is what divides paragraphs; each further one may mean more.
            if blanks > 1, !paragraphs.isEmpty { paragraphs += [[Inline]](repeating: [], count: blanks - 1) }
            blanks = 0
            if isProse, !current.isEmpty {
                paragraphs.append(current)
                current = []
            }
            current += current.isEmpty ? line : [.lineBreak] + line
        }
        if !current.isEmpty { paragraphs.append(current) }
        return paragraphs
    }

    private var hasLineBreak: Bool {
        contains { inline in
            if case .lineBreak = inline { return true }
            return inline.content?.hasLineBreak ?? false
        }
    }

    /// The words between line ends, each line in the styles around it.
    var splitAtLineBreaks: [[Inline]] {
        var lines: [[Inline]] = [[]]
        for inline in self {
            if case .lineBreak = inline {
                lines.append([])
            } else if let content = inline.content, content.hasLineBreak {
                for (index, part) in content.splitAtLineBreaks.enumerated() {
                    if index > 0 { lines.append([]) }
                    if !part.isEmpty { lines[lines.count - 1].append(inline.withContent(part)) }
                }
            } else {
                lines[lines.count - 1].append(inline)
            }
        }
        return lines.map(\.trimmingSpaces)
    }

    /// The words without the spaces at both ends.
    private var trimmingSpaces: [Inline] {
        var result = self
        if case .text(let words)? = result.first, words.utf8.first == 0x20 {
            result[0] = .text(String(words.drop { $0 == " " }))
        }
        if case .text(let words)? = result.last, words.utf8.last == 0x20 {
            let end = words.lastIndex { $0 != " " }.map { words.index(after: $0) } ?? words.startIndex
            result[result.count - 1] = .text(String(words[..<end]))
        }
        return result.filter { $0 != .text("") }
    }

    /// The images, if there is nothing else.
    var images: [Image]? {
        var images: [Image] = []
        for inline in self {
            switch inline {
            case .image(let image): images.append(image)
            case .link(_, let content, _):
                guard let inner = content.images else { return nil }
                images += inner
            case .text(let words) where words.trimmingBlanks.isEmpty: break
            case .lineBreak: break
            default: return nil
            }
        }
        return images.isEmpty ? nil : images
    }

    /// Whether the words are nothing but the marks with which people divide scenes: `* * *`, `~~~`, `oOo`.
    var isSceneBreak: Bool {
        let longest = 200
        guard count <= 3 else { return false }
        for case .text(let words) in self where words.utf8.count > longest { return false }
        let line = [UInt8](plainText.utf8)
        return line.count <= longest && SeparatorLine.kind(of: line[...]) != nil
    }

    /// The words without bold type around all of them, which a heading has anyway.
    func unwrappingBold() -> [Inline] {
        guard count == 1 else { return self }
        switch self[0] {
        case .bold(let content), .strong(let content), .underline(let content): return content.unwrappingBold()
        default: return self
        }
    }
}

extension Inline {
    /// The same element around other words.
    fileprivate func withContent(_ content: [Inline]) -> Inline {
        var copy = self
        copy.updateContent { $0 = content }
        return copy
    }
}
