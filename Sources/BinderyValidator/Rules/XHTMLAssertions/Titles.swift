import BinderyCore
import BinderyXML

extension Rule<Node> {
    static let titleMissing = Rule(
        RuleDescription(
            "xhtml-title-missing", "RSC-017", .warning, editions: [.epub3],
            summary: "A document should have a title.",
            rationale: """
                Assistive technology reads it out where one document follows another. Add a title element to the head.
                """,
            reference: .html("semantics.html#the-title-element"),
            accepts: [.xhtml("<p>A</p>")],
            rejects: [
                .document(
                    .xhtml,
                    "<html xmlns=\"http://www.w3.org/1999/xhtml\">◆<head></head><body><p>A</p></body></html>")
            ]),
        .nodes(.xhtml("head"), kinds: .allXHTML)
    ) { node, report in
        if node.element.firstChild(.xhtml, "title") == nil {
            report(node.element.startTag, "the document has no title")
        }
    }

    static let titleEmpty = Rule(
        RuleDescription(
            "xhtml-title-empty", "RSC-005", editions: [.epub3],
            summary: "The title of a document must have text.",
            rationale: "Assistive technology reads it out where one document follows another. Write the title.",
            reference: .html("semantics.html#the-title-element"),
            accepts: [.xhtml("<p>A</p>")],
            rejects: [
                .document(
                    .xhtml,
                    """
                    <html xmlns="http://www.w3.org/1999/xhtml"><head>◆<title> </title></head>\
                    <body><p>A</p></body></html>
                    """)
            ]),
        .nodes(.xhtml("title"), kinds: .allXHTML)
    ) { node, report in
        if !node.element.hasText { report(node.element.startTag, "the title is empty") }
    }
}
