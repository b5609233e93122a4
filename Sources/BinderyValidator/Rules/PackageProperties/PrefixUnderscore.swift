extension Rule<Document> {
    static let prefixUnderscore = Rule(
        RuleDescription(
            "prefix-underscore", "OPF-007a", editions: [.epub3],
            summary: "The prefix “_” must not be declared.",
            rationale: "It is kept for later use. Choose another prefix.",
            reference: .epub33("sec-prefix-attr"),
            accepts: [.package(attributes: "prefix=\"a: http://example.org/\"")],
            rejects: [.package(attributes: "prefix=\"◆_: http://example.org/\"")]),
        RuleScope(kinds: PrefixDeclarations.kinds).evenBroken
    ) { document, report in
        guard let prefixes = PrefixDeclarations(document) else { return }
        for mapping in prefixes.value.mappings where mapping.prefix == "_" {
            report(prefixes.range(mapping.range), "the prefix “_” is declared")
        }
    }
}
