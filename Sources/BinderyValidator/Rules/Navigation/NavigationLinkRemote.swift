import BinderyXML

extension Rule<Document> {
    static let navigationLinkRemote = Rule(
        RuleDescription(
            "navigation-link-remote", "NAV-010", editions: [.epub3],
            summary: "The table of contents, pages and landmarks must lead to places in the publication.",
            rationale: "Navigation moves within the book. Move the link to the text.",
            reference: .epub33("sec-nav-def-model"),
            accepts: [.navigation()],
            rejects: [
                .navigation(
                    "<nav epub:type=\"page-list\"><ol><li>◆<a href=\"https://example.org/\">1</a></li></ol></nav>")
            ]),
        .kinds(.navigation)
    ) { document, report in
        let base = BaseURL(of: document.part)
        for navigation in document.typedNavigations {
            guard let type = navigation.types.first(where: { ["toc", "page-list", "landmarks"].contains($0) }) else {
                continue
            }
            for link in navigation.element.descendants where link.is(.xhtml, "a") {
                guard let href = link["href"], base.resolve(XMLWhitespace.trimmed(href)).isRemote else { continue }
                report(link.startTag, "“\(type)” leads out of the publication to “\(href)”")
            }
        }
    }
}
