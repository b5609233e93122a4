import BinderyXML

extension Rule<Document> {
    static let navigationHeadingEmpty = Rule(
        RuleDescription(
            "navigation-heading-empty", "RSC-005", editions: [.epub3],
            summary: "A heading in a navigation document must have text.",
            rationale: "An empty heading says nothing. Add text, or remove it.",
            reference: .epub33("sec-nav-def-model"),
            accepts: [.navigation("<section><h2>About</h2><p>Text</p></section>")],
            rejects: [.navigation("<section>◆<h2></h2><p>Text</p></section>")]),
        .kinds(.navigation)
    ) { document, report in
        for element in document.tree.elements where element.isNumberedHeading && !element.hasLabel {
            report(element.startTag, "a heading has no text")
        }
    }
}
