import BinderyXML

extension Rule<Document> {
    static let regionList = Rule(
        RuleDescription(
            "region-list", "RSC-005", editions: [.epub3],
            summary: "Navigation by regions is one list and nothing else.",
            rationale: "Reading systems show no heading for it. Let the nav element hold one ol element.",
            reference: .regionNavigation,
            accepts: [.regions("<nav epub:type=\"region-based\"><ol><li><a href=\"c.xhtml\"></a></li></ol></nav>")],
            rejects: [
                .regions(
                    "◆<nav epub:type=\"region-based\"><h1>A</h1><ol><li><a href=\"c.xhtml\"></a></li></ol></nav>")
            ]),
        .kinds(.dataNavigation)
    ) { document, report in
        for navigation in document.regionNavigations {
            if navigation.children.count(where: { _ in true }) != 1 || navigation.firstChild(.xhtml, "ol") == nil {
                report(navigation.startTag, "navigation by regions must hold one ol element and nothing else")
            }
        }
    }
}
