import BinderyXML

extension Rule<Node> {
    static let titleContent = Rule(
        RuleDescription(
            "svg-title-content", "RSC-005", editions: [.epub3],
            summary: "The HTML in a title of a drawing must not hold drawings or formulas.",
            rationale: "A title is a text that is shown or read out. Remove what is not text.",
            reference: .epub33("sec-svg-req"),
            accepts: [
                .document(
                    .svg,
                    """
                    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">
                    <title><b xmlns="http://www.w3.org/1999/xhtml">A</b></title></svg>
                    """)
            ],
            rejects: [
                .document(
                    .svg,
                    """
                    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">
                    <title><p xmlns="http://www.w3.org/1999/xhtml">◆<svg xmlns="http://www.w3.org/2000/svg"/></p></title>
                    </svg>
                    """)
            ]),
        .nodes(.svg("title"), kinds: DocumentKind.contentKinds)
    ) { node, report in
        let tree = node.element.tree
        let nodes = tree.nodes
        for child in node.element.children where child.namespace == .xhtml {
            var place = child.index + 1
            while place < Int(nodes[child.index].end) {
                let namespace = nodes[place].isElement ? tree.names.namespace(of: nodes[place].name) : .xhtml
                if namespace == .svg || namespace == .mathml {
                    let element = tree.element(place)
                    report(element.startTag, "“\(element.localName)” must not stand in the HTML of a title")
                    place = max(place + 1, Int(nodes[place].end))
                } else {
                    place += 1
                }
            }
        }
    }
}
