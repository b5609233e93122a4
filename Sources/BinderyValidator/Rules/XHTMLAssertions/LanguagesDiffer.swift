import BinderyXML

extension Rule<Node> {
    static let languagesDiffer = Rule(
        RuleDescription(
            "xhtml-languages-differ", "RSC-005", editions: [.epub3],
            summary: "Where an element has both lang and xml:lang, they must be the same.",
            rationale: """
                Some readers look at one, some at the other, and would read aloud in two languages. Make them the same.
                """,
            reference: .html("dom.html#the-lang-and-xml:lang-attributes"),
            accepts: [.xhtml("<p lang=\"en-GB\" xml:lang=\"en-gb\">One</p>")],
            rejects: [.xhtml("◆<p lang=\"en\" xml:lang=\"fr\">One</p>")]),
        .nodes(.attributes("lang"), kinds: .allXHTML)
    ) { node, report in
        guard node.element.namespace == .xhtml, let lang = node.attribute?.value,
            let other = node.element[.xml, "lang"], lang.lowercased() != other.lowercased()
        else { return }
        report(node.element.startTag, "“lang” is “\(lang)”, but “xml:lang” is “\(other)”")
    }

    static let writingDirectionMissing = Rule(
        RuleDescription(
            "xhtml-bdo-direction-missing", "RSC-005", editions: [.epub3],
            summary: "The element bdo must have the attribute dir.",
            rationale: "It is there to set the direction of its text. Add dir with the value ltr or rtl.",
            reference: .html("text-level-semantics.html#the-bdo-element"),
            accepts: [.xhtml("<p><bdo dir=\"rtl\">One</bdo></p>")],
            rejects: [.xhtml("<p>◆<bdo>One</bdo></p>")]),
        .nodes(.xhtml("bdo"), kinds: .allXHTML)
    ) { node, report in
        if node.element["dir"] == nil { report(node.element.startTag, "“bdo” lacks the attribute “dir”") }
    }
}
