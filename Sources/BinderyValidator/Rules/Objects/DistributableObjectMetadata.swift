import BinderyXML

extension Rule<PackageDocument> {
    static let distributableObjectMetadata = Rule(
        RuleDescription(
            "distributable-object-metadata", "RSC-005", editions: [.epub3],
            summary: "The metadata of a distributable object have one identifier, a title and a language.",
            rationale: "When it is taken out of the book, it becomes a publication. Add what is missing.",
            reference: .distributableObjects,
            accepts: [.package(after: distributableObject)],
            rejects: [
                .package(
                    after: """
                        <collection xmlns:dc="http://purl.org/dc/elements/1.1/" role="distributable-object">◆<metadata>\
                        <dc:identifier>urn:x:1</dc:identifier><dc:identifier>urn:x:2</dc:identifier>\
                        <dc:title>A</dc:title><dc:language>en</dc:language></metadata><link href="c.xhtml"/></collection>
                        """)
            ])
    ) { package, report in
        for element in package.collectionElements("distributable-object") {
            for metadata in element.children where metadata.is(.opf, "metadata") {
                let identifiers = metadata.children.count { $0.is(.dc, "identifier") }
                if identifiers != 1 {
                    report(metadata.startTag, "the distributable object has \(identifiers) identifiers, not one")
                }
                for name in ["title", "language"] where metadata.firstChild(.dc, name) == nil {
                    report(metadata.startTag, "the distributable object has no dc:\(name)")
                }
            }
        }
    }
}
