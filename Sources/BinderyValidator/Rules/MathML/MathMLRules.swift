extension RuleArea {
    /// MathML in content documents.
    static let mathml = RuleArea(nodes: [.formulaWithoutText])
}
