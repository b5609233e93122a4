import BinderyXML

extension Rule<PackageDocument> {
    static let linkToPackageElement = Rule(
        RuleDescription(
            "link-to-package-element", "OPF-098", editions: [.epub3],
            summary: "A link must lead to a resource, not to an element of the package document.",
            rationale: "Use the URL of the resource in place of the id of its item.",
            reference: .epub33("attrdef-link-href"),
            accepts: [.package(metadata: "<link rel=\"record\" href=\"r.xml\" media-type=\"text/xml\"/>")],
            rejects: [
                .package(metadata: "◆<link rel=\"record\" href=\"#c\" media-type=\"text/xml\"/>"),
                .package(metadata: "◆<link rel=\"acquire\" href=\"#c\"/>"),
            ]),
        RuleScope().evenBroken
    ) { package, report in
        for link in package.links where package.isOwnElement(link.url) {
            report(link.element.startTag, "“\(link.href)” leads to an element of the package document")
        }
    }
}
