public import BinderyCore

/// All that there is to know about a rule: what `bindery explain` shows, and what the tests run.
public final class RuleDescription: Sendable {
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
    public var accepts: [Example] { makeAccepts() }
    /// What is wrong, with the places marked.
    public var rejects: [Example] { makeRejects() }

    // Examples are whole books, which a check does not need: they are made when somebody asks for them.
    private let makeAccepts: @Sendable () -> [Example]
    private let makeRejects: @Sendable () -> [Example]

    /// Describes a rule.
    init(
        _ id: String, _ code: String, _ severity: Severity = .error, editions: Set<EPUBEdition> = [.epub2, .epub3],
        summary: String, rationale: String, reference: SpecificationReference,
        accepts: @autoclosure @escaping @Sendable () -> [Example] = [],
        rejects: @autoclosure @escaping @Sendable () -> [Example] = []
    ) {
        self.id = id
        self.code = code
        self.severity = severity
        self.editions = editions
        self.summary = summary
        self.rationale = rationale
        self.reference = reference
        makeAccepts = accepts
        makeRejects = rejects
    }
}
