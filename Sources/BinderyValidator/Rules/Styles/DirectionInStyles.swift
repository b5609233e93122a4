extension RuleDescription {
    static let directionInStyles = RuleDescription(
        "css-direction", "CSS-001", editions: [.epub3],
        summary: "The direction of text must be set by markup, not by style sheets.",
        rationale: """
            The direction belongs to the text: it must be right even without the style sheet. Use the attribute \
            “dir” or \
            the element “bdo” in place of the properties “direction” and “unicode-bidi”.
            """,
        reference: .epub33("sec-css-req"),
        accepts: [.xhtml("<p dir=\"rtl\">Text</p>"), .styles("p { flex-direction: row }")],
        rejects: [
            .styles("p { ◆direction: rtl; ◆unicode-bidi: embed }"), .xhtml("<p style=\"◆direction: rtl\">Text</p>"),
        ])
}
