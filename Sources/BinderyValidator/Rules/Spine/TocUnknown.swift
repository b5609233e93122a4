import BinderyXML

extension Rule<PackageDocument> {
    static let tocUnknown = Rule(
        RuleDescription(
            "spine-toc-unknown", "OPF-049",
            summary: "The item that toc names must be in the manifest.",
            rationale: "Correct the id, add the NCX to the manifest, or remove toc.",
            reference: .epub33("sec-opf2-ncx"),
            accepts: [
                .package(
                    manifest: "<item id=\"x\" href=\"toc.ncx\" media-type=\"application/x-dtbncx+xml\"/>",
                    spineAttributes: "toc=\"x\"")
            ],
            rejects: [.package(spineAttributes: "toc=\"x\"", also: ["spine-toc-not-ncx"]).marked("<spine")]),
        RuleScope().evenBroken
    ) { package, report in
        guard let spine = package.spineElement, let id = spine["toc"].map(XMLWhitespace.trimmed),
            package.tocItem == nil
        else { return }
        report(spine.startTag, "no item of the manifest has the id “\(id)” that toc names")
    }
}
