extension RuleArea {
    /// Media overlays.
    static let overlays = RuleArea()
}
