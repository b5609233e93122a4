internal import BinderyCore

/// A heading's words, divided into what numbers the section and what it is called: “Chapter 3: The Storm”.
///
/// The words of chapters are those that are found in plain texts, in all their languages.
struct ChapterTitle {
    /// The number with its word, such as “Chapter 3”; empty if there is none.
    let label: String
    /// The words behind it.
    let title: [Inline]
    /// What kind of section the words name.
    let role: Chapter.Role

    /// Divides the words of a heading.
    init(_ words: [Inline]) {
        let text = words.plainText
        let named = SectionKind.role(of: text)
        guard let found = Self.candidate(in: text), found.isDivided else {
            (label, title, role) = ("", words, named ?? Self.candidate(in: text)?.role ?? .chapter)
            return
        }
        label = found.label
        var rest = words
        var count = found.titleStart
        rest.dropBytes(&count)
        title = found.hasTitle ? rest : []
        role = named ?? found.role
    }

    /// The label and the title in the words of a heading.
    static func parts(of words: [Inline]) -> (label: String, title: [Inline]) {
        let heading = ChapterTitle(words)
        return (heading.label, heading.title)
    }

    /// Whether words are the title of a chapter or part by themselves.
    static func isRecognised(_ title: String) -> Bool {
        guard let found = candidate(in: title) else { return false }
        return found.isNumbered
    }

    /// What the words of a plain text's headings make of a line.
    private struct Candidate {
        var label: String
        var titleStart: Int
        var hasTitle: Bool
        var role: Chapter.Role
        var isNumbered: Bool
        /// Whether there is a number, and a mark between it and the title if there is one.
        var isDivided: Bool
    }

    private static func candidate(in text: String) -> Candidate? {
        let line = String(text.map { $0.isNewline ? " " : $0 })
        let source = TextSource(file: "", bytes: Array(line.utf8))
        guard source.lines.count == 1 else { return nil }
        var scanner = HeadingScanner(source, TextLayout(source, 0..<1) { _ in true })
        guard let found = scanner.candidates(in: 0..<1).first else { return nil }
        let between = source.bytes[found.label.upperBound..<max(found.label.upperBound, found.title.lowerBound)]
        let isMarked = between.contains { $0 != 0x20 }
        var isNumbered = true
        var isDivided = !found.label.isEmpty
        switch found.family {
        case .unit, .counter: break
        case .number, .hanNumber: isDivided = isDivided && (found.title.isEmpty || isMarked)
        case .name:
            isNumbered = false
            isDivided = isDivided && !found.title.isEmpty && isMarked
        case .contents, .capitals, .pattern: return nil
        }
        return Candidate(
            label: source.text(found.label), titleStart: found.title.lowerBound, hasTitle: !found.title.isEmpty,
            role: found.role, isNumbered: isNumbered, isDivided: isDivided)
    }
}

extension [Inline] {
    /// Takes away so many bytes of the words at the beginning.
    fileprivate mutating func dropBytes(_ count: inout Int) {
        var rest: [Inline] = []
        for var inline in self {
            if count <= 0 {
                rest.append(inline)
                continue
            }
            switch inline {
            case .text(let text), .code(let text):
                let kept = String(decoding: [UInt8](text.utf8.dropFirst(count)), as: UTF8.self)
                count -= text.utf8.count
                if !kept.isEmpty { rest.append(.text(kept)) }
            case .lineBreak: count -= 1
            case .image(let image): count -= image.alternativeText?.utf8.count ?? 0
            case .footnoteReference, .pageBreak: rest.append(inline)
            default:
                let length = [inline].plainText.utf8.count
                if length <= count {
                    count -= length
                } else {
                    inline.updateContent { $0.dropBytes(&count) }
                    rest.append(inline)
                }
            }
        }
        self = rest
    }
}
