import BinderyXML

extension Rule<Node> {
    static let typeMalformed = Rule(
        RuleDescription(
            "type-malformed", "OPF-026", editions: [.epub3],
            summary: "A term with a prefix needs both the prefix and a name.",
            rationale: "What begins or ends with a colon means nothing. Write the missing part.",
            reference: .epub33("sec-property-datatype"),
            accepts: [.xhtml("<p epub:type=\"prism:title\">A</p>")],
            rejects: [.xhtml("<p ◆epub:type=\"prism:\">A</p>")]),
        .nodes(.types, kinds: TypeWord.kinds).evenBroken
    ) { node, report in
        for case .malformed(let word) in TypeWord.words(of: node) {
            report(node.attribute?.range, "the term “\(word)” lacks a prefix or a name")
        }
    }

    static let typePrefixUndeclared = Rule(
        RuleDescription(
            "type-prefix-undeclared", "OPF-028", editions: [.epub3],
            summary: "A prefix in epub:type must be declared or reserved.",
            rationale: """
                Nobody knows which vocabulary is meant. Declare the prefix in the attribute epub:prefix of the html \
                element.
                """,
            reference: .epub33("sec-prefix-attr"),
            accepts: [
                .xhtml("<p epub:type=\"my:term\">A</p>", attributes: "epub:prefix=\"my: http://example.org/my#\"")
            ],
            rejects: [.xhtml("<p ◆epub:type=\"my:term\">A</p>")]),
        .nodes(.types, kinds: TypeWord.kinds).evenBroken
    ) { node, report in
        for case .undeclared(let prefix, let word) in TypeWord.words(of: node) {
            report(node.attribute?.range, "the prefix “\(prefix)” of “\(word)” is not declared")
        }
    }
}
