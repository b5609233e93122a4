public import BinderyCore

/// What a check found.
public struct Report: Sendable {
    /// What was found, in the order of the parts and of the places in them.
    public var findings: [Finding]
    /// The edition that the publication states; `nil` if it could not be told.
    public var edition: EPUBEdition?
    /// What the publication says of itself, if that was asked for.
    public var summary: PublicationSummary?
    /// Whether the publication is valid: no finding is fatal or an error.
    public var isValid: Bool { !findings.contains { $0.severity <= .error } }

    /// Makes a report.
    public init(findings: [Finding], edition: EPUBEdition? = nil, summary: PublicationSummary? = nil) {
        self.findings = findings
        self.edition = edition
        self.summary = summary
    }

    /// How many findings have a severity.
    public func count(of severity: Severity) -> Int {
        findings.count { $0.severity == severity }
    }
}
