import BinderyCore
import BinderyXML

extension Rule<Document> {
    static let navigationListNested = Rule(
        RuleDescription(
            "navigation-list-nested", "RSC-017", .warning, editions: [.epub3],
            summary: "Lists of pages and of landmarks should be flat.",
            rationale: "Reading systems show them as a plain list. Put all entries into one list.",
            reference: .epub33("sec-nav-pagelist"),
            accepts: [.navigation("<nav epub:type=\"page-list\"><ol><li><a href=\"c.xhtml\">1</a></li></ol></nav>")],
            rejects: [
                .navigation(
                    """
                    ◆<nav epub:type="page-list"><ol><li><a href="c.xhtml">1</a><ol><li><a href="c.xhtml">2</a></li>\
                    </ol></li></ol></nav>
                    """)
            ]),
        .kinds(.navigation)
    ) { document, report in
        for navigation in document.typedNavigations {
            guard let type = navigation.types.first(where: { $0 == "page-list" || $0 == "landmarks" }) else { continue }
            let count = navigation.element.descendants.count { $0.is(.xhtml, "ol") }
            if count != 1 {
                report(
                    navigation.element.startTag, "the nav of the type “\(type)” has \(count) lists, not one")
            }
        }
    }
}
