import BinderyCore
import BinderyXML

extension Rule<Node> {
    static let linkEmpty = Rule(
        RuleDescription(
            "reference-empty", "HTM-045", .usage,
            summary: "A link usually leads to another place than the document that it stands in.",
            rationale: "An empty URL is that of the document itself. Write where the link leads, or remove it.",
            reference: .html("links.html#links-created-by-a-and-area-elements"),
            accepts: [.xhtml("<p id=\"a\"><a href=\"#a\">A</a></p>")],
            rejects: [.xhtml("<p><a ◆href=\"\">A</a></p>")]),
        .nodes(.xhtml("a", "area"), .svg("a"))
    ) { node, report in
        let element = node.element
        guard let href = element.attribute(.none, "href") ?? element.attribute(.xlink, "href") else { return }
        if Datatype.trimmed(href.bytes).isEmpty { report(href.range, "the link leads nowhere: its URL is empty") }
    }
}
