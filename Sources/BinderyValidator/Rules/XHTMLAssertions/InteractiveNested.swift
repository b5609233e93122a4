import BinderyXML

extension Rule<Node> {
    static let interactiveNested = Rule(
        RuleDescription(
            "xhtml-interactive-nested", "RSC-005", editions: [.epub3],
            summary: "A link or a button must not hold anything else that can be clicked.",
            rationale: """
                Nobody can tell which of the two a tap means, and readers end the outer one early. Put them one after \
                the other.
                """,
            reference: .html("text-level-semantics.html#the-a-element"),
            accepts: [.xhtml("<p id=\"a\"><a href=\"#a\">one</a> <a href=\"#a\">two</a></p>")],
            rejects: [
                .xhtml("<p id=\"a\"><a href=\"#a\">one ◆<a href=\"#a\">two</a></a></p>"),
                .xhtml("<p id=\"a\"><a href=\"#a\">◆<label>one</label></a></p>"),
            ]),
        .nodes(
            .xhtml(
                "a", "audio", "button", "details", "embed", "iframe", "img", "input", "label", "menu", "object",
                "select", "textarea", "video"), kinds: .allXHTML)
    ) { node, report in
        guard isInteractive(node.element) else { return }
        for outer in ["a", "button"] where node.element.ancestors.contains(where: { $0.is(.xhtml, outer) }) {
            report(node.element.startTag, "“\(node.element.localName)” must not stand in “\(outer)”")
        }
    }

    /// Whether a reader can do something with an element (HTML, section 3.2.5.2.7).
    private static func isInteractive(_ element: XMLElement) -> Bool {
        switch element.localName {
        case "audio", "video": element["controls"] != nil
        case "img", "object": element["usemap"] != nil
        case "input": element["type"] != "hidden"
        default: true
        }
    }

    static let linkNested2 = Rule(
        RuleDescription(
            "xhtml2-link-nested", "RSC-005", editions: [.epub2],
            summary: "A link must not hold another link.",
            rationale: "Nobody can tell which of the two a tap means. Put them one after the other.",
            reference: .ops201("2.2"),
            accepts: [.xhtml2("<p id=\"a\"><a href=\"#a\">one</a> <a href=\"#a\">two</a></p>")],
            rejects: [.xhtml2("<p id=\"a\">◆<a href=\"#a\">one <a href=\"#a\">two</a></a></p>")]),
        .nodes(.xhtml("a"), kinds: [.xhtml])
    ) { node, report in
        if node.element.descendants.contains(where: { $0.is(.xhtml, "a") }) {
            report(node.element.startTag, "a link holds another link")
        }
    }
}
