import BinderyXML

extension Rule<PackageDocument> {
    static let packageLanguageTag = Rule(
        RuleDescription(
            "metadata-language-tag", "OPF-092", editions: [.epub3],
            summary: "A language must be named by a well-formed tag.",
            rationale: """
                Speech, hyphenation and fonts are chosen by the tag. Write it as BCP 47 says: en, pt-BR, zh-Hant.
                """,
            reference: .epub33("sec-opf-dclanguage"),
            accepts: [.package(language: "<dc:language>pt-BR</dc:language>")],
            rejects: [
                .package(language: "◆<dc:language>a-b</dc:language>"),
                .package(title: "<dc:title ◆xml:lang=\" en\">Title</dc:title>"),
                .package(metadata: "<link rel=\"acquire\" href=\"https://example.org/\" ◆hreflang=\"i-x\"/>"),
            ]),
        RuleScope().evenBroken
    ) { package, report in
        for element in package.tree.elements {
            if element.is(.dc, "language") {
                let value = XMLWhitespace.trimmed(element.text)
                if !value.isEmpty, !LanguageTagSyntax.isWellFormed(Array(value.utf8)[...]) {
                    report(element.startTag, "the language tag “\(value)” is not well-formed")
                }
            }
            for attribute in [element.attribute(.xml, "lang"), element.attribute(.none, "hreflang")] {
                guard let attribute, !attribute.bytes.isEmpty, !LanguageTagSyntax.isWellFormed(attribute.bytes) else {
                    continue
                }
                report(attribute.range, "the language tag “\(attribute.value)” is not well-formed")
            }
        }
    }
}
