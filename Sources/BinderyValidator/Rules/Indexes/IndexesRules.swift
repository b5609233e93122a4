extension RuleArea {
    /// Indexes.
    static let indexes = RuleArea()
}
