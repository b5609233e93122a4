internal import BinderyCore

/// The notes of the author's in a section that is made of blocks, and the text between them.
struct BlockNotes {
    private(set) var opening: [AuthorsNote] = []
    /// The text, with the notes in its midst.
    private(set) var body: [Block] = []
    private(set) var closing: [AuthorsNote] = []

    /// Finds the notes of a section; `nil` if there are none.
    ///
    /// - Parameters:
    ///   - blocks: the section's text.
    ///   - lines: the line in the file on which each block begins.
    ///   - file: the path of the file as the user gave it.
    ///   - precedesStory: whether the section stands before the first heading, so that no story has begun in it.
    init?(in blocks: [Block], lines: [Int], file: String, precedesStory: Bool) {
        guard blocks.contains(where: { $0.mayBeginNote && NoteTranscript.hasLabel($0) }) else { return nil }
        let transcript = NoteTranscript(blocks)
        let (source, paragraphs) = transcript.paragraphs(file: file)
        let layout = TextLayout(source, 0..<source.lines.count) { _ in true }
        let zones = NoteFinder(source, layout, paragraphs, precedesStory: precedesStory).zones()
        guard !zones.opening.isEmpty || !zones.middle.isEmpty || !zones.closing.isEmpty else { return nil }

        func note(_ span: NoteSpan) -> AuthorsNote {
            let first = paragraphs[span.paragraphs.lowerBound]
            let start = source.lines[first.lines.lowerBound].range.lowerBound
            var content = Array(blocks[span.paragraphs])
            content.dropLabel(bytes: span.label.bodyStart - start, isAlone: span.label.isAlone)
            if case .bracket(let close) = span.label.fence { content.dropLast(close) }
            content.trimSceneBreaks()
            let line = lines.indices.contains(span.paragraphs.lowerBound) ? lines[span.paragraphs.lowerBound] : 1
            let origin = Origin(file: file, line: line, reason: span.reason)
            return AuthorsNote(title: span.label.title, blocks: content, origin: origin)
        }

        opening = zones.opening.map(note)
        closing = zones.closing.map(note)
        var start = zones.body.lowerBound
        for span in zones.middle {
            body += blocks[start..<span.paragraphs.lowerBound]
            body.append(.note(note(span)))
            start = span.paragraphs.upperBound
        }
        body += blocks[start..<max(start, zones.body.upperBound)]
        body.trimSceneBreaks()
    }

    /// The title of a note if the words are a note's label and nothing else; `nil` for any other words.
    ///
    /// The title is empty for a label that says no more than “author’s note”.
    static func title(ofLabel words: String) -> String? {
        let source = TextSource(file: "", bytes: Array(words.utf8))
        var folded = FoldedText()
        guard source.lines.count == 1, let label = NoteLabel(source, line: 0, &folded), label.isAlone else {
            return nil
        }
        return label.isStrong ? label.title : nil
    }
}

extension [Block] {
    /// Takes the label away from the first block: so many bytes of its transcript, or its whole first line.
    fileprivate mutating func dropLabel(bytes: Int, isAlone: Bool) {
        guard let first else { return }
        switch first {
        case .heading: removeFirst()
        case .paragraph(var line, let attributes):
            var count = bytes
            line.dropTranscript(&count)
            if line.isEmpty { removeFirst() } else { self[0] = .paragraph(line, attributes) }
        case .blockQuote(var blocks, _), .aside(var blocks, _):
            blocks.dropLabel(bytes: bytes - 1, isAlone: isAlone)
            blocks.dropLast(UInt8(ascii: "]"), isOwn: false)
            replaceSubrange(0...0, with: blocks)
        case .division(var blocks, let attributes), .letter(var blocks, let attributes):
            blocks.dropLabel(bytes: bytes, isAlone: isAlone)
            self[0] = .division(blocks, attributes)
        default: break
        }
    }

    /// Takes the closing bracket away from the end of the last paragraph.
    fileprivate mutating func dropLast(_ close: UInt8, isOwn: Bool = true) {
        guard isOwn, case .paragraph(var line, let attributes)? = last else { return }
        line.dropLast(close)
        if line.isEmpty { removeLast() } else { self[count - 1] = .paragraph(line, attributes) }
    }
}

extension [Inline] {
    /// Takes away the words that so many bytes of the transcript stand for, and the spaces behind them.
    fileprivate mutating func dropTranscript(_ count: inout Int) {
        var rest: [Inline] = []
        for inline in self {
            if rest.isEmpty, count <= 0, inline == .lineBreak { continue }
            guard rest.isEmpty else {
                rest.append(inline)
                continue
            }
            switch inline {
            case .text(let text):
                let kept = text.utf8.dropFirst(Swift.max(0, count)).drop { $0 <= 0x20 }
                count -= text.utf8.count
                if !kept.isEmpty { rest.append(.text(String(decoding: [UInt8](kept), as: UTF8.self))) }
            case .lineBreak: count -= 1
            case .code(let text) where count >= text.utf8.count: count -= text.utf8.count
            default:
                guard count > 0, var content = inline.content, !content.isEmpty else {
                    rest.append(inline)
                    continue
                }
                count -= inline.transcriptMark.utf8.count
                content.dropTranscript(&count)
                count -= inline.transcriptMark.utf8.count
                guard !content.isEmpty else { continue }
                var inline = inline
                inline.updateContent { $0 = content }
                rest.append(inline)
            }
        }
        self = rest
    }

