import BinderyXML

extension Rule<Node> {
    static let phonemeNested = Rule(
        RuleDescription(
            "xhtml-phoneme-nested", "RSC-005", editions: [.epub3],
            summary: "An element with ssml:ph must not stand in another one.",
            rationale: "The outer pronunciation is that of the whole text already. Remove one of the two.",
            reference: .other("EPUB 3 Text-to-Speech Support 1.0", "https://www.w3.org/TR/epub-tts-10/"),
            accepts: [
                .xhtml("<p xmlns:ssml=\"http://www.w3.org/2001/10/synthesis\"><b ssml:ph=\"e\">a</b></p>")
            ],
            rejects: [
                .xhtml(
                    """
                    <p xmlns:ssml="http://www.w3.org/2001/10/synthesis" ssml:ph="e">◆<b ssml:ph="e">a</b></p>
                    """)
            ]),
        .nodes(.attributes(.ssml, ["ph"]), kinds: .allXHTML)
    ) { node, report in
        if node.element.ancestors.contains(where: { $0[.ssml, "ph"] != nil }) {
            report(node.element.startTag, "“ssml:ph” stands within another “ssml:ph”")
        }
    }
}
