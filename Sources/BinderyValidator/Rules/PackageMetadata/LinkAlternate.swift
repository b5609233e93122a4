import BinderyXML

extension Rule<PackageDocument> {
    static let linkAlternate = Rule(
        RuleDescription(
            "link-alternate-paired", "OPF-089", editions: [.epub3],
            summary: "“alternate” must stand alone in rel.",
            rationale: "Together with another word it would mean something else. Write two links.",
            reference: .epub33("alternate"),
            accepts: [.package(metadata: "<link rel=\"alternate\" href=\"r.xml\" media-type=\"text/xml\"/>")],
            rejects: [.package(metadata: "◆<link rel=\"alternate record\" href=\"r.xml\" media-type=\"text/xml\"/>")]),
        RuleScope().evenBroken
    ) { package, report in
        for link in package.links
        where link.relations.contains("alternate") && Set(link.relations).count > 1 && package.hasRelation(link.url) {
            report(link.element.startTag, "“alternate” stands together with other words")
        }
    }
}
