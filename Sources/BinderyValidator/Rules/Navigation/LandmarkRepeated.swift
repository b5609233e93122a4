import BinderyXML

extension Rule<Document> {
    static let landmarkRepeated = Rule(
        RuleDescription(
            "landmark-repeated", "RSC-005", editions: [.epub3],
            summary: "A place may be a landmark of a type only once.",
            rationale: "The reader would see the same entry twice. Remove one.",
            reference: .epub33("sec-nav-landmarks"),
            accepts: [
                .navigation(
                    """
                    <nav epub:type="landmarks"><ol><li><a epub:type="bodymatter" href="c.xhtml">Start</a></li>
                    <li><a epub:type="chapter" href="c.xhtml">Chapter</a></li></ol></nav>
                    """)
            ],
            rejects: [
                .navigation(
                    """
                    <nav epub:type="landmarks"><ol><li>◆<a epub:type="bodymatter" href="c.xhtml">Start</a></li>
                    <li>◆<a epub:type="bodymatter" href="c.xhtml">Chapter</a></li></ol></nav>
                    """)
            ]),
        .kinds(.navigation)
    ) { document, report in
        for navigation in document.typedNavigations where navigation.types.contains("landmarks") {
            let links = navigation.element.listLinks.map { link in
                (
                    link, XMLWhitespace.words(link["href"]?.lowercased()).joined(separator: " "),
                    Set(XMLWhitespace.words(link[.epub, "type"]?.lowercased()))
                )
            }
            let counts = Dictionary(
                links.flatMap { link in link.2.map { ([link.1, $0], 1) } }, uniquingKeysWith: +)
            for (link, href, types) in links where types.contains(where: { counts[[href, $0], default: 0] > 1 }) {
                report(link.startTag, "another landmark of this type leads to “\(href)”")
            }
        }
    }
}
