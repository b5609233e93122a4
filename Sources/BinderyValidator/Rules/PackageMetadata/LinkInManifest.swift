import BinderyXML

extension Rule<PackageDocument> {
    static let linkInManifest = Rule(
        RuleDescription(
            "link-in-manifest", "OPF-067", editions: [.epub3],
            summary: "A linked resource must not be in the manifest, unless it is in the spine.",
            rationale: """
                A resource is part of the publication, or something about it. Remove the manifest item, or the link.
                """,
            reference: .epub33("sec-link-elem"),
            accepts: [
                .package(metadata: "<link rel=\"acquire\" href=\"c.xhtml\" media-type=\"application/xhtml+xml\"/>")
            ],
            rejects: [
                .package(
                    metadata: "◆<link rel=\"record\" href=\"r.xml\" media-type=\"text/xml\"/>",
                    manifest: "<item id=\"r\" href=\"r.xml\" media-type=\"text/xml\"/>")
            ]),
        RuleScope().evenBroken
    ) { package, report in
        let inSpine = Set(package.spine.compactMap(\.item))
        for link in package.links where link.url.fragment == nil {
            guard let part = link.part, let item = package.itemsByPart[part], !inSpine.contains(item) else { continue }
            report(link.element.startTag, "“\(link.href)” is both linked and in the manifest")
        }
    }
}
