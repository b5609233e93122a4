extension RuleDescription {
    static let straySemicolon = RuleDescription(
        "css-stray-semicolon", "CSS-008",
        summary: "A semicolon in a style sheet should end a declaration.",
        rationale: """
            The specification passes over a second semicolon, but EPUBCheck, and with it every shop that asks for it, \
            takes it for an error. Remove it.
            """,
        reference: .css("css-syntax-3/#consume-block-contents"),
        accepts: [.styles("p { color: red; margin: 0; }"), .xhtml("<p style=\";color: red;;\">Text</p>")],
        rejects: [.styles("p { color: red;◆; margin: 0 }"), .styles("p {◆; color: red }")])
}
