import BinderyXML

extension Rule<Document> {
    static let regionItemLabel = Rule(
        RuleDescription(
            "region-item-label", "RSC-005", editions: [.epub3],
            summary: "An item of a navigation by regions begins with a link or a span.",
            rationale: "They name the region. Begin the li element with an a or a span element.",
            reference: .regionNavigation,
            accepts: [.regions("<nav epub:type=\"region-based\"><ol><li><a href=\"c.xhtml\"></a></li></ol></nav>")],
            rejects: [.regions("<nav epub:type=\"region-based\"><ol>◆<li><p>A</p></li></ol></nav>")]),
        .kinds(.dataNavigation)
    ) { document, report in
        for item in document.regionElements("li") {
            let first = item.children.first { $0.namespace == .xhtml }
            if first?.localName != "a", first?.localName != "span" {
                report(item.startTag, "an item begins with neither a link nor a span")
            }
        }
    }
}
