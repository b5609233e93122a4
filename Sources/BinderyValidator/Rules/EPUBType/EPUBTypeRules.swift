extension RuleArea {
    /// The values of `epub:type`.
    static let epubType = RuleArea(nodes: [
        .typeMalformed, .typePrefixUndeclared, .typeUnknown, .typeDeprecated, .typeUnsuited,
    ])
}
