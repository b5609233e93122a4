extension RuleArea {
    /// The navigation document.
    static let navigation = RuleArea()
}
