import BinderyCore
import BinderyXML

extension Rule<Node> {
    static let alternateStyleTags = Rule(
        RuleDescription(
            "css-alternate-tags-conflict", "CSS-005", .usage, editions: [.epub3],
            summary: "A style sheet cannot be for both sides of a choice.",
            rationale: """
                The classes “day” and “night”, and “horizontal” and “vertical”, tell a reading system when to use a \
                style sheet. With both of a pair it cannot choose.
                """,
            reference: .other("EPUB 3 Alternate Style Tags", "https://idpf.org/epub/altss-tags/"),
            accepts: [.xhtml("<p>Text</p>", head: "<link rel=\"stylesheet\" href=\"a.css\" class=\"day vertical\"/>")],
            rejects: [.xhtml("<p>Text</p>", head: "<link rel=\"stylesheet\" href=\"a.css\" ◆class=\"day night\"/>")]),
        .nodes(.xhtml("link"))
    ) { node, report in
        let element = node.element
        guard XMLWhitespace.words(element["rel"]).contains("stylesheet"),
            let attribute = element.attribute(.none, "class")
        else {
            return
        }
        let classes = Set(XMLWhitespace.words(attribute.value))
        for pair in [["day", "night"], ["horizontal", "vertical"]] where classes.isSuperset(of: pair) {
            report(attribute.range, "the style sheet is for “\(pair[0])” and for “\(pair[1])”")
            return
        }
    }

    static let alternateStyleSheetTitle = Rule(
        RuleDescription(
            "css-alternate-title", "CSS-015", editions: [.epub3],
            summary: "An alternate style sheet must have a title.",
            rationale: "Readers choose between style sheets by their titles. Say in “title” what this one is for.",
            reference: .html("links.html#rel-alternate"),
            accepts: [
                .xhtml("<p>Text</p>", head: "<link rel=\"alternate stylesheet\" href=\"a.css\" title=\"Large\"/>"),
                .xhtml("<p>Text</p>", head: "<link rel=\"stylesheet\" href=\"a.css\"/>"),
                .xhtml2("<p>Text</p>", head: "<link rel=\"alternate stylesheet\" href=\"a.css\"/>"),
            ],
            rejects: [
                .xhtml("<p>Text</p>", head: "◆<link rel=\"alternate stylesheet\" href=\"a.css\"/>"),
                .xhtml("<p>Text</p>", head: "◆<link rel=\"stylesheet alternate\" href=\"a.css\" title=\"\"/>"),
            ]),
        .nodes(.xhtml("link"))
    ) { node, report in
        let relations = XMLWhitespace.words(node.element["rel"])
        guard relations.contains("alternate"), relations.contains("stylesheet"), node.element["title"] ?? "" == ""
        else {
            return
        }
        report(node.element.startTag, "the alternate style sheet has no title")
    }
}
