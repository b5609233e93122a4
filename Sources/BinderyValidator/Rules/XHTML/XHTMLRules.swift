extension RuleArea {
    /// XHTML content documents, apart from their grammar.
    static let xhtml = RuleArea()
}
