extension RuleArea {
    /// Style sheets, wherever they stand.
    static let styles = RuleArea()
}
