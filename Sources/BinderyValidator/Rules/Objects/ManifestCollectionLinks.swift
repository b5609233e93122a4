import BinderyXML

extension Rule<PackageDocument> {
    static let manifestCollectionLinks = Rule(
        RuleDescription(
            "collection-manifest-links", "RSC-005", editions: [.epub3],
            summary: "A manifest collection must list at least one resource.",
            rationale: "An empty list says nothing. Add links, or remove the collection.",
            reference: .epub33("sec-collection-elem"),
            accepts: [.manifestCollection],
            rejects: [
                .package(
                    after: """
                        <collection role="http://example.org/r">◆<collection role="manifest"></collection>\
                        <link href="c.xhtml"/></collection>
                        """, also: ["markup-element-incomplete"])
            ])
    ) { package, report in
        for element in package.collectionElements("manifest") where element.firstChild(.opf, "link") == nil {
            report(element.startTag, "a manifest collection lists nothing")
        }
    }
}
