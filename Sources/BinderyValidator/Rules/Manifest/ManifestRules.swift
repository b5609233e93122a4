extension RuleArea {
    /// The items of the manifest.
    static let manifest = RuleArea()
}
