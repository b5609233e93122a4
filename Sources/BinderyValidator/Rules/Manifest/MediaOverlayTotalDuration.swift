import BinderyXML

extension Rule<PackageDocument> {
    static let mediaOverlayTotalDuration = Rule(
        RuleDescription(
            "metadata-duration-missing", "RSC-005", editions: [.epub3],
            summary: "A publication with media overlays must state their whole duration.",
            rationale: "Reading systems show it to listeners. Add a meta with the property media:duration.",
            reference: .epub33("duration"),
            accepts: [.package(metadata: overlayDurations, manifest: overlayItems)],
            rejects: [
                .package(
                    metadata: "<meta property=\"media:duration\" refines=\"#s\">0s</meta>", manifest: overlayItems
                ).marked("<manifest")
            ])
    ) { package, report in
        guard let manifest = package.manifestElement, package.items.contains(where: { $0.mediaOverlay != nil }),
            !package.metas.contains(where: { $0.name == "media:duration" && $0.refines == nil })
        else { return }
        report(manifest.startTag, "there are media overlays, but no duration of the publication")
    }
}
