extension RuleArea {
    /// Media types, fallbacks and remote resources.
    static let resources = RuleArea()
}
