import BinderyXML

extension Rule<PackageDocument> {
    static let overlayClassRefines = Rule(
        RuleDescription(
            "metadata-active-class-refines", "RSC-005", editions: [.epub3],
            summary: "The classes for media overlays hold for the whole publication.",
            rationale: "There is no class for a single document. Remove refines.",
            reference: .epub33("active-class"),
            accepts: [.package(metadata: "<meta property=\"media:active-class\">now</meta>")],
            rejects: [.package(metadata: "◆<meta property=\"media:active-class\" refines=\"#c\">now</meta>")])
    ) { package, report in
        for meta in package.metas where meta.refines != nil {
            if meta.name == "media:active-class" || meta.name == "media:playback-active-class" {
                report(meta.element.startTag, "“\(meta.name)” must not refine anything")
            }
        }
    }
}
