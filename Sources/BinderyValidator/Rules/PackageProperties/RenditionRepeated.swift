import BinderyXML

extension Rule<PackageDocument> {
    static let renditionRepeated = Rule(
        RuleDescription(
            "rendition-repeated", "RSC-005", editions: [.epub3],
            summary: "A property of the rendition may be stated only once for the whole publication.",
            rationale: "Two values contradict each other. Remove one; single documents have properties in the spine.",
            reference: .epub33("app-rendering-vocab"),
            accepts: [.package(metadata: "<meta property=\"rendition:flow\">auto</meta>")],
            rejects: [
                .package(
                    metadata: """
                        <meta property="rendition:flow">auto</meta><meta property="rendition:flow">paginated</meta>
                        """
                ).marked("<metadata")
            ])
    ) { package, report in
        for name in ["flow", "layout", "orientation", "spread", "viewport"] {
            let count = package.metadata?.children.count { element in
                element.is(.opf, "meta") && element["property"].map(XMLWhitespace.trimmed) == "rendition:\(name)"
                    && (name != "viewport" || element["refines"] == nil)
            }
            guard let count, count > 1, let metadata = package.metadata else { continue }
            report(metadata.startTag, "the metadata state “rendition:\(name)” \(count) times")
        }
    }
}
