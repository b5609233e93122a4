import BinderyCore
import BinderyXML

/// Takes down what rules find. A rule calls it like a function: `report(element.startTag, "what is wrong")`.
struct Reporter {
    /// What has been found so far.
    private(set) var findings: [Finding] = []
    /// The part that ranges without a part belong to.
    var part: PartPath?
    /// The rule that is being checked.
    var rule: RuleDescription

    init(part: PartPath?, rule: RuleDescription) {
        self.part = part
        self.rule = rule
    }

    /// Takes down a breach of the rule that is being checked.
    ///
    /// - Parameters:
    ///   - range: The bytes at fault; `nil` for the part as a whole.
    ///   - message: What is wrong: at most 160 characters, lower case first, no full stop.
    ///   - part: The part, if it is another than the one that is being checked.
    mutating func callAsFunction(
        _ range: Range<Int>?, _ message: String, in part: PartPath? = nil, notes: [Finding.Note] = [],
        fixes: [Fix] = []
    ) {
        add(rule, range, message, in: part, notes: notes, fixes: fixes)
    }

    /// Takes down a breach of any rule: for readers that find breaches of several.
    mutating func add(
        _ rule: RuleDescription, _ range: Range<Int>?, _ message: String, in part: PartPath? = nil,
        notes: [Finding.Note] = [], fixes: [Fix] = []
    ) {
        findings.append(
            Finding(
                rule: rule.id, code: rule.code, severity: rule.severity, message: message,
                location: Finding.Location(part: part ?? self.part, range: range), notes: notes, fixes: fixes))
    }

    /// Takes down what somebody else found.
    mutating func add(_ others: [Finding]) {
        findings += others
    }

    /// Runs rules on a subject.
    mutating func run<Subject>(_ rules: [Rule<Subject>], on subject: Subject) {
        for rule in rules {
            self.rule = rule.description
            rule.check(subject, &self)
        }
    }
}
