extension RuleArea {
    /// The package document as a whole: version, identifiers, ids.
    static let packageStructure = RuleArea()
}
