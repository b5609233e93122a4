import BinderyCore

extension Rule<Document> {
    static let prefixReserved = Rule(
        RuleDescription(
            "prefix-reserved", "OPF-007", .warning, editions: [.epub3],
            summary: "Reserved prefixes should keep their meaning.",
            rationale: "Readers of the book take the prefix for the reserved one. Choose another prefix.",
            reference: .epub33("sec-reserved-prefixes"),
            accepts: [.package(attributes: "prefix=\"media: http://www.idpf.org/epub/vocab/overlays/#\"")],
            rejects: [.package(attributes: "prefix=\"◆media: http://example.org/\"")]),
        RuleScope(kinds: PrefixDeclarations.kinds).evenBroken
    ) { document, report in
        guard let prefixes = PrefixDeclarations(document) else { return }
        for mapping in prefixes.value.mappings where mapping.url != PrefixDeclarations.dublinCore {
            if let url = ReservedPrefix.url(of: mapping.prefix, in: prefixes.context), url != mapping.url {
                report(
                    prefixes.range(mapping.range),
                    "the reserved prefix “\(mapping.prefix)” is declared for another vocabulary")
            }
        }
    }
}
