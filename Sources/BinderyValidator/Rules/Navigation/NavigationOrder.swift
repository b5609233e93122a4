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
        let package = publication.package
        let positions = Dictionary(
            package.spine.enumerated().compactMap { place, item in
                item.item.flatMap { package.items[$0].part }.map { ($0, place) }
            }, uniquingKeysWith: { first, _ in first })
        for facts in publication.orderedFacts where facts.context.kind == .navigation {
            for list in facts.navigation.lists where list.type == "toc" {
                var last = (spine: -1, anchor: -1)
                for link in list.links {
                    guard case .part(let part, let fragment) = link.target, let spine = positions[part] else {
                        continue
                    }
                    if let fragment, fragment.utf8.starts(with: "epubcfi(".utf8) { continue }
                    let anchor = fragment.flatMap { publication.facts[part]?.anchors[$0]?.order } ?? -1
                    if (spine, anchor) < last {
                        let order = spine < last.spine ? "the spine" : "the document"
                        report(
                            link.range, "“\(link.url)” stands before the entry above it in \(order)",
                            in: facts.context.part)
                    }
                    last = (spine, anchor)
                }
            }
        }
    }
}
