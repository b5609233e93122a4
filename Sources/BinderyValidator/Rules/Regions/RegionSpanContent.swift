import BinderyXML

extension Rule<Document> {
    static let regionSpanContent = Rule(
        RuleDescription(
            "region-span-content", "RSC-005", editions: [.epub3],
            summary: "A span in a navigation by regions holds two links.",
            rationale: "It joins a region that goes over two pages. Put exactly two a elements into it.",
            reference: .regionNavigation,
            accepts: [
                .regions(
                    """
                    <nav epub:type="region-based"><ol><li><span><a href="c.xhtml"></a><a href="c.xhtml"></a></span></li>\
                    </ol></nav>
                    """)
            ],
            rejects: [
                .regions(
                    """
                    <nav epub:type="region-based"><ol><li>◆<span><a href="c.xhtml"></a></span></li></ol></nav>
                    """)
            ]),
        .kinds(.dataNavigation)
    ) { document, report in
        for span in document.regionElements("span") {
            let names = span.children.filter { $0.namespace == .xhtml }.map(\.localName)
            if names != ["a", "a"] {
                report(span.startTag, "a span holds \(names.count) elements, not two links")
            }
        }
    }
}
