import BinderyCore
import BinderyXML

extension Rule<Document> {
    static let regionLinkText = Rule(
        RuleDescription(
            "region-link-text", "RSC-017", .warning, editions: [.epub3],
            summary: "Links to regions should have no text.",
            rationale: "Reading systems do not show it. Remove the text.",
            reference: .regionNavigation,
            accepts: [.regions("<nav epub:type=\"region-based\"><ol><li><a href=\"c.xhtml\"></a></li></ol></nav>")],
            rejects: [
                .regions("<nav epub:type=\"region-based\"><ol><li>◆<a href=\"c.xhtml\">A</a></li></ol></nav>")
            ]),
        .kinds(.dataNavigation)
    ) { document, report in
        for link in document.regionElements("a") where link.hasText {
            report(link.startTag, "a link to a region has text")
        }
    }
}
