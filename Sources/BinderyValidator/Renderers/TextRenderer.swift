import BinderyCore

/// Writes a report for people: findings grouped by file, then whether the publication is valid.
public struct TextRenderer: Sendable {
    /// Makes a renderer.
    public init() {}

    /// A report as text.
    public func render(_ report: Report, path: String) -> String {
        var lines: [String] = []
        var part: PartPath?
        for finding in report.findings {
            if finding.location.part != part || lines.isEmpty {
                if !lines.isEmpty { lines.append("") }
                part = finding.location.part
                lines.append(part.map { "\(path): \($0)" } ?? path)
            }
            let place = finding.location.line > 0 ? "\(finding.location.line):\(finding.location.column)  " : ""
            lines.append(
                "  \(place)\(finding.severity.rawValue)  \(finding.message)  [\(finding.code) \(finding.rule)]")
            lines += finding.notes.map { "      \($0.message)" }
        }
        if !lines.isEmpty { lines.append("") }
        lines.append(Self.verdict(report))
        return lines.joined(separator: "\n") + "\n"
    }

    private static func verdict(_ report: Report) -> String {
        let counts = Severity.allCases.compactMap { severity in
            let count = report.count(of: severity)
            return count == 0 ? nil : "\(count) \(severity.rawValue)"
        }
        let verdict = report.isValid ? "VALID" : "NOT VALID"
        return counts.isEmpty ? verdict : "\(verdict): " + counts.joined(separator: ", ")
    }
}
