extension RuleArea {
    /// XHTML content documents, apart from their grammar.
    static let xhtml = RuleArea(
        documents: [.namespaceUnusual, .dataAttributeName, .customAttributeNamespace],
        nodes: [.phonemeEmpty, .elementDiscouraged])
}
