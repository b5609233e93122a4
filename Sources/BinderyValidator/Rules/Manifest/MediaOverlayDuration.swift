import BinderyXML

extension Rule<PackageDocument> {
    static let mediaOverlayDuration = Rule(
        RuleDescription(
            "metadata-overlay-duration-missing", "RSC-005", editions: [.epub3],
            summary: "The duration of each media overlay must be stated.",
            rationale: "Add a meta with the property media:duration that refines the item of the overlay.",
            reference: .epub33("duration"),
            accepts: [.package(metadata: overlayDurations, manifest: overlayItems)],
            rejects: [
                .package(metadata: "<meta property=\"media:duration\">0s</meta>", manifest: overlayItems)
                    .marked("<item id=\"a\"")
            ])
    ) { package, report in
        let refined = Set(package.metas.lazy.filter { $0.name == "media:duration" }.compactMap(\.refines))
        for item in package.items {
            guard let overlay = item.mediaOverlay else { continue }
            let url = "#" + (package.itemsByID[overlay] == nil ? "" : overlay)
            if !refined.contains(url) {
                report(item.element.startTag, "the duration of the overlay “\(overlay)” is not stated")
            }
        }
    }
}
