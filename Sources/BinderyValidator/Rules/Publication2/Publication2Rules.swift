extension RuleArea {
    /// What holds for EPUB 2 only.
    static let publication2 = RuleArea()
}
