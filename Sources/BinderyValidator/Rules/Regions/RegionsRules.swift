extension RuleArea {
    /// Region-based navigation.
    static let regions = RuleArea()
}
