import BinderyCore
import BinderyXML

extension Rule<Node> {
    static let elementDiscouraged = Rule(
        RuleDescription(
            "xhtml-element-discouraged", "HTM-055", .usage, editions: [.epub3],
            summary: "The elements base, embed and rp are better left out.",
            rationale: """
                The first changes where all links lead, the second has no fallback, and the third is for readers that \
                do not know ruby. Use full paths, object, and ruby without parentheses.
                """,
            reference: .epub33("sec-xhtml-discouraged"),
            accepts: [.xhtml("<p><ruby>a<rt>b</rt></ruby></p>")],
            rejects: [.xhtml("<p><ruby>a◆<rp>(</rp><rt>b</rt>◆<rp>)</rp></ruby></p>")]),
        .nodes(.xhtml("base", "embed", "rp"), kinds: .allXHTML).evenBroken
    ) { node, report in
        report(node.element.startTag, "the element “\(node.element.localName)” is discouraged")
    }
}
