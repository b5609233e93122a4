import BinderyXML

extension Rule<Document> {
    static let navigationListRepeated = Rule(
        RuleDescription(
            "navigation-list-repeated", "RSC-005", editions: [.epub3],
            summary: "There may be only one list of pages, and one of landmarks.",
            rationale: "Reading systems look for one of each. Join the lists.",
            reference: .epub33("sec-nav-pagelist"),
            accepts: [.navigation("<nav epub:type=\"page-list\"><ol><li><a href=\"c.xhtml\">1</a></li></ol></nav>")],
            rejects: [
                .navigation(
                    """
                    <nav epub:type="page-list"><ol><li><a href="c.xhtml">1</a></li></ol></nav>
                    <nav epub:type="page-list"><ol><li><a href="c.xhtml">2</a></li></ol></nav>
                    """
                ).marked("<body")
            ]),
        .kinds(.navigation)
    ) { document, report in
        for type in ["page-list", "landmarks"] {
            let count = document.typedNavigations.count { $0.types.contains(type) }
            guard count > 1, let body = document.tree.root?.firstChild(.xhtml, "body") else { continue }
            report(body.startTag, "there are \(count) nav elements of the type “\(type)”")
        }
    }
}
