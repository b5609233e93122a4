extension RuleArea {
    /// What URLs lead to.
    static let references = RuleArea()
}
