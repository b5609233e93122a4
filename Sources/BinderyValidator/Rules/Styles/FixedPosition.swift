import BinderyCore

extension RuleDescription {
    static let fixedPosition = RuleDescription(
        "css-position-fixed", "CSS-006", .usage,
        summary: "Fixed positions are not kept by all reading systems.",
        rationale: """
            Reading systems that divide the text into pages have no window to which something could be fixed. See \
            how the \
            page looks without it.
            """,
        reference: .epub33("sec-css-req"),
        accepts: [.styles("p { position: absolute }")],
        rejects: [.styles("p { ◆position: fixed } em { ◆POSITION: Fixed !important }")])
}
