import BinderyXML

extension Rule<PackageDocument> {
    static let modifiedOnce = Rule(
        RuleDescription(
            "metadata-modified-once", "RSC-005", editions: [.epub3],
            summary: "The metadata must say once when the publication was last changed.",
            rationale: """
                Reading systems tell a new version from an old one by it. Add one meta with the property \
                dcterms:modified.
                """,
            reference: .epub33("sec-metadata-last-modified"),
            accepts: [.package()],
            rejects: [.package(modified: "").marked("<metadata")])
    ) { package, report in
        for metadata in package.root?.children.filter({ $0.is(.opf, "metadata") }) ?? [] {
            let count = metadata.children.count {
                $0.is(.opf, "meta") && $0["property"].map(XMLWhitespace.trimmed) == "dcterms:modified"
                    && $0["refines"] == nil
            }
            if count != 1 {
                report(metadata.startTag, "“dcterms:modified” is stated \(count) times, not once")
            }
        }
    }
}
