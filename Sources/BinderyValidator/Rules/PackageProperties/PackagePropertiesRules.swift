extension RuleArea {
    /// Prefixes and vocabularies of properties.
    static let packageProperties = RuleArea()
}
