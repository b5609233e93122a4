extension Rule<Document> {
    static let prefixURLMissing = prefixSyntax(
        RuleDescription(
            "prefix-url-missing", "OPF-005", editions: [.epub3],
            summary: "A prefix must have a URL.",
            rationale: "The prefix stands for nothing. Add the URL of the vocabulary, or remove the prefix.",
            reference: .epub33("sec-prefix-attr"),
            accepts: [.package(attributes: "prefix=\"a: http://example.org/\"")],
            rejects: [.package(attributes: "prefix=\"a: http://example.org/ ◆b:\"")]),
        .missingURL, "the prefix has no URL")
}
