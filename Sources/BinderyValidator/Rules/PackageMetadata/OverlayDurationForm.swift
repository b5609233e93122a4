import BinderyXML

extension Rule<PackageDocument> {
    static let overlayDurationForm = Rule(
        RuleDescription(
            "metadata-duration-form", "RSC-005", editions: [.epub3],
            summary: "A duration must be a clock value.",
            rationale: "Reading systems show how long the sound is. Write it like 0:01:30, 90s or 1.5min.",
            reference: .epub33("duration"),
            accepts: [.package(metadata: "<meta property=\"media:duration\">0s</meta>")],
            rejects: [.package(metadata: "◆<meta property=\"media:duration\">1:2</meta>")])
    ) { package, report in
        for meta in package.metas where meta.name == "media:duration" {
            if ClockValue(Array(meta.value.utf8)[...]) == nil {
                report(meta.element.startTag, "the duration “\(meta.value)” is not a clock value")
            }
        }
    }
}
