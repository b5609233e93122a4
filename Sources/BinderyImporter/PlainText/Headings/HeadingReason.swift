internal import BinderyCore

/// Says in plain words why a line is taken for a heading.
enum HeadingReason {
    /// The reason, as half a sentence.
    static func text(for heading: TextHeading, after previous: String, in source: TextSource) -> String {
        let candidate = heading.candidate
        let words = source.text(candidate.label.isEmpty ? candidate.title : candidate.label)
        let sequence = previous.isEmpty ? "" : ", after ‘\(previous)’"
        return switch candidate.family {
        case .unit, .counter: "the line reads ‘\(words)’\(sequence)"
        case .number, .hanNumber: "the number ‘\(words)’ stands alone in a sequence\(sequence)"
        case .name: "the line reads ‘\(words)’ and nothing else"
        case .contents: "the table of contents has this line, too"
        case .capitals: "the line is in capitals and set off like the other titles"
        case .pattern: "the line matches the pattern"
        }
    }
}
