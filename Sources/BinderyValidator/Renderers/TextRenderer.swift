import BinderyCore

/// Writes a report for people: findings grouped by file, each with its line, a caret under the place, the reason and
/// what to do, then whether the publication is valid.
public struct TextRenderer: Sendable {
    private static let width = 100

    private let paint: Paint
    /// How many findings of one rule in one part are shown in full; the places of the others are listed.
    private let limit: Int

    /// Makes a renderer.
    ///
    /// - Parameters:
    ///   - isColoured: Whether to write for a terminal that shows colours.
    ///   - limit: How many findings of one rule in one part are shown in full, the others by their places only; `nil`
    /// for all.
    public init(isColoured: Bool = false, limit: Int? = 4) {
        paint = Paint(isOn: isColoured)
        self.limit = limit ?? .max
    }

    /// A report as text.
    public func render(_ report: Report, path: String) -> String {
        var lines: [String] = []
        var explained: Set<String> = []
        let rules =
            report.findings.isEmpty
            ? [:]
            : Dictionary(
                Catalogue.all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        for group in Self.grouped(report.findings) {
            lines += [paint.bold(group.part?.string.withoutControls ?? "The book as a whole"), ""]
            for findings in group.byRule {
                let rule = rules[findings[0].rule]
                let shown = findings.count - 1 <= limit ? findings[...] : findings.prefix(limit)
                for finding in shown { lines += show(finding) }
                if shown.count < findings.count {
                    lines.append("  " + paint.faint(Self.others(findings.dropFirst(shown.count))))
                }
                if let rule, explained.insert(rule.id).inserted {
                    lines += rule.rationale.wrapped(to: Self.width - 6).enumerated().map { index, line in
                        "    \(paint.faint(index == 0 ? "→" : " ")) \(line)"
                    }
                }
                lines.append("")
            }
        }
        lines.append(verdict(report, path))
        if let first = report.findings.first(where: { $0.severity <= .warning }) {
            lines.append(paint.faint("More about each: bindery explain \(first.rule), or another name in [brackets]."))
        }
        return lines.joined(separator: "\n") + "\n"
    }

    // MARK: Parts of the report

    private struct Group {
        let part: PartPath?
        /// The findings of a part, those of one rule together, in the order of the first of each.
        var byRule: [[Finding]] = []
    }

    private static func grouped(_ findings: [Finding]) -> [Group] {
        var groups: [Group] = []
        var places: [String: Int] = [:]
        for finding in findings {
            if groups.last?.part != finding.location.part || groups.isEmpty {
                groups.append(Group(part: finding.location.part))
                places = [:]
            }
            let last = groups.count - 1
            if let place = places[finding.rule] {
                groups[last].byRule[place].append(finding)
            } else {
                places[finding.rule] = groups[last].byRule.count
                groups[last].byRule.append([finding])
            }
        }
        return groups
    }

    private func show(_ finding: Finding) -> [String] {
        let location = finding.location
        let place = location.line > 0 ? "line \(location.line), column \(location.column): " : ""
        let name = "[\(finding.code) \(finding.rule)]"
        let head = paint.severity(finding.severity.rawValue, finding.severity)
        let message = (place + finding.message.withoutControls).wrapped(to: Self.width - 10)
        var lines = message.enumerated().map { index, line in index == 0 ? "  \(head)  \(line)" : "      \(line)" }
        if let last = lines.popLast() { lines.append("\(last)  \(paint.faint(name))") }
        if let excerpt = location.excerpt { lines += show(excerpt, line: location.line, finding.severity) }
        for note in finding.notes { lines += show(note) }
        return lines
    }

    private func show(_ excerpt: Excerpt, line: Int, _ severity: Severity) -> [String] {
        guard !excerpt.text.isEmpty else { return [] }
        let number = String(line)
        let margin = String(repeating: " ", count: number.utf8.count)
        let scalars = Array(excerpt.text.unicodeScalars)
        let before = DisplayWidth.of(scalars.prefix(excerpt.offset))
        let under = max(1, DisplayWidth.of(scalars.dropFirst(excerpt.offset).prefix(excerpt.count)))
        let caret =
            String(repeating: " ", count: before)
            + paint.severity("^" + String(repeating: "~", count: under - 1), severity)
        return ["    \(paint.faint("\(number) │")) \(excerpt.text)", "    \(margin) \(paint.faint("│")) \(caret)"]
    }

    private func show(_ note: Finding.Note) -> [String] {
        let location = note.location
        let part = location.part?.string.withoutControls ?? ""
        let place = part.isEmpty ? "" : location.line > 0 ? " (\(part), line \(location.line))" : " (\(part))"
        return ["      \(paint.faint("note:")) \(note.message.withoutControls)\(place)"]
    }

    private static func others(_ findings: ArraySlice<Finding>) -> String {
        let lines = findings.map(\.location.line).filter { $0 > 0 }
        let named = lines.prefix(12).map(String.init).joined(separator: ", ")
        let more = lines.count > 12 ? ", …" : ""
        let places = lines.isEmpty ? "" : ", in line\(lines.count == 1 ? "" : "s") \(named)\(more)"
        return "and \(findings.count) more of this kind\(places)"
    }

    private func verdict(_ report: Report, _ path: String) -> String {
        let numbers: [(Int, String, String)] = [
            (report.count(of: .fatal), "fatal error", "fatal errors"),
            (report.count(of: .error), "error", "errors"),
            (report.count(of: .warning), "warning", "warnings"),
            (report.count(of: .info) + report.count(of: .usage), "remark", "remarks"),
        ]
        let counts = numbers.filter { $0.0 > 0 }.map { "\($0.0) \($0.0 == 1 ? $0.1 : $0.2)" }
        let verdict = paint(report.isValid ? "VALID" : "NOT VALID", report.isValid ? "32;1" : "31;1")
        return "\(path): \(verdict)" + (counts.isEmpty ? "" : " (\(counts.joined(separator: ", ")))")
    }
}
