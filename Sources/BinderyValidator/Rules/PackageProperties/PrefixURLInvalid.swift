extension Rule<Document> {
    static let prefixURLInvalid = prefixSyntax(
        RuleDescription(
            "prefix-url-invalid", "OPF-006", editions: [.epub3],
            summary: "The URL of a prefix must be a URL.",
            rationale: "The URL says which vocabulary is meant. Correct it.",
            reference: .epub33("sec-prefix-attr"),
            accepts: [.package(attributes: "prefix=\"a: http://example.org/\"")],
            rejects: [.package(attributes: "prefix=\"a: ◆http://\"")]),
        .invalidURL, "the URL of the prefix is not valid")
}
