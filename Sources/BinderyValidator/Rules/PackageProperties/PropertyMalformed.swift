import BinderyXML

extension Rule<PackageDocument> {
    static let propertyMalformed = Rule(
        RuleDescription(
            "property-malformed", "OPF-026", editions: [.epub3],
            summary: "A property is a name, or a prefix, a colon and a name.",
            rationale: "Without the name or the prefix the property means nothing. Add what is missing.",
            reference: .epub33("sec-property-datatype"),
            accepts: [.package(metadata: "<meta property=\"dcterms:rights\">All</meta>")],
            rejects: [.package(metadata: "<meta ◆property=\"dcterms:\">All</meta>")]),
        RuleScope().evenBroken
    ) { package, report in
        for use in package.propertyUses where use.meaning == nil {
            report(use.attribute.range, "“\(use.name)” is not a property: a part beside the colon is empty")
        }
    }
}
