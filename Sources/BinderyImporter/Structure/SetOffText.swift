internal import BinderyCore

/// What a class of HTML says that the blocks in an element are, where it is a word that everybody uses for it.
struct SetOffText {
    /// What the blocks are.
    enum Kind {
        case verse, letter, note, quotation, aside
    }

    private let kind: Kind
    /// The class that says it.
    let className: String

    /// Whether the blocks are verse.
    var isVerse: Bool { kind == .verse }

    /// Finds the first class that says something.
    init?(classes: [String]) {
        for name in classes {
            switch name.lowercased() {
            case "verse", "poem", "poetry", "song", "lyrics": kind = .verse
            case "letter", "telegram", "diary", "epistle", "email": kind = .letter
            case "author-note", "authors-note", "note", "notes": kind = .note
            case "epigraph", "quotation": kind = .quotation
            case "aside", "sidebar": kind = .aside
            default: continue
            }
            className = name
            return
        }
        return nil
    }

    /// The blocks as what they are. Verse that is not made of paragraphs alone cannot be told by its lines and stays.
    func block(of blocks: [Block], _ attributes: Attributes) -> Block {
        var attributes = attributes
        attributes.classes.removeAll { $0 == className }
        switch kind {
        case .letter: return .letter(blocks, attributes)
        case .note: return .note(AuthorsNote(blocks: blocks))
        case .quotation: return .blockQuote(blocks, attributes)
        case .aside: return .aside(blocks, attributes)
        case .verse:
            var stanzas: [[VerseLine]] = []
            for block in blocks where block != .sceneBreak {
                guard case .paragraph(let words, let own) = block, own.isEmpty else {
                    return .division(blocks, attributes)
                }
                stanzas.append(words.splitAtLineBreaks.filter { !$0.isEmpty }.map { VerseLine(words: $0) })
            }
            return .verse(stanzas, attributes)
        }
    }
}

extension VerseLine {
    /// Takes the blanks at the beginning of a line for its indent: an em space for a step, other blanks two for one.
    fileprivate init(words: [Inline]) {
        var words = words
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
