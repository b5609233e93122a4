extension RuleArea {
    /// The spine, the guide and the collections.
    static let spine = RuleArea()
}
