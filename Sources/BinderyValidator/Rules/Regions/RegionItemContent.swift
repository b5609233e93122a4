import BinderyXML

extension Rule<Document> {
    static let regionItemContent = Rule(
        RuleDescription(
            "region-item-content", "RSC-005", editions: [.epub3],
            summary: "Behind the link of a region only a list of the regions in it may stand.",
            rationale: "Reading systems know nothing else there. Remove the rest.",
            reference: .regionNavigation,
            accepts: [.regions("<nav epub:type=\"region-based\"><ol><li><a href=\"c.xhtml\"></a></li></ol></nav>")],
            rejects: [
                .regions("<nav epub:type=\"region-based\"><ol>◆<li><a href=\"c.xhtml\"></a><p>A</p></li></ol></nav>")
            ]),
        .kinds(.dataNavigation)
    ) { document, report in
        for item in document.regionElements("li") {
            let names = item.children.filter { $0.namespace == .xhtml }.map(\.localName)
            if names.count > 2 || names.count == 2 && names[1] != "ol" {
                report(item.startTag, "behind the first element of an item stands more than a list")
            }
        }
    }
}
