import BinderyXML

extension Rule<PackageDocument> {
    static let linkMediaTypeMissing = Rule(
        RuleDescription(
            "link-media-type-missing", "OPF-093", editions: [.epub3],
            summary: "A link to a resource in the container must state its media type.",
            rationale: "Linked resources are not in the manifest, so that nothing else tells the type. Add media-type.",
            reference: .epub33("attrdef-link-media-type"),
            accepts: [.package(metadata: "<link rel=\"record\" href=\"r.xml\" media-type=\"text/xml\"/>")],
            rejects: [
                .package(metadata: "◆<link rel=\"record\" href=\"r.xml\"/>"),
                .package(metadata: "◆<link rel=\"acquire\" href=\"\"/>"),
            ]),
        RuleScope().evenBroken
    ) { package, report in
        for link in package.links where link.mediaType == nil && link.element["href"] != nil {
            // What leads to an element of the package document breaks another rule.
            if link.part != nil, !package.isOwnElement(link.url) {
                report(link.element.startTag, "the link to “\(link.href)” states no media type")
            }
        }
    }
}
