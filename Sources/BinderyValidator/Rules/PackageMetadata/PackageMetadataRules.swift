extension RuleArea {
    /// The metadata of the package document.
    static let packageMetadata = RuleArea()
}
