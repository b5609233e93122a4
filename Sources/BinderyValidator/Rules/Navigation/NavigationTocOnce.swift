import BinderyXML

extension Rule<Document> {
    static let navigationTocOnce = Rule(
        RuleDescription(
            "navigation-toc-once", "RSC-005", editions: [.epub3],
            summary: "A navigation document must have exactly one table of contents.",
            rationale: "It is what a reading system shows first. Give one nav element the type toc.",
            reference: .epub33("sec-nav-toc"),
            accepts: [.navigation()],
            rejects: [
                .navigation(toc: "<section><h1>Contents</h1></section>").marked("<body")
            ]),
        .kinds(.navigation)
    ) { document, report in
        guard let body = document.tree.root?.firstChild(.xhtml, "body") else { return }
        let count = document.typedNavigations.count {
            $0.types.contains("toc") && $0.element.ancestors.contains { $0.index == body.index }
        }
        guard count != 1 else { return }
        report(body.startTag, "there are \(count) nav elements of the type toc, not one")
    }
}