    /// Takes away a closing bracket at the end.
    fileprivate mutating func dropLast(_ close: UInt8) {
        guard let last else { return }
        if case .text(let text) = last {
            let trimmed = Substring(text).utf8.reversed().drop { $0 <= 0x20 }
            guard trimmed.first == close else { return }
            let kept = String(decoding: [UInt8](trimmed.dropFirst().reversed()), as: UTF8.self)
            if kept.isEmpty { removeLast() } else { self[count - 1] = .text(kept) }
        } else if last.content?.isEmpty == false {
            self[count - 1].updateContent { $0.dropLast(close) }
        }
    }
}

extension Block {
    /// Whether the first letters are those of a label; nearly all paragraphs are told apart by them.
    fileprivate var mayBeginNote: Bool {
        switch self {
        case .paragraph(let line, _), .heading(_, let line, _): NoteBeginnings.mayBegin(line)
        case .blockQuote(let blocks, _), .aside(let blocks, _), .division(let blocks, _), .letter(let blocks, _):
            blocks.first?.mayBeginNote ?? false
        default: false
        }
    }
}

/// The first letters of the labels of notes.
private enum NoteBeginnings {
    static func mayBegin(_ line: [Inline]) -> Bool {
        for inline in line {
            switch inline {
            case .text(let text):
                if isNone(text.utf8) { return false }
                let letters = text.unicodeScalars.drop { !isLetter($0) }
                if letters.isEmpty { continue }
                return keys.contains(key(letters)) && mayEndLabel(in: text, isAlone: line.count == 1)
            case .lineBreak, .footnoteReference, .pageBreak: continue
            default: return inline.content.map(mayBegin) ?? false
            }
        }
        return false
    }

    /// Whether the first two letters, both of ASCII, are those of no label. It is quickly seen, and true of nearly all
    /// paragraphs.
    private static func isNone(_ text: String.UTF8View) -> Bool {
        func isASCIILetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
        var rest = text.drop { $0 < 0x80 && !isASCIILetter($0) }
        guard let first = rest.popFirst(), let second = rest.first, isASCIILetter(first), isASCIILetter(second) else {
            return false
        }
        return !pairs[pair(UInt64(first), UInt64(second))]
    }

    /// Two letters of ASCII in one number; their cases make no difference.
    private static func pair(_ first: UInt64, _ second: UInt64) -> Int {
        Int(first & 0x1F) << 5 | Int(second & 0x1F)
    }

    /// Whether a label begins with two letters.
    private static let pairs: [Bool] = {
        var pairs = [Bool](repeating: false, count: 1 << 10)
        for key in keys { pairs[pair(key >> 42, key >> 21)] = true }
        return pairs
    }()

    /// Whether a label could end within the first words: at a mark, or with the words themselves.
    private static func mayEndLabel(in text: String, isAlone: Bool) -> Bool {
        let longest = 60
        if isAlone, text.utf8.count <= longest { return true }
        return text.utf8.prefix(longest).contains { byte in
            switch byte {
            case UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: ")"),
                UInt8(ascii: "]"), UInt8(ascii: "!"), UInt8(ascii: "*"), UInt8(ascii: "\n"), 0x80...0xFF:
                true
            default: false
            }
        }
    }

    /// Two letters and what follows them, in lower case; anything but a letter or a slash counts the same.
    private static func key(_ letters: some Sequence<Unicode.Scalar>) -> UInt64 {
        var key: UInt64 = 0
        var count = 0
        for scalar in letters {
            key = key << 21 | UInt64(folded(scalar))
            count += 1
            if count == 3 { return key }
        }
        while count < 3 {
            key = key << 21 | 1
            count += 1
        }
        return key
    }

    /// The small letter; 1 for anything but a letter or a slash.
    private static func folded(_ scalar: Unicode.Scalar) -> UInt32 {
        if scalar.isASCII { return isLetter(scalar) ? scalar.value | 0x20 : scalar == "/" ? scalar.value : 1 }
        let lower = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
        return lower.properties.isAlphabetic ? lower.value : 1
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII ? (0x61...0x7A).contains(scalar.value | 0x20) : scalar.properties.isAlphabetic
    }

    private static let keys: Set<UInt64> = {
        var keys: Set<UInt64> = []
        for entry in NoteLabels.byFirstByte.values.joined() {
            let letters = String(decoding: entry.words, as: UTF8.self).unicodeScalars
            keys.insert(key(letters))
            // A short label may be followed by anything.
            if letters.count < 3 { keys.insert(key(Array(letters) + [":"])) }
        }
        return keys
    }()
}
