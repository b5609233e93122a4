import BinderyXML

extension Rule<Document> {
    static let landmarkTypeMissing = Rule(
        RuleDescription(
            "landmark-type-missing", "RSC-005", editions: [.epub3],
            summary: "A landmark must have a type.",
            rationale: "Reading systems know by epub:type what it leads to. Add it to the link.",
            reference: .epub33("sec-nav-landmarks"),
            accepts: [
                .navigation(
                    """
                    <nav epub:type="landmarks"><ol><li><a epub:type="bodymatter" href="c.xhtml">Start</a></li></ol></nav>
                    """)
            ],
            rejects: [
                .navigation(
                    "<nav epub:type=\"landmarks\"><ol><li>◆<a href=\"c.xhtml\">Start</a></li></ol></nav>")
            ]),
        .kinds(.navigation)
    ) { document, report in
        for navigation in document.typedNavigations where navigation.types.contains("landmarks") {
            for link in navigation.element.listLinks where link[.epub, "type"] == nil {
                report(link.startTag, "the landmark “\(link["href"] ?? "")” has no epub:type")
            }
        }
    }
}
