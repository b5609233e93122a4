extension RuleArea {
    /// Previews.
    static let previews = RuleArea()
}
