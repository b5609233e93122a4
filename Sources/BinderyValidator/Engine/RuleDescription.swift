public import BinderyCore

/// All that there is to know about a rule: what `bindery explain` shows, and what the tests run.
public struct RuleDescription: Sendable {
    /// The name: area and what is wrong, in kebab case.
    public let id: String
    /// EPUBCheck's code.
    public let code: String
    /// How much a breach matters.
    public let severity: Severity
    /// The editions of EPUB in which the rule holds.
    public let editions: Set<EPUBEdition>
    /// What the rule demands, in one sentence.
    public let summary: String
    /// Why it does, and what to do about a breach.
    public let rationale: String
    /// Where the rule is laid down.
    public let reference: SpecificationReference
    /// What is right.
    public let accepts: [Example]
    /// What is wrong, with the places marked.
    public let rejects: [Example]

    /// Describes a rule.
    init(
        _ id: String, _ code: String, _ severity: Severity = .error, editions: Set<EPUBEdition> = [.epub2, .epub3],
        summary: String, rationale: String, reference: SpecificationReference, accepts: [Example] = [],
        rejects: [Example] = []
    ) {
        self.id = id
        self.code = code
        self.severity = severity
        self.editions = editions
        self.summary = summary
        self.rationale = rationale
        self.reference = reference
        self.accepts = accepts
        self.rejects = rejects
    }
}
