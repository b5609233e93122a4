import BinderyXML

extension Rule<Document> {
    static let navigationSpanEmpty = Rule(
        RuleDescription(
            "navigation-span-empty", "RSC-005", editions: [.epub3],
            summary: "A span in a navigation list must have text.",
            rationale: "An empty heading of a list says nothing. Add text, or remove the span.",
            reference: .epub33("sec-nav-def-model"),
            accepts: [.navigation()],
            rejects: [
                .navigation(
                    toc: """
                        <nav epub:type="toc"><ol><li>◆<span></span><ol><li><a href="c.xhtml">Chapter</a></li></ol></li>\
                        </ol></nav>
                        """)
            ]),
        .kinds(.navigation)
    ) { document, report in
        for navigation in document.typedNavigations {
            for span in navigation.element.descendants where span.is(.xhtml, "span") {
                if span.isInList(of: navigation.element), !span.hasLabel {
                    report(span.startTag, "a span of the navigation has no text")
                }
            }
        }
    }
}
