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
        let tree = document.tree
        guard let id = tree.names.find(.none, "id") else { return }
        // In EPUB 3 white space belongs to an id of HTML.
        let isTrimmed = document.edition == .epub2 || !document.kind.isXHTML
        var ids: [(bytes: ArraySlice<UInt8>, node: Int)] = []
        var seen: Set<ArraySlice<UInt8>> = []
        var repeated: Set<ArraySlice<UInt8>> = []
        let nodes = tree.nodes
        for index in nodes.indices where nodes[index].isElement {
            for attribute in tree.attributes(of: index) where tree.attributeName(attribute) == id {
                let value = tree.attributeBytes(attribute)
                let bytes = isTrimmed ? Datatype.trimmed(value) : value
                ids.append((bytes, index))
                if !seen.insert(bytes).inserted { repeated.insert(bytes) }
            }
        }
        guard !repeated.isEmpty else { return }
        for (bytes, node) in ids where repeated.contains(bytes) {
            let value = String(decoding: bytes.prefix(60), as: UTF8.self)
            report(tree.element(node).startTag, "the id “\(value)” stands more than once in the document")
        }
    }
}
