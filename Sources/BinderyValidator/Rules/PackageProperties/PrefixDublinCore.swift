extension Rule<Document> {
    static let prefixDublinCore = Rule(
        RuleDescription(
            "prefix-dublin-core", "OPF-007c", editions: [.epub3],
            summary: "The elements of Dublin Core must not have a prefix for properties.",
            rationale: "They are elements of the metadata, not properties. Use the elements, or dcterms.",
            reference: .epub33("sec-prefix-attr"),
            accepts: [.package(attributes: "prefix=\"dcterms: http://purl.org/dc/terms/\"")],
            rejects: [.package(attributes: "prefix=\"◆dc: http://purl.org/dc/elements/1.1/\"")]),
        RuleScope(kinds: PrefixDeclarations.kinds).evenBroken
    ) { document, report in
        guard let prefixes = PrefixDeclarations(document) else { return }
        for mapping in prefixes.value.mappings
        where mapping.url == PrefixDeclarations.dublinCore && mapping.prefix != "_" {
            report(
                prefixes.range(mapping.range),
                "the prefix “\(mapping.prefix)” is declared for the elements of Dublin Core")
        }
    }
}
