import BinderyXML

extension Rule<Document> {
    static let idRepeated = Rule(
        RuleDescription(
            "xhtml-id-repeated", "RSC-005",
            summary: "Each id must stand only once in a document.",
            rationale: """
                A link to an id that stands twice leads to one of its places by chance, and styles and scripts fail. \
                Give each element an id of its own.
                """,
            reference: .html("dom.html#the-id-attribute"),
            accepts: [.xhtml("<p id=\"a\">One</p><p id=\"b\">Two</p>")],
            rejects: [
                .xhtml("◆<p id=\"a\">One</p>◆<p id=\"a\">Two</p>"),
                .xhtml2("◆<p id=\"a\">One</p>◆<p id=\"a\">Two</p>"),
                .document(
                    .overlay,
                    """
                    <smil xmlns="http://www.w3.org/ns/SMIL" version="3.0"><body>◆<par id="a"><text src="c.xhtml#a"/>\
                    </par>◆<par id="a"><text src="c.xhtml#b"/></par></body></smil>
                    """),
            ]),
        .kinds(.xhtml, .navigation, .dataNavigation, .svg, .overlay)
    ) { document, report in
        // In EPUB 3 white space belongs to an id of HTML.
        let isTrimmed = document.edition == .epub2 || !document.kind.isXHTML
        let ids = document.tree.attributes(.none, "id").map { attribute in
            (bytes: isTrimmed ? Datatype.trimmed(attribute.bytes) : attribute.bytes, element: attribute.element)
        }
        var seen: Set<ArraySlice<UInt8>> = []
        var repeated: Set<ArraySlice<UInt8>> = []
        for (bytes, _) in ids where !seen.insert(bytes).inserted { repeated.insert(bytes) }
        guard !repeated.isEmpty else { return }
        for (bytes, element) in ids where repeated.contains(bytes) {
            let value = String(decoding: bytes.prefix(60), as: UTF8.self)
            report(element.startTag, "the id “\(value)” stands more than once in the document")
        }
    }
}
