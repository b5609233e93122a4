import BinderyXML

extension Rule<Document> {
    static let navigationLinkEmpty = Rule(
        RuleDescription(
            "navigation-link-empty", "RSC-005", editions: [.epub3],
            summary: "A link of a navigation list must have text.",
            rationale: "A reader sees nothing to choose. Add text, or a picture with an alternative text.",
            reference: .epub33("sec-nav-def-model"),
            accepts: [.navigation()],
            rejects: [
                .navigation(toc: "<nav epub:type=\"toc\"><ol><li>◆<a href=\"c.xhtml\"> </a></li></ol></nav>")
            ]),
        .kinds(.navigation)
    ) { document, report in
        for navigation in document.typedNavigations {
            for link in navigation.element.listLinks where !link.hasLabel {
                report(link.startTag, "a link of the navigation has no text")
            }
        }
    }
}
