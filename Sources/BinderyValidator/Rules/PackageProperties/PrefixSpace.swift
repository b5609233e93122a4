extension Rule<Document> {
    static let prefixSpace = prefixSyntax(
        RuleDescription(
            "prefix-space", "OPF-004d", editions: [.epub3],
            summary: "There must be a space between the colon of a prefix and its URL.",
            rationale: "Without the space the prefix is not declared. Add it.",
            reference: .epub33("sec-prefix-attr"),
            accepts: [.package(attributes: "prefix=\"a: http://example.org/\"")],
            rejects: [.package(attributes: "prefix=\"◆a:http://example.org/\"")]),
        .missingSpace, "there is no space between the prefix and its URL")
}
