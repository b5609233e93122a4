extension Rule<Document> {
    static let prefixEmpty = prefixSyntax(
        RuleDescription(
            "prefix-empty", "OPF-004a", editions: [.epub3],
            summary: "A declaration of a prefix must name the prefix.",
            rationale: "There is nothing before the colon. Add the prefix.",
            reference: .epub33("sec-prefix-attr"),
            accepts: [.package(attributes: "prefix=\"a: http://example.org/\"")],
            rejects: [.package(attributes: "prefix=\"◆: http://example.org/\"")]),
        .emptyPrefix, "a colon stands without a prefix")
}
