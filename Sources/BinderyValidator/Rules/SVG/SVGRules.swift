extension RuleArea {
    /// SVG content documents, apart from their grammar.
    static let svg = RuleArea(nodes: [.linkWithoutName, .titleContent])
}
