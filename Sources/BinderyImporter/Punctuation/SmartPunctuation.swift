internal import BinderyCore

/// Gives the quotation marks of a book one form: those of its language, or straight ones.
///
/// Smart marks take the place of straight ones; marks that are already typographic stay. `--` and `...` become dashes
/// and ellipses. Code stays as it is.
struct SmartPunctuation {
    private let quotes: ImportOptions.Quotes
    private let language: String
    private let marks: QuotationMarks

    /// Makes a converter.
    ///
    /// - Parameters:
    ///   - quotes: what is done.
    ///   - language: the BCP 47 tag of the text's language.
    init(_ quotes: ImportOptions.Quotes, language: String) {
        self.quotes = quotes
        self.language = language
        marks = QuotationMarks(language: language)
    }

    /// Changes the text of a book.
    func apply(to book: inout Book) {
        book.updateLines(apply)
    }

    /// Changes a line of words.
    func apply(to line: inout [Inline]) {
        switch quotes {
        case .keep: break
        case .straight: straighten(&line)
        case .smart:
            guard line.contains(where: hasCandidates) else { return }
            var scalars: [Unicode.Scalar] = []
            line.append(to: &scalars)
            let replacements = LinePunctuation(scalars, marks: marks, language: language).replacements
            guard !replacements.isEmpty else { return }
            var index = 0
            line.replace(replacements, index: &index)
        }
    }

    private func hasCandidates(_ inline: Inline) -> Bool {
        switch inline {
        case .text(let text):
            var last: UInt8 = 0
            for byte in text.utf8 {
                defer { last = byte }
                switch byte {
                case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"), UInt8(ascii: "<"): return true
                case UInt8(ascii: "-") where last == byte: return true
                case UInt8(ascii: ".") where last == byte || last == UInt8(ascii: " "): return true
                case 0xC2...0xF4, UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: ";"), UInt8(ascii: ":"):
                    if marks.hasSpaces { return true }
                default: break
                }
            }
            return false
        case .ruby(let segments): return segments.contains { $0.base.contains(where: hasCandidates) }
        default: return inline.content?.contains(where: hasCandidates) ?? false
        }
    }

    // MARK: Straight marks

    private func straighten(_ line: inout [Inline]) {
        for index in line.indices {
            if case .text(let text) = line[index] {
                line[index] = .text(straightened(text))
            } else {
                line[index].updateContent(straighten)
            }
        }
    }

    private func straightened(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 >= 0xC2 }) else { return text }
        var result = String.UnicodeScalarView()
        var isAfterOpening = false
        for scalar in text.unicodeScalars {
            let isInnerSpace = scalar == "\u{A0}" || scalar == "\u{202F}"
            if isAfterOpening, isInnerSpace { continue }
            isAfterOpening = scalar == "«" || scalar == "‹"
            switch scalar {
            case "“", "”", "„", "‟": result.append("\"")
            case "‘", "’", "‚", "‛", "‹", "›": result.append("'")
            case "«": result.append("\"")
            case "»":
                if result.last == "\u{A0}" || result.last == "\u{202F}" { result.removeLast() }
                result.append("\"")
            default: result.append(scalar)
            }
        }
        return String(result)
    }
}

extension [Inline] {
    /// Adds the characters of the line to a list; what is no text counts as a word.
    fileprivate func append(to scalars: inout [Unicode.Scalar]) {
        for inline in self {
            switch inline {
            case .text(let text): scalars.append(contentsOf: text.unicodeScalars)
            case .lineBreak: scalars.append("\n")
            case .code, .image: scalars.append(LinePunctuation.object)
            case .footnoteReference, .pageBreak: break
            case .ruby(let segments):
                for segment in segments { segment.base.append(to: &scalars) }
            default: inline.content?.append(to: &scalars)
            }
        }
    }

    /// Puts replacements in, in the same order.
    fileprivate mutating func replace(_ replacements: [Int: LinePunctuation.Replacement], index: inout Int) {
        for position in indices {
            switch self[position] {
            case .text(let text):
                var result = String.UnicodeScalarView()
                var isChanged = false
                for scalar in text.unicodeScalars {
                    if let replacement = replacements[index] {
                        result.append(contentsOf: replacement.scalars)
                        isChanged = true
                    } else {
                        result.append(scalar)
                    }
                    index += 1
                }
                if isChanged { self[position] = .text(String(result)) }
            case .lineBreak, .code, .image: index += 1
            case .footnoteReference, .pageBreak: break
            case .ruby(var segments):
                for segment in segments.indices { segments[segment].base.replace(replacements, index: &index) }
                self[position] = .ruby(segments)
            default: self[position].updateContent { $0.replace(replacements, index: &index) }
            }
        }
    }
}
