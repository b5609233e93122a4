extension RuleArea {
    /// The NCX.
    static let ncx = RuleArea()
}
