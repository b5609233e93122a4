import BinderyCore
import BinderyXML

extension Rule<Node> {
    static let formulaWithoutText = Rule(
        RuleDescription(
            "mathml-without-text", "ACC-009", .usage, editions: [.epub3],
            summary: "A formula should have a text for those who cannot see it.",
            rationale: """
                Not every voice can read a formula. Add the attribute alttext, or what the formula means as an \
                annotation-xml.
                """,
            reference: .other(
                "EPUB Accessibility Techniques 1.1", "https://www.w3.org/TR/epub-a11y-tech-11/#sec-mathml"),
            accepts: [
                .xhtml("<p><math xmlns=\"http://www.w3.org/1998/Math/MathML\" alttext=\"x\"><mi>x</mi></math></p>")
            ],
            rejects: [.xhtml("<p>◆<math xmlns=\"http://www.w3.org/1998/Math/MathML\"><mi>x</mi></math></p>")]),
        .nodes(.elements(.mathml, ["math"]), kinds: DocumentKind.contentKinds)
    ) { node, report in
        guard node.element["alttext"] == nil,
            !node.element.descendants.contains(where: { $0.is(.mathml, "annotation-xml") })
        else { return }
        report(node.element.startTag, "the formula has neither “alttext” nor “annotation-xml”")
    }
}
