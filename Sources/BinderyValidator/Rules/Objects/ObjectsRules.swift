extension RuleArea {
    /// Collections, and the kinds of objects that they describe.
    static let objects = RuleArea(
        packages: [
            .collectionRole, .collectionRefines, .manifestCollectionPlace, .manifestCollectionContent,
            .manifestCollectionLinks, .distributableObjectContent, .distributableObjectMetadata,
        ])
}
