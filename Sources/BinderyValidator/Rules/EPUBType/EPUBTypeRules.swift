extension RuleArea {
    /// The values of `epub:type`.
    static let epubType = RuleArea()
}
