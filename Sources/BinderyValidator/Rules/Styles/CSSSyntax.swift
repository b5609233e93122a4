extension RuleDescription {
    static let cssSyntax = RuleDescription(
        "css-syntax", "CSS-008",
        summary: "Style sheets must keep to the syntax of CSS.",
        rationale: """
            A reading system passes over a declaration or rule that it cannot read, and after a lost brace or \
            quotation mark over much more than that. Everything that CSS allows today is fine, nested rules and custom \
            properties too.
            """,
        reference: .css("css-syntax-3/#parsing"),
        accepts: [
            .styles("p { color: red; & em { color: blue } }"),
            .styles("@layer a { :is(p, li) { --x: { y }; margin: 0 } }"),
            .xhtml("<p style=\"color: red;\">Text</p>", head: "<style>p { color: red }</style>"),
        ],
        rejects: [
            .styles("p { ◆color red; margin: 0 }"), .styles("p ◆{ color: red"),
            .styles("p { color: red } ◆} em { margin: 0 }"),
            .styles("p { content: ◆\"a\n; color: red }"), .styles("p, ◆{ color: red }"),
            .styles("p { color: ◆rgb(1, 2 ◆}"), .styles("p { color: ◆rgb(1, 2 } q { margin: 0 }"),
            .styles("@media print { p { color: ◆◆} }"), .styles("p { ◆color ◆}"),
            .styles("p { ◆@import \"a.css\"; color: red }"),
            .xhtml("<p style=\"◆color red\">Text</p>"),
            .xhtml("<p>Text</p>", head: "<style>p { color: red; } ◆} em {}</style>"),
            .document(
                .svg,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><style>rect { ◆fill red }</style></svg>"),
        ])
}

extension StyleSheet.SyntaxError {
    /// The rule that the error breaks.
    var rule: RuleDescription { kind == .straySemicolon ? .straySemicolon : .cssSyntax }

    /// What is wrong, for people.
    func message(in sheet: StyleSheet) -> String {
        let text = Self.shortened(sheet.text(range))
        return switch kind {
        case .unclosedComment: "the comment is never closed with “*/”"
        case .unclosedString: "the text in quotation marks is never closed"
        case .unclosedURL: "“url(” is never closed with “)”"
        case .lineBreakInString: "the text in quotation marks ends with the line, before it is closed"
        case .unclosedBlock: "“{” is never closed with “}”"
        case .unclosedBracket: "the bracket of “\(text)” is not closed before its block ends"
        case .unexpectedEnd: "the style sheet ends in the middle of a rule"
        case .lostBrace: "the mistake before “}” hides it from strict readers, for which the rule never ends"
        case .strayBrace: "“}” closes nothing; the rule behind it is lost with it"
        case .straySemicolon: "“;” ends nothing"
        case .invalidSelector: "“\(text)” cannot stand here in a selector"
        case .invalidAtRule: "“\(text)” cannot stand here; perhaps the “;” before it is missing"
        case .missingColon: "the property “\(text)” is not followed by a colon"
        case .invalidPropertyName: "“\(text)” stands where a property should begin"
        case .missingValue: "a property has no value"
        case .invalidValue: "“\(text)” cannot stand in a value"
        case .tooDeep: "the rules are nested more than \(StyleSheetParser.maximumDepth) deep; the rest is not read"
        }
    }

    private static func shortened(_ text: String) -> String {
        text.utf8.count <= 40 ? text : text.prefix(30) + "…"
    }
}
