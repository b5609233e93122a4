extension RuleArea {
    /// Books for schools.
    static let edupub = RuleArea(
        packages: [.schoolType, .schoolAccessibility, .teacherSource],
        documents: [
            .schoolHeadingMissing, .schoolHeadingRepeated, .schoolHeadingEmpty, .schoolHeadingLabel,
            .schoolLabelEmpty, .schoolHeadingRank, .schoolHeadingPlace, .schoolSectionOrder, .schoolSubtitle,
            .schoolTermParts,
        ],
        publications: [.schoolMicrodata, .schoolPageList, .schoolPageSource, .schoolRenditions])
}

extension SpecificationReference {
    /// The profile for education.
    static let education = Self.other("EPUB for Education", "https://idpf.org/epub/profiles/edu/structure/")
}
