extension RuleArea {
    /// The spine.
    static let spine = RuleArea(
        packages: [
            .spineItemUnknown, .spineItemUnresolved, .spineItemRepeated, .spineWithoutLinear, .spineItemWithoutFallback,
            .spineFallbackUnsuitable, .tocNotNCX, .tocMediaType, .tocUnknown, .tocMissing,
        ])
}
