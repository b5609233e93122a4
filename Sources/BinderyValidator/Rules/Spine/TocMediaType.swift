import BinderyXML

extension Rule<PackageDocument> {
    static let tocMediaType = Rule(
        RuleDescription(
            "spine-toc-media-type", "OPF-050",
            summary: "The item that toc names must have the media type of an NCX.",
            rationale:
                "Reading systems of EPUB 2 find their table of contents by it. Correct the media type, or the id.",
            reference: .epub33("sec-opf2-ncx"),
            accepts: [
                .package(
                    manifest: "<item id=\"x\" href=\"toc.ncx\" media-type=\"application/x-dtbncx+xml\"/>",
                    spineAttributes: "toc=\"x\"")
            ],
            rejects: [.package(spineAttributes: "toc=\"c\"", also: ["spine-toc-not-ncx"]).marked("<spine")])
    ) { package, report in
        guard let spine = package.spineElement, let id = spine["toc"].map(XMLWhitespace.trimmed),
            let item = package.item(id), item.mediaType != "application/x-dtbncx+xml"
        else { return }
        report(spine.startTag, "the item “\(id)” has the media type “\(item.mediaType)”")
    }
}
