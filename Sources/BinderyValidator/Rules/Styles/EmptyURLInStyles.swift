extension RuleDescription {
    static let emptyURLInStyles = RuleDescription(
        "css-url-empty", "CSS-002",
        summary: "URLs in style sheets must not be empty.",
        rationale: "An empty URL leads to the style sheet itself. Name the font, image or style sheet, or remove it.",
        reference: .css("css-values-4/#urls"),
        accepts: [.styles("p { background: none }"), .styles("p { mask: url(#mask) }")],
        rejects: [
            .styles("@font-face { font-family: x; src: ◆url('') }"), .styles("p { background: ◆url() }"),
            .styles("@import ◆\"\";"), .xhtml("<p style=\"background: ◆url(' ')\">Text</p>"),
        ])
}
