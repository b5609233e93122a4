import BinderyXML

extension Rule<Document> {
    static let idReferenceUnknown = Rule(
        RuleDescription(
            "xhtml-id-reference-unknown", "RSC-005", editions: [.epub3],
            summary: "An attribute that names ids must name those of elements in the same document.",
            rationale: """
                Assistive technology looks for the element that describes or labels this one, and finds nothing. Put \
                right the id, or remove the attribute.
                """,
            reference: .other("WAI-ARIA 1.2, section 6.2.4", "https://www.w3.org/TR/wai-aria-1.2/#valuetype_idref"),
            accepts: [.xhtml("<p aria-describedby=\"a b\">One</p><p id=\"a\">Two</p><p id=\"b\">Three</p>")],
            rejects: [
                .xhtml("◆<p aria-describedby=\"a x\">One</p><p id=\"a\">Two</p>"),
                .xhtml(
                    "<math xmlns=\"http://www.w3.org/1998/Math/MathML\" alttext=\"x\">◆<mi xref=\"y\">x</mi></math>"),
            ]),
        RuleScope(kinds: .allXHTML)
    ) { document, report in
        let all = IDReferences(document, where: \.isAnyElement)
        for reference in all.references {
            guard let id = reference.ids.first(where: { !all.hasElement($0) }) else { continue }
            report(
                reference.attribute.element.startTag,
                "“\(reference.attribute.localName)” names the id “\(id)”, which no element of the document has")
        }
    }
}
