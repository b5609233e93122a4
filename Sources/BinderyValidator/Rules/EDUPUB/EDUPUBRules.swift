extension RuleArea {
    /// Books for schools.
    static let edupub = RuleArea()
}
