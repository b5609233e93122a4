import BinderyXML

extension Rule<Document> {
    static let dataNavigationType = Rule(
        RuleDescription(
            "data-navigation-type", "RSC-005", editions: [.epub3],
            summary: "A nav element of a data navigation document must have a type.",
            rationale: "Nobody knows what the list is for. Add epub:type.",
            reference: .regionNavigation,
            accepts: [.regions("<nav epub:type=\"region-based\"><ol><li><a href=\"c.xhtml\"></a></li></ol></nav>")],
            rejects: [.regions("◆<nav><ol><li><a href=\"c.xhtml\">A</a></li></ol></nav>")]),
        .kinds(.dataNavigation)
    ) { document, report in
        for element in document.tree.elements where element.is(.xhtml, "nav") && (element[.epub, "type"] ?? "").isBlank
        {
            if !element.ancestors.contains(where: { $0.is(.xhtml, "nav") }) {
                report(element.startTag, "a nav element of the data navigation has no epub:type")
            }
        }
    }
}
