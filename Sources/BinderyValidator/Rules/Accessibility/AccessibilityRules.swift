extension RuleArea {
    /// Accessibility metadata and markup.
    static let accessibility = RuleArea()
}
