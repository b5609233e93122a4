import BinderyXML

extension Rule<PackageDocument> {
    static let sourceOfValue = Rule(
        RuleDescription(
            "metadata-source-of-value", "RSC-005", editions: [.epub3],
            summary: "The value of source-of is “pagination”.",
            rationale: "It tells from which edition the page breaks come; there is no other use. Correct the value.",
            reference: .epub33("source-of"),
            accepts: [
                .package(
                    metadata: """
                        <dc:source id="s">urn:isbn:9780000000002</dc:source>
                        <meta property="source-of" refines="#s">pagination</meta>
                        """)
            ],
            rejects: [
                .package(
                    metadata: """
                        <dc:source id="s">urn:isbn:9780000000002</dc:source>
                        ◆<meta property="source-of" refines="#s">text</meta>
                        """)
            ])
    ) { package, report in
        for meta in package.metas where meta.name == "source-of" && meta.value != "pagination" {
            report(meta.element.startTag, "the value of source-of is “\(meta.value)”, not pagination")
        }
    }
}
