import BinderyXML

extension Rule<PackageDocument> {
    static let propertyListed = Rule(
        RuleDescription(
            "property-listed", "OPF-025", editions: [.epub3],
            summary: "A meta element has one property and at most one scheme.",
            rationale: "The value belongs to one property. Write a meta element for each.",
            reference: .epub33("sec-property-datatype"),
            accepts: [.package(metadata: "<meta property=\"dcterms:rights\">All</meta>")],
            rejects: [
                .package(
                    metadata: "<meta ◆property=\"dcterms:rights dcterms:type\">All</meta>",
                    also: ["markup-attribute-value"])
            ]),
        RuleScope().evenBroken
    ) { package, report in
        for (_, attribute, place) in PropertyUse.attributes(in: package) where place == .meta || place == .scheme {
            if PropertyValue.list(attribute.bytes).count > 1 {
                report(attribute.range, "“\(attribute.value)” is a list where one property may stand")
            }
        }
    }
}
