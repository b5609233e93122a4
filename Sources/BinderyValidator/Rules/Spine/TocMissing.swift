import BinderyXML

extension Rule<PackageDocument> {
    static let tocMissing = Rule(
        RuleDescription(
            "spine-toc-missing", "RSC-005", editions: [.epub3],
            summary: "Where there is an NCX, the spine must name it by toc.",
            rationale: "Reading systems of EPUB 2 do not find the NCX otherwise. Add toc with the id of its item.",
            reference: .epub33("sec-opf2-ncx"),
            accepts: [
                .package(
                    manifest: "<item id=\"x\" href=\"toc.ncx\" media-type=\"application/x-dtbncx+xml\"/>",
                    spineAttributes: "toc=\"x\"")
            ],
            rejects: [
                .package(manifest: "◆<item id=\"x\" href=\"toc.ncx\" media-type=\"application/x-dtbncx+xml\"/>")
            ])
    ) { package, report in
        guard package.spineElement?["toc"] == nil else { return }
        for item in package.items where item.mediaType == "application/x-dtbncx+xml" {
            report(item.element.startTag, "there is an NCX, but the spine does not name it")
        }
    }
}
