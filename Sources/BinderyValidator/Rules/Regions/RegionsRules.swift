extension RuleArea {
    /// Data navigation, and the navigation by regions of pages.
    static let regions = RuleArea(
        packages: [.dataNavigationInSpine],
        documents: [
            .dataNavigationType, .regionPlace, .regionList, .regionItemLabel, .regionItemContent, .regionLinkText,
            .regionSpanContent,
        ],
        publications: [.regionLayout])
}
