extension RuleArea {
    /// The documents in `META-INF`.
    static let metaInf = RuleArea()
}
