import BinderyXML

extension Rule<Document> {
    static let regionPlace = Rule(
        RuleDescription(
            "region-place", "HTM-052", editions: [.epub3],
            summary: "Only a nav element of the data navigation document may be of the type region-based.",
            rationale: "Reading systems look for the regions nowhere else. Move the list there, or change the type.",
            reference: .regionNavigation,
            accepts: [.regions("<nav epub:type=\"region-based\"><ol><li><a href=\"c.xhtml\"></a></li></ol></nav>")],
            rejects: [.xhtml("◆<section epub:type=\"region-based\"><h1>A</h1></section>")]),
        RuleScope(kinds: [.xhtml, .navigation, .dataNavigation, .svg])
    ) { document, report in
        for type in document.tree.attributes(.epub, "type")
        where XMLWhitespace.words(type.value).contains("region-based") {
            let element = type.element
            if document.kind != .dataNavigation || !element.is(.xhtml, "nav") {
                report(
                    element.startTag, "“region-based” is not allowed on “\(element.localName)”")
            }
        }
    }
}
