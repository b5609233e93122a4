internal import BinderyCore

/// What a class of HTML says that the blocks in an element are, where it is a word that everybody uses for it.
enum SetOffText {
    case verse, letter

    /// Finds the first class that says something.
    init?(classes: String) {
        for name in classes.lowercased().split(whereSeparator: \.isWhitespace) {
            switch name {
            case "verse", "poem", "poetry", "song": self = .verse
            case "letter", "telegram", "diary", "epistle": self = .letter
            default: continue
            }
            return
        }
        return nil
    }

    /// The blocks as what they are. Verse that is not made of paragraphs alone cannot be told by its lines and stays.
    func block(of blocks: [Block], _ attributes: Attributes) -> Block {
        switch self {
        case .letter: return .letter(blocks, attributes)
        case .verse:
            var stanzas: [[VerseLine]] = []
            for block in blocks {
                guard case .paragraph(let line, let own) = block, own.isEmpty else {
                    return .division(blocks, attributes)
                }
                stanzas.append(line.split { $0 == .lineBreak }.map { VerseLine(words: $0) })
            }
            return .verse(stanzas, attributes)
        }
    }
}

extension VerseLine {
    /// Takes the blanks at the beginning of a line for its indent: an em space for a step, other blanks two for one.
    fileprivate init(words: ArraySlice<Inline>) {
        var words = Array(words)
        var blanks = 0
        if case .text(let text)? = words.first {
            var rest = text.unicodeScalars[...]
            while let scalar = rest.first, scalar.properties.isWhitespace {
                rest.removeFirst()
                switch scalar {
                case "\u{2003}", "\u{3000}": blanks += 2
                case "\n", "\r": blanks = 0
                default: blanks += 1
                }
            }
            if rest.isEmpty { words.removeFirst() } else { words[0] = .text(String(rest)) }
        }
        self.init(indent: blanks / 2, words)
    }
}
