internal import BinderyCore

/// Reads the emphasis that people type into plain text: `_so_`, `*so*`, `**so**`, `/so/`.
///
/// A mark opens where a word begins and closes where one ends, within a paragraph; everything else is text:
/// `snake_case`, `2 * 3`, `f**k`, `/usr/bin`, an asterisk that refers to a footnote.
struct InlineParser {
    /// The ids of the footnotes to which marks such as `[1]` refer, by the words in the brackets.
    var footnotes: [String: String] = [:]

    /// The content of a paragraph.
    func inlines(_ bytes: [UInt8]) -> [Inline] {
        guard bytes.contains(where: Self.isMark) else {
            return bytes.isEmpty ? [] : [.text(String(decoding: bytes, as: UTF8.self))]
        }
        let tokens = EmphasisTokens(bytes).paired
        return build(bytes, 0..<bytes.count, tokens[...])
    }

    private static func isMark(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "[")
    }

    /// The content of a range, given the pairs of marks within it. A kind of emphasis never holds itself, so that the
    /// depth is limited by the number of kinds.
    private func build(_ bytes: [UInt8], _ range: Range<Int>, _ tokens: ArraySlice<EmphasisTokens.Token>) -> [Inline] {
        var result: [Inline] = []
        var position = range.lowerBound
        var rest = tokens
        while let opening = rest.first {
            appendText(bytes, position..<opening.range.lowerBound, to: &result)
            let closing = rest.firstIndex { $0.range.lowerBound == opening.partner } ?? rest.endIndex - 1
            let inner = build(
                bytes, opening.range.upperBound..<rest[closing].range.lowerBound, rest[rest.startIndex + 1..<closing])
            result.append(Self.inline(opening.mark, inner))
            position = rest[closing].range.upperBound
            rest = rest[(closing + 1)...]
        }
        appendText(bytes, position..<range.upperBound, to: &result)
        return result
    }

    private static func inline(_ mark: EmphasisTokens.Mark, _ content: [Inline]) -> Inline {
        switch mark {
        case .underscore, .asterisk: .emphasis(content)
        case .underscores, .twoAsterisks: .strong(content)
        case .threeAsterisks: .strong([.emphasis(content)])
        case .slash: .italic(content)
        }
    }

    /// Appends words, with references to footnotes and marks of printed pages taken out of their brackets.
    private func appendText(_ bytes: [UInt8], _ range: Range<Int>, to result: inout [Inline]) {
        var start = range.lowerBound
        var index = start
        while index < range.upperBound {
            guard bytes[index] == UInt8(ascii: "["),
                let close = bytes[index..<min(index + 24, range.upperBound)].firstIndex(of: UInt8(ascii: "]"))
            else {
                index += 1
                continue
            }
            let words = String(decoding: bytes[index + 1..<close], as: UTF8.self)
            let inline: Inline? =
                footnotes[words].map { .footnoteReference($0) } ?? PageMark.label(words).map { .pageBreak(label: $0) }
            if let inline {
                if start < index { result.append(.text(String(decoding: bytes[start..<index], as: UTF8.self))) }
                result.append(inline)
                start = close + 1
            }
            index = close + 1
        }
        if start < range.upperBound {
            result.append(.text(String(decoding: bytes[start..<range.upperBound], as: UTF8.self)))
        }
    }
}
