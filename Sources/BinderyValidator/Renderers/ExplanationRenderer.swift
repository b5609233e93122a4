import BinderyCore
import BinderyXML

/// Writes what there is to know about a rule: what it demands and why, a right and a wrong example, and where it is
/// laid down.
public struct ExplanationRenderer: Sendable {
    private static let width = 96

    private let paint: Paint

    /// Makes a renderer, for a terminal that shows colours or for anything else.
    public init(isColoured: Bool = false) {
        paint = Paint(isOn: isColoured)
    }

    /// All about a rule.
    public func render(_ rule: RuleDescription) -> String {
        let editions = rule.editions.map { "EPUB \($0.rawValue)" }.sorted().joined(separator: " and ")
        var lines = [
            "\(paint.bold(rule.id))  "
                + "\(rule.code), \(paint.severity(rule.severity.rawValue, rule.severity)), \(editions)", "",
        ]
        lines += rule.summary.wrapped(to: Self.width).map { "  " + $0 }
        lines += [""] + rule.rationale.wrapped(to: Self.width).map { "  " + $0 } + [""]
        if let wrong = rule.rejects.first {
            if let right = rule.accepts.first {
                lines += [paint("  Right", "32;1")] + show(right, against: wrong) + [""]
            }
            lines += [paint("  Wrong", "31;1")] + show(wrong) + [""]
        }
        lines += ["  \(rule.reference.title)", "  \(rule.reference.url)"]
        return lines.joined(separator: "\n") + "\n"
    }

    /// Rules in a line each, with the code before those that share it.
    public func list(_ rules: [RuleDescription]) -> String {
        let width = (rules.map(\.id.utf8.count).max() ?? 0) + 2
        var lines: [String] = []
        var code: String?
        for rule in rules.sorted(by: { ($0.code, $0.id) < ($1.code, $1.id) }) {
            if rule.code != code {
                if code != nil { lines.append("") }
                lines.append(paint.bold(rule.code))
                code = rule.code
            }
            let name = rule.id + String(repeating: " ", count: width - rule.id.utf8.count)
            lines.append("  \(name)\(rule.summary)")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    // MARK: Examples

    /// The lines of an accepted example that the rejected one does not have; all where they do not differ.
    private func show(_ example: Example, against other: Example) -> [String] {
        if let archive = example.archive { return ["    \(archive.caption)"] }
        let others = other.files.flatMap { Self.lines($0.text.filter { $0 != Example.mark }) }
        let known = Set(others)
        var lines: [String] = []
        for file in example.files {
            let own = Self.lines(file.text).enumerated().filter { !known.contains($0.element) && !$0.element.isBlank }
            guard !own.isEmpty else { continue }
            lines.append("    \(paint.faint(file.path))")
            for (number, line) in own.prefix(12) {
                let like = number < others.count ? others[number] : ""
                let place = zip(line.utf8, like.utf8).prefix { $0 == $1 }.count
                lines.append("      \(Self.excerpt(String(line), at: place).text)")
            }
        }
        if lines.isEmpty, let file = example.files.first { lines = whole(file) }
        return lines
    }

    /// The lines of a rejected example that have marks.
    private func show(_ example: Example) -> [String] {
        if let archive = example.archive { return ["    \(archive.caption)"] }
        let mark = String(Example.mark)
        var lines: [String] = []
        for file in example.files where file.text.contains(Example.mark) {
            lines.append("    \(paint.faint(file.path))")
            for line in Self.lines(file.text) {
                let pieces = line.split(separator: mark, omittingEmptySubsequences: false)
                // A mark at the very end stands for the file as a whole.
                guard pieces.count > 1, !(pieces.count == 2 && pieces[1].isEmpty) else { continue }
                let excerpt = Self.excerpt(pieces.joined(), at: pieces[0].utf8.count)
                let indent = DisplayWidth.of(excerpt.text.unicodeScalars.prefix(excerpt.offset))
                lines += [
                    "      \(excerpt.text)", "      \(String(repeating: " ", count: indent))\(paint("^", "31;1"))",
                ]
            }
            if lines.count == 1 { lines = whole(file) }
        }
        if lines.isEmpty { lines = example.files.count == 1 ? whole(example.files[0]) : files(of: example) }
        return lines
    }

    private func whole(_ file: Example.File) -> [String] {
        let text = file.text.filter { $0 != Example.mark }
        return ["    \(paint.faint(file.path))"]
            + Self.lines(text).prefix(20).map { "      \(Self.excerpt(String($0), at: 0, isIndented: true).text)" }
    }

    private func files(of example: Example) -> [String] {
        ["    \(paint.faint("a book of these files"))"] + example.files.map { "      \($0.path)" }
    }

    private static func excerpt(_ line: String, at place: Int, isIndented: Bool = false) -> Excerpt {
        let bytes = Array(line.utf8)
        var excerpt = Excerpt(of: place..<place, in: bytes, LineIndex(bytes))
        if isIndented { excerpt.text = String(line.prefix { $0 == " " }) + excerpt.text }
        return excerpt
    }

    private static func lines(_ text: String) -> [Substring] {
        text.split(separator: "\n", omittingEmptySubsequences: false)
    }
}

extension Substring {
    fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
