extension GoldenText {
    /// The whole set.
    static let all =
        english + spanish + french + german + italian + portuguese + russian + chinese + japanese + korean
}
