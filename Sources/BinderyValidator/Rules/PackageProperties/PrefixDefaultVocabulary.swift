extension Rule<Document> {
    static let prefixDefaultVocabulary = Rule(
        RuleDescription(
            "prefix-default-vocabulary", "OPF-007b", editions: [.epub3],
            summary: "A default vocabulary must not have a prefix.",
            rationale: "Its terms are written without a prefix. Remove the declaration.",
            reference: .epub33("sec-default-vocab"),
            accepts: [.package(attributes: "prefix=\"a: http://example.org/\"")],
            rejects: [.package(attributes: "prefix=\"◆a: http://idpf.org/epub/vocab/package/meta/#\"")]),
        RuleScope(kinds: PrefixDeclarations.kinds).evenBroken
    ) { document, report in
        guard let prefixes = PrefixDeclarations(document) else { return }
        for mapping in prefixes.value.mappings
        where PrefixDeclarations.isDefault(mapping.url, in: prefixes.context) && mapping.prefix != "_" {
            report(
                prefixes.range(mapping.range),
                "the prefix “\(mapping.prefix)” is declared for a default vocabulary")
        }
    }
}
