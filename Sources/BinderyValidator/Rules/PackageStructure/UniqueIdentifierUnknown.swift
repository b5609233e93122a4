import BinderyXML

extension Rule<PackageDocument> {
    static let uniqueIdentifierUnknown = Rule(
        RuleDescription(
            "package-unique-identifier-unknown", "RSC-005", editions: [.epub3],
            summary: "The unique-identifier attribute must be the id of a dc:identifier.",
            rationale: """
                The attribute leads nowhere, so that the publication has no identity. Give the id to the dc:identifier \
                that is meant.
                """,
            reference: .epub33("attrdef-package-unique-identifier"),
            accepts: [.package()],
            rejects: [
                .package(
                    identifier: "<dc:identifier>urn:isbn:9780000000002</dc:identifier>"
                ).marked("<package")
            ])
    ) { package, report in
        guard let root = package.root, root.is(.opf, "package"), let id = package.uniqueIdentifierID else { return }
        let isThere = package.metadata?.children.contains {
            $0.is(.dc, "identifier") && $0["id"].map(XMLWhitespace.trimmed) == id
        }
        if isThere != true {
            report(root.startTag, "no dc:identifier has the id “\(id)” that unique-identifier names")
        }
    }
}
