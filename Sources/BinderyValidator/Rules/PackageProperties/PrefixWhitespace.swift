import BinderyCore

extension Rule<Document> {
    static let prefixWhitespace = prefixSyntax(
        RuleDescription(
            "prefix-whitespace", "OPF-004", .warning, editions: [.epub3],
            summary: "A prefix attribute should not begin or end with white space.",
            rationale: "Strict readers of the attribute fail on it. Remove the white space.",
            reference: .epub33("sec-prefix-attr"),
            accepts: [.package(attributes: "prefix=\"a: http://example.org/\"")],
            rejects: [.package(attributes: "prefix=\"◆ a: http://example.org/\"")]),
        .outerWhitespace, "the declaration of prefixes begins or ends with white space")
}
