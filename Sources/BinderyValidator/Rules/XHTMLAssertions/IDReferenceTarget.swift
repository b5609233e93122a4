import BinderyXML

extension Rule<Document> {
    static let idReferenceTarget = Rule(
        RuleDescription(
            "xhtml-id-reference-target", "RSC-005", editions: [.epub3],
            summary: "An attribute that names an element must name one of the right kind.",
            rationale: """
                A label belongs to a control, list to a datalist, form to a form, headers to header cells of the same \
                table, aria-activedescendant to an element within. Put right the id.
                """,
            reference: .html("forms.html#the-label-element"),
            accepts: [
                .xhtml("<p><label for=\"a\">Name</label> <meter id=\"a\" value=\"0.5\"></meter></p>"),
                .xhtml(
                    "<table><tr><th id=\"a\">A</th></tr><tr><td headers=\"a\">1</td></tr></table>"),
            ],
            rejects: [
                .xhtml("<p>◆<label for=\"a\">Name</label> <b id=\"a\">b</b></p>"),
                .xhtml(
                    "<p id=\"a\">A</p><table><tr><th>A</th></tr><tr>◆<td headers=\"a\">1</td></tr></table>"),
                .xhtml("◆<div role=\"group\" aria-activedescendant=\"b\"><p>A</p></div><p id=\"b\">B</p>"),
            ]),
        RuleScope(kinds: .allXHTML)
    ) { document, report in
        let all = IDReferences(document) { !$0.isAnyElement }
        for reference in all.references {
            let element = reference.attribute.element
            let name = reference.attribute.localName
            switch reference.target {
            case .elements: continue
            case .element(let kind, let isRight):
                if !all.elements(reference.ids[0]).contains(where: isRight) {
                    report(element.startTag, "“\(name)” does not name a \(kind): “\(reference.ids[0])”")
                }
            case .descendant:
                if !all.elements(reference.ids[0]).contains(where: { $0.isDescendant(of: element) }) {
                    report(element.startTag, "“\(name)” does not name an element within: “\(reference.ids[0])”")
                }
            case .headerCells:
                let tables = element.ancestors.filter { $0.is(.xhtml, "table") }
                let wrong = reference.ids.first { id in
                    !all.elements(id).contains { cell in
                        cell.is(.xhtml, "th") && tables.contains { cell.isDescendant(of: $0) }
                    }
                }
                if let wrong {
                    report(element.startTag, "“\(name)” names “\(wrong)”, which is no header cell of the table")
                }
            }
        }
    }
}

extension XMLElement {
    /// Whether it is inside another element.
    func isDescendant(of other: XMLElement) -> Bool {
        index > other.index && index < Int(tree.nodes[other.index].end)
    }
}
