import BinderyXML

extension Rule<PackageDocument> {
    static let overlayClassList = Rule(
        RuleDescription(
            "metadata-active-class-list", "RSC-005", editions: [.epub3],
            summary: "Each of the classes for media overlays is one class name.",
            rationale: "Reading systems add and remove one class. Keep one name.",
            reference: .epub33("active-class"),
            accepts: [.package(metadata: "<meta property=\"media:active-class\">now</meta>")],
            rejects: [.package(metadata: "◆<meta property=\"media:active-class\">now playing</meta>")])
    ) { package, report in
        for meta in package.metas
        where meta.name == "media:active-class" || meta.name == "media:playback-active-class" {
            if XMLWhitespace.words(meta.value).count > 1 {
                report(meta.element.startTag, "“\(meta.value)” is more than one class name")
            }
        }
    }
}
