extension RuleArea {
    /// The navigation document.
    static let navigation = RuleArea(
        documents: [
            .navigationTocOnce, .navigationListRepeated, .navigationLinkEmpty, .navigationSpanEmpty,
            .navigationHeadingMissing, .navigationHeadingEmpty, .navigationListNested, .landmarkTypeMissing,
            .landmarkRepeated, .navigationLinkRemote,
        ],
        publications: [.navigationOrder])
}
