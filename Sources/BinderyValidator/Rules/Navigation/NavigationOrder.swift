import BinderyCore

extension Rule<Publication> {
    static let navigationOrder = Rule(
        RuleDescription(
            "navigation-order", "NAV-011", .warning, editions: [.epub3],
            summary: "The table of contents should follow the reading order.",
            rationale:
                "Readers expect what stands below to come later. Order the entries as the spine and the text do.",
            reference: .epub33("sec-nav-toc"),
            accepts: [.book()],
            rejects: [
                .book([
                    "EPUB/nav.xhtml": Example.navigation(
                        toc: """
                            <nav epub:type="toc"><ol><li><a href="c.xhtml#b">B</a></li>\
                            <li>◆<a href="c.xhtml#a">A</a></li></ol></nav>
                            """
                    ).files[0].text,
                    "EPUB/c.xhtml": Example.xhtml("<p id=\"a\">A</p><p id=\"b\">B</p>").files[0].text,
                ])
            ])
    ) { publication, report in
        var order = ReadingOrder(publication)
        for facts in publication.orderedFacts where facts.context.kind == .navigation {
            for list in facts.navigation.lists where list.type == "toc" {
                for link in list.links {
                    guard let other = order.next(link.target) else { continue }
                    report(
                        link.range, "“\(link.url)” stands before the entry above it in \(other.rawValue)",
                        in: facts.context.part)
                }
            }
        }
    }
}
