/// A rule and the way to find its breaches. A rule never changes, holds no state and knows nothing of other rules.
public final class Rule<Subject>: Sendable {
    /// What the rule is.
    public let description: RuleDescription
    /// Where it applies.
    let scope: RuleScope
    /// Finds the breaches in a subject.
    let check: @Sendable (_ subject: Subject, _ report: inout Reporter) -> Void

    /// Makes a rule that applies wherever its subject is, in the editions of its description.
    init(
        _ description: RuleDescription, _ scope: RuleScope = RuleScope(),
        check: @escaping @Sendable (_ subject: Subject, _ report: inout Reporter) -> Void
    ) {
        self.description = description
        self.scope = scope
        self.check = check
    }
}

/// Where a rule applies, apart from the edition.
struct RuleScope: Sendable {
    /// The kinds of documents; all if empty.
    var kinds: Set<DocumentKind> = []
    /// The profiles; all if empty.
    var profiles: Set<Profile> = []
    /// Elements and attributes that a rule about nodes wants to see.
    var nodes: [NodeSelector] = []
    /// Whether it holds for what could be read of a document that is not well-formed.
    var includesBroken = false

    init(kinds: Set<DocumentKind> = [], profiles: Set<Profile> = [], nodes: [NodeSelector] = []) {
        self.kinds = kinds
        self.profiles = profiles
        self.nodes = nodes
    }

    /// Elements or attributes of these names.
    static func nodes(_ nodes: NodeSelector..., kinds: Set<DocumentKind> = [], profiles: Set<Profile> = []) -> Self {
        Self(kinds: kinds, profiles: profiles, nodes: nodes)
    }

    /// The same for what could be read of a document that is not well-formed too.
    ///
    /// It is for rules that look at one element at a time: what others ask for may be in the part that is lost.
    var evenBroken: Self {
        var scope = self
        scope.includesBroken = true
        return scope
    }

    /// Documents of these kinds.
    static func kinds(_ kinds: DocumentKind...) -> Self { Self(kinds: Set(kinds)) }

    /// Whether it includes a kind of documents in a profile.
    func includes(_ kind: DocumentKind, _ profile: Profile) -> Bool {
        (kinds.isEmpty || kinds.contains(kind)) && (profiles.isEmpty || profiles.contains(profile))
    }
}
