extension RuleArea {
    /// What the grammar of XHTML cannot say: ids that must resolve, elements that must not nest.
    static let xhtmlAssertions = RuleArea()
}
