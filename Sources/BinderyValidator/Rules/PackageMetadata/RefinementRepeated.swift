import BinderyXML

extension Rule<PackageDocument> {
    static let refinementRepeated = Rule(
        RuleDescription(
            "metadata-refinement-repeated", "RSC-005", editions: [.epub3],
            summary: "Some properties may refine the same element only once.",
            rationale: "A name is sorted in one way, and a title has one type. Remove the others.",
            reference: .epub33("app-meta-property-vocab"),
            accepts: [
                .package(
                    metadata: """
                        <dc:creator id="a">A</dc:creator><meta property="file-as" refines="#a">A</meta>
                        <dc:creator id="b">B</dc:creator><meta property="file-as" refines="#b">B</meta>
                        """)
            ],
            rejects: [
                .package(
                    metadata: """
                        <dc:creator id="a">A</dc:creator><meta property="file-as" refines="#a">A</meta>
                        ◆<meta property="file-as" refines="#a">B</meta>
                        """)
            ])
    ) { package, report in
        let single: Set<String> = [
            "collection-type", "display-seq", "file-as", "group-position", "identifier-type", "source-of", "title-type",
        ]
        var seen: Set<[String]> = []
        for meta in package.tree.elements where meta.is(.opf, "meta") {
            guard let property = meta["property"].map(XMLWhitespace.trimmed), single.contains(property) else {
                continue
            }
            let refines = XMLWhitespace.trimmed(meta["refines"] ?? "")
            if !seen.insert(["\(meta.parent?.index ?? 0)", property, refines]).inserted {
                report(
                    meta.startTag, "“\(property)” refines “\(refines)” more than once")
            }
        }
    }
}
