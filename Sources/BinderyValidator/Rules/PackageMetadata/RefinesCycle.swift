import BinderyXML

extension Rule<PackageDocument> {
    static let refinesCycle = Rule(
        RuleDescription(
            "metadata-refines-cycle", "OPF-065", editions: [.epub3],
            summary: "Metadata must not refine themselves, not even by way of others.",
            rationale: "Nothing is said about the publication. Let one of the statements refine what is meant.",
            reference: .epub33("attrdef-refines"),
            accepts: [
                .package(
                    metadata: """
                        <meta property="dcterms:rights" id="r">All</meta><meta property="file-as" refines="#r">A</meta>
                        """)
            ],
            rejects: [.package(metadata: "◆<meta property=\"dcterms:rights\" id=\"r\" refines=\"#r\">All</meta>")])
    ) { package, report in
        var next: [String: String] = [:]
        for meta in package.metas {
            if let id = meta.id, let refined = meta.refinedID, next[id] == nil { next[id] = refined }
        }
        for meta in package.metas {
            guard let start = meta.id else { continue }
            var seen: Set<String> = []
            var id = start
            while let refined = next[id], seen.insert(id).inserted { id = refined }
            // One report is enough: the metadata as a whole have no meaning.
            if next[id] != nil, seen.contains(id) {
                return report(meta.element.startTag, "the metadata refine themselves in a circle")
            }
        }
    }
}
