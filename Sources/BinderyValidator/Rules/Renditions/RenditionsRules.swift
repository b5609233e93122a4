extension RuleArea {
    /// Publications in several renditions.
    static let renditions = RuleArea()
}
