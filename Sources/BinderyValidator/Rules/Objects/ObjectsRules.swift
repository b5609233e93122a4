extension RuleArea {
    /// Collections, and the kinds of objects that they describe.
    static let objects = RuleArea(
        packages: [
            .collectionRole, .collectionRefines, .manifestCollectionPlace, .manifestCollectionContent,
            .manifestCollectionLinks, .distributableObjectContent, .distributableObjectMetadata,
        ])
}

extension Example {
    /// A package with a collection and its manifest.
    static let manifestCollection = package(
        after: """
            <collection role="http://example.org/r"><collection role="manifest"><link href="c.xhtml"/></collection>\
            <link href="c.xhtml"/></collection>
            """)
}
