import BinderyXML

extension Rule<PackageDocument> {
    static let tocNotNCX = Rule(
        RuleDescription(
            "spine-toc-not-ncx", "RSC-005", editions: [.epub3],
            summary: "The toc attribute must name the item of the NCX.",
            rationale: "Reading systems of EPUB 2 find their table of contents by it. Correct the id, or remove toc.",
            reference: .epub33("sec-opf2-ncx"),
            accepts: [
                .package(
                    manifest: "<item id=\"x\" href=\"toc.ncx\" media-type=\"application/x-dtbncx+xml\"/>",
                    spineAttributes: "toc=\"x\"")
            ],
            rejects: [
                .package(spineAttributes: "toc=\"c\"", also: ["spine-toc-media-type"]).marked("<spine")
            ])
    ) { package, report in
        guard let spine = package.spineElement, let id = spine["toc"].map(XMLWhitespace.trimmed) else { return }
        let item = package.items.first { $0.id == id && $0.isInManifest }
        if item?.mediaType != "application/x-dtbncx+xml" {
            report(spine.startTag, "toc names “\(id)”, which is not the item of an NCX")
        }
    }
}
