import BinderyXML

extension Rule<PackageDocument> {
    static let manifestCollectionContent = Rule(
        RuleDescription(
            "collection-manifest-content", "RSC-005", editions: [.epub3],
            summary: "A manifest collection must contain links only.",
            rationale: "It is a list of resources. Move metadata and collections to the collection around it.",
            reference: .epub33("sec-collection-elem"),
            accepts: [.manifestCollection],
            rejects: [
                .package(
                    after: """
                        <collection role="http://example.org/r">◆<collection role="manifest"><metadata/>\
                        <link href="c.xhtml"/></collection><link href="c.xhtml"/></collection>
                        """)
            ])
    ) { package, report in
        for element in package.collectionElements("manifest") {
            if element.children.contains(where: { $0.is(.opf, "metadata") || $0.is(.opf, "collection") }) {
                report(element.startTag, "a manifest collection contains more than links")
            }
        }
    }
}
