extension RuleArea {
    /// Dictionaries and their search key maps.
    static let dictionaries = RuleArea()
}
