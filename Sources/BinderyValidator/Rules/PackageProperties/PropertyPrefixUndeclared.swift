import BinderyXML

extension Rule<PackageDocument> {
    static let propertyPrefixUndeclared = Rule(
        RuleDescription(
            "property-prefix-undeclared", "OPF-028", editions: [.epub3],
            summary: "A prefix must be declared or reserved.",
            rationale: """
                Nobody knows which vocabulary is meant. Declare the prefix in the prefix attribute of the package element.
                """,
            reference: .epub33("sec-prefix-attr"),
            accepts: [
                .package(
                    attributes: "prefix=\"my: http://example.org/my#\"", metadata: "<meta property=\"my:p\">v</meta>")
            ],
            rejects: [
                .package(metadata: "<meta ◆property=\"my:p\">v</meta>"),
                .package(spine: "<itemref idref=\"c\" ◆properties=\"a11y:p\"/>"),
            ]),
        RuleScope().evenBroken
    ) { package, report in
        for use in package.propertyUses {
            guard case .undeclared = use.meaning else { continue }
            report(
                use.attribute.range,
                "the prefix “\(use.value.prefix ?? "")” of “\(use.name)” is not declared")
        }
    }
}
