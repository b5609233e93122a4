import BinderyCore
import BinderyXML

extension Rule<Node> {
    static let linkWithoutName = Rule(
        RuleDescription(
            "svg-link-without-name", "ACC-011", .usage, editions: [.epub3],
            summary: "A link in a drawing should have a text for those who cannot see it.",
            rationale: "A voice cannot say where the link leads. Add a title element, aria-label or text.",
            reference: .svg2("struct.html#TitleElement"),
            accepts: [
                .document(
                    .svg,
                    """
                    <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
                    viewBox="0 0 9 9"><a xlink:href="#r"><title>A</title><rect id="r" width="9" height="9"/></a></svg>
                    """)
            ],
            rejects: [
                .document(
                    .svg,
                    """
                    <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
                    viewBox="0 0 9 9">◆<a xlink:href="#r"><rect id="r" width="9" height="9"/></a></svg>
                    """)
            ]),
        .nodes(.svg("a"), kinds: DocumentKind.contentKinds)
    ) { node, report in
        let element = node.element
        let hasName =
            !(element["aria-label"] ?? "").isEmpty || element[.xlink, "title"] != nil
            || element.descendants.contains { $0.is(.svg, "title") || $0.is(.svg, "text") }
        if !hasName { report(element.startTag, "the link has no text") }
    }
}
