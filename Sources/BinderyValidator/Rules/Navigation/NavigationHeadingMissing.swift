import BinderyXML

extension Rule<Document> {
    static let navigationHeadingMissing = Rule(
        RuleDescription(
            "navigation-heading-missing", "RSC-005", editions: [.epub3],
            summary: "Lists other than the table of contents, pages and landmarks must begin with a heading.",
            rationale: "A reader must see what the list is. Begin the nav element with a heading, h1 to h6.",
            reference: .epub33("sec-nav-def-types-other"),
            accepts: [
                .navigation(
                    "<nav epub:type=\"lot\"><h2>Tables</h2><ol><li><a href=\"c.xhtml\">A</a></li></ol></nav>")
            ],
            rejects: [
                .navigation("◆<nav epub:type=\"lot\"><ol><li><a href=\"c.xhtml\">A</a></li></ol></nav>")
            ]),
        .kinds(.navigation)
    ) { document, report in
        for navigation in document.typedNavigations
        where !navigation.types.contains(where: { ["toc", "page-list", "landmarks"].contains($0) }) {
            if navigation.element.firstChild?.isNumberedHeading != true {
                let types = navigation.types.joined(separator: " ")
                report(navigation.element.startTag, "the nav of the type “\(types)” has no heading")
            }
        }
    }
}
