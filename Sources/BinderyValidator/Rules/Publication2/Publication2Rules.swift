extension RuleArea {
    /// What holds for EPUB 2 only.
    static let publication2 = RuleArea(
        packages: [
            .documentAsHTML, .mediaTypeOfOEBPS1, .documentTypeInOEBPS1, .styleTypeInOEBPS1, .syntaxOfOEBPS1,
            .spineItemRepeated2, .spineMediaType2, .pageMap, .pageMapUnknown, .fallbackStyleUnknown, .creatorRole,
            .dateForm2, .titleEmpty, .metadataEmpty,
        ],
        publications: [.guideUndeclared, .guideTargetType, .uniqueIdentifierNotFound, .tocUnreadable])
}
