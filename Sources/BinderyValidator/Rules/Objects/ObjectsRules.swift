extension RuleArea {
    /// Distributable objects and scriptable components.
    static let objects = RuleArea()
}
