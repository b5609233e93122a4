import BinderyCore

/// Writes a report as Bindery's own JSON.
public struct JSONRenderer: Sendable {
    /// The version of the format; it changes when a member changes its meaning or goes away.
    public static let schemaVersion = 1

    /// The version of the program.
    private let toolVersion: String

    /// Makes a renderer that names a version of the program.
    public init(toolVersion: String) {
        self.toolVersion = toolVersion
    }

    /// A report as UTF-8, ending with a line feed.
    public func render(_ report: Report, path: String) -> [UInt8] {
        let counts = Severity.allCases.map { DataValue.Member($0.rawValue, .number(report.count(of: $0))) }
        let value: DataValue = [
            "schema": .number(Self.schemaVersion), "tool": ["name": .text("bindery"), "version": .text(toolVersion)],
            "file": .text(path), "edition": DataValue(report.edition?.rawValue), "valid": .truth(report.isValid),
            "counts": .map(counts), "messages": .list(report.findings.map(Self.message)),
        ]
        return Array(value.json.utf8)
    }

    private static func message(_ finding: Finding) -> DataValue {
        var members: [DataValue.Member] = [
            .init("id", .text(finding.code)), .init("rule", .text(finding.rule)),
            .init("severity", .text(finding.severity.rawValue)), .init("message", .text(finding.message)),
        ]
        members += place(finding.location)
        if !finding.notes.isEmpty {
            let notes = finding.notes.map { note in
                DataValue.map([.init("message", .text(note.message))] + place(note.location))
            }
            members.append(.init("notes", .list(notes)))
        }
        if !finding.fixes.isEmpty {
            let fixes = finding.fixes.map { fix in
                ["title": .text(fix.title), "safety": .text(fix.safety.rawValue)] as DataValue
            }
            members.append(.init("fixes", .list(fixes)))
        }
        return .map(members)
    }

    private static func place(_ location: Finding.Location) -> [DataValue.Member] {
        var members: [DataValue.Member] = [.init("path", DataValue(location.part?.string))]
        if location.line > 0 {
            members += [.init("line", .number(location.line)), .init("column", .number(location.column))]
        }
        if let range = location.range {
            members.append(.init("range", .list([.number(range.lowerBound), .number(range.upperBound)])))
        }
        return members
    }
}
