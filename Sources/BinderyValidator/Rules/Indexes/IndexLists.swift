import BinderyXML

extension Rule<Document> {
    static let indexLists = Rule(
        RuleDescription(
            "index-lists", "RSC-005", editions: [.epub3],
            summary: "An index must hold one list of entries, or groups with one list each, and at most one heading.",
            rationale: "Reading systems take the one list for the index. Join the lists, or put each into a group.",
            reference: .indexes,
            accepts: [.index()],
            rejects: [
                .document(
                    .xhtml,
                    """
                    <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops">
                    <head><title>A</title></head>◆<body epub:type="index"><p>A</p></body></html>
                    """, profile: .index)
            ])
    ) { document, report in
        for element in document.indexElements {
            let terms = element.terms
            if terms.contains("index") { checkIndex(element, &report) }
            if terms.contains("index-group") { checkGroup(element, &report) }
            if element.isEntryList, element.firstChild(.xhtml, "li") == nil {
                report(element.startTag, "the list holds no entry")
            }
        }
    }

    private static func checkIndex(_ element: XMLElement, _ report: inout Reporter) {
        let parts = element.direct(boundary: "ul")
        if parts.count(where: \.isNumberedHeading) > 1 { report(element.startTag, "the index has two headings") }
        if parts.count(where: { $0.hasTerm("index-headnotes") }) > 1 {
            report(element.startTag, "the index has two headnotes")
        }
        let lists = parts.count { $0.localName == "ul" || $0.hasTerm("index-entry-list") }
        let hasGroups = parts.contains { $0.hasTerm("index-group") }
        if lists != (hasGroups ? 0 : 1) {
            report(element.startTag, "the index holds \(lists) lists\(hasGroups ? " beside groups" : "")")
        }
    }

    private static func checkGroup(_ element: XMLElement, _ report: inout Reporter) {
        let parts = element.direct(boundary: "ul")
        if parts.count(where: \.isNumberedHeading) > 1 { report(element.startTag, "the group has two headings") }
        let lists = parts.count { $0.localName == "ul" }
        if lists != 1 { report(element.startTag, "the group holds \(lists) lists") }
    }
}
