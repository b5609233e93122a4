extension Rule<Document> {
    static let prefixName = prefixSyntax(
        RuleDescription(
            "prefix-name", "OPF-004b", editions: [.epub3],
            summary: "A prefix must be an XML name without a colon.",
            rationale: "A prefix begins with a letter or an underscore. Choose another one.",
            reference: .epub33("sec-prefix-attr"),
            accepts: [.package(attributes: "prefix=\"a-1: http://example.org/\"")],
            rejects: [.package(attributes: "prefix=\"◆1a: http://example.org/\"")]),
        .invalidPrefix, "the prefix is not an XML name")
}
