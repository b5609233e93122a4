import BinderyXML

extension Rule<Node> {
    static let iconSizesWithoutIcon = Rule(
        RuleDescription(
            "xhtml-sizes-without-icon", "RSC-005", editions: [.epub3],
            summary: "A link with the attribute sizes must be one to an icon.",
            rationale: "Only icons have sizes. Add rel=\"icon\", or remove sizes.",
            reference: .html("semantics.html#attr-link-sizes"),
            accepts: [
                .xhtml("<p>A</p>", head: "<link rel=\"icon\" href=\"https://example.org/\" sizes=\"16x16\"/>")
            ],
            rejects: [
                .xhtml("<p>A</p>", head: "◆<link rel=\"help\" href=\"https://example.org/\" sizes=\"16x16\"/>")
            ]),
        .nodes(.attributes("sizes"), kinds: .allXHTML)
    ) { node, report in
        if node.element.is(.xhtml, "link"), node.element["rel"] != "icon" {
            report(node.element.startTag, "a link has “sizes”, but is not to an icon")
        }
    }
}
