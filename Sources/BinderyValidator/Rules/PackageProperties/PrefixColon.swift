extension Rule<Document> {
    static let prefixColon = prefixSyntax(
        RuleDescription(
            "prefix-colon", "OPF-004c", editions: [.epub3],
            summary: "A prefix must be followed by a colon at once.",
            rationale: "Without the colon the prefix is not declared. Write it like “my: http://example.org/”.",
            reference: .epub33("sec-prefix-attr"),
            accepts: [.package(attributes: "prefix=\"a: http://example.org/\"")],
            rejects: [.package(attributes: "prefix=\"◆a http://example.org/\"")]),
        .missingColon, "the prefix is not followed by a colon")
}
