extension Rule<Publication> {
    static let regionLayout = Rule(
        RuleDescription(
            "region-layout", "NAV-009", editions: [.epub3],
            summary: "Links to regions must lead to documents of fixed layout.",
            rationale: "A region of a page means nothing where the text flows. Lay the document out as pages.",
            reference: .regionNavigation,
            accepts: [.regions("<nav epub:type=\"region-based\"><ol><li><a href=\"c.xhtml\"></a></li></ol></nav>")],
            rejects: [
                .book(
                    [
                        "EPUB/data.xhtml": Example.navigation(
                            toc: "<nav epub:type=\"region-based\"><ol><li>◆<a href=\"c.xhtml\"></a></li></ol></nav>"
                        ).files[0].text
                    ],
                    manifest: """
                        <item id="d" href="data.xhtml" media-type="application/xhtml+xml" properties="data-nav"/>
                        """)
            ])
    ) { publication, report in
        for facts in publication.orderedFacts where facts.context.kind == .dataNavigation {
            for list in facts.navigation.lists where list.type == "region-based" {
                for link in list.links {
                    guard case .part(let part, _) = link.target, let target = publication.facts[part],
                        !target.context.isFixedLayout
                    else { continue }
                    report(
                        link.range, "“\(link.url)” is not a document of fixed layout",
                        in: facts.context.part)
                }
            }
        }
    }
}
