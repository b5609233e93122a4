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
        let value = JSONValue.object([
            ("schema", .integer(Self.schemaVersion)),
            ("tool", .object([("name", .string("bindery")), ("version", .string(toolVersion))])),
            ("file", .string(path)),
            ("edition", report.edition.map { .string($0.rawValue) } ?? .null),
            ("valid", .bool(report.isValid)),
            (
                "counts",
                .object(Severity.allCases.map { ($0.rawValue, .integer(report.count(of: $0))) })
            ),
            ("messages", .array(report.findings.map(Self.message))),
        ])
        var bytes: [UInt8] = []
        value.write(into: &bytes)
        bytes.append(0x0A)
        return bytes
    }

    private static func message(_ finding: Finding) -> JSONValue {
        var members: [(String, JSONValue)] = [
            ("id", .string(finding.code)), ("rule", .string(finding.rule)),
            ("severity", .string(finding.severity.rawValue)), ("message", .string(finding.message)),
        ]
        members += place(finding.location)
        if !finding.notes.isEmpty {
            members.append(
                (
                    "notes",
                    .array(finding.notes.map { .object([("message", .string($0.message))] + place($0.location)) })
                ))
        }
        if !finding.fixes.isEmpty {
            members.append(
                (
                    "fixes",
                    .array(
                        finding.fixes.map {
                            .object([("title", .string($0.title)), ("safety", .string($0.safety.rawValue))])
                        })
                ))
        }
        return .object(members)
    }

    private static func place(_ location: Finding.Location) -> [(String, JSONValue)] {
        var members: [(String, JSONValue)] = [("path", location.part.map { .string($0.string) } ?? .null)]
        if location.line > 0 {
            members += [("line", .integer(location.line)), ("column", .integer(location.column))]
        }
        if let range = location.range {
            members.append(("range", .array([.integer(range.lowerBound), .integer(range.upperBound)])))
        }
        return members
    }
}
