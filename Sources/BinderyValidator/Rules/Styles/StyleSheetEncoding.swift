import BinderyCore

extension RuleDescription {
    static let styleSheetInUTF16 = RuleDescription(
        "css-utf16", "CSS-003", .warning,
        summary: "Style sheets should be in UTF-8.",
        rationale: "UTF-16 is allowed but rare, and not every reading system can read it. Save the file in UTF-8.",
        reference: .epub33("sec-css-req"),
        accepts: [.styles("@charset \"UTF-8\"; p { color: red }")],
        rejects: [.styles("@charset \"◆utf-16\"; p { color: red }")])

    static let styleSheetEncoding = RuleDescription(
        "css-encoding", "CSS-004",
        summary: "Style sheets must be in UTF-8 or UTF-16.",
        rationale:
            "A reading system need not know any other encoding. Save the file in UTF-8, and let @charset say so.",
        reference: .epub33("sec-css-req"),
        accepts: [.styles("@charset \"utf-8\"; p { color: red }"), .styles("p { color: red } @charset \"latin1\";")],
        rejects: [.styles("@charset \"◆ISO-8859-1\"; p { color: red }")])
}
