import BinderyXML

extension Rule<PackageDocument> {
    static let mediaOverlayPlace = Rule(
        RuleDescription(
            "manifest-overlay-place", "RSC-005", editions: [.epub3],
            summary: "Only content documents may have media overlays.",
            rationale: "Sound is played to the text of a document. Move media-overlay to the document.",
            reference: .epub33("attrdef-item-media-overlay"),
            accepts: [.package(metadata: overlayDurations, manifest: overlayItems)],
            rejects: [
                .package(
                    metadata: overlayDurations,
                    manifest: """
                        ◆<item id="a" href="a.png" media-type="image/png" media-overlay="s"/>
                        <item id="s" href="s.smil" media-type="application/smil+xml"/>
                        """)
            ])
    ) { package, report in
        for item in package.items where item.mediaOverlay != nil {
            if item.mediaType != "application/xhtml+xml", item.mediaType != "image/svg+xml" {
                report(
                    item.element.startTag,
                    "a resource of the type “\(item.mediaType)” cannot have a media overlay")
            }
        }
    }
}
