import BinderyXML

extension Rule<PackageDocument> {
    static let propertyUnknown = Rule(
        RuleDescription(
            "property-unknown", "OPF-027", editions: [.epub3],
            summary: "A property must be defined by its vocabulary.",
            rationale: """
                Reading systems ignore what they do not know. Correct the name; a property of one's own needs a prefix \
                of one's own.
                """,
            reference: .epub33("sec-vocab-assoc"),
            accepts: [
                .package(metadata: "<link rel=\"record\" href=\"r.xml\" media-type=\"text/xml\" properties=\"onix\"/>")
            ],
            rejects: [
                .package(metadata: "<meta ◆property=\"rendition:colour\">red</meta>"),
                .package(manifest: "<item id=\"a\" href=\"a.css\" media-type=\"text/css\" ◆properties=\"style\"/>"),
                .package(metadata: "<link ◆rel=\"a11y:report\" href=\"r.xml\" media-type=\"text/xml\"/>"),
            ]),
        RuleScope().evenBroken
    ) { package, report in
        for use in package.propertyUses {
            guard case .unknown = use.meaning else { continue }
            report(use.attribute.range, "the property “\(use.name)” is not defined")
        }
    }
}
