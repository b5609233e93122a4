import BinderyXML

extension Rule<PackageDocument> {
    static let mediaOverlayMediaType = Rule(
        RuleDescription(
            "manifest-overlay-media-type", "RSC-005", editions: [.epub3],
            summary: "The media overlay of an item must be a media overlay document.",
            rationale: "Only such a document can tell which sound belongs to which text. Correct the id.",
            reference: .epub33("attrdef-item-media-overlay"),
            accepts: [.package(metadata: overlayDurations, manifest: overlayItems)],
            rejects: [
                .package(
                    metadata: """
                        <meta property="media:duration">0s</meta><meta property="media:duration" refines="#n">0s</meta>
                        """,
                    manifest: """
                        ◆<item id="a" href="a.xhtml" media-type="application/xhtml+xml" media-overlay="n"/>
                        """)
            ])
    ) { package, report in
        for item in package.items {
            guard let overlay = item.mediaOverlay else { continue }
            let mediaType = package.item(overlay)?.mediaType
            if mediaType != "application/smil+xml" {
                report(
                    item.element.startTag,
                    "“\(overlay)” is not a media overlay document, but “\(mediaType ?? "nothing")”")
            }
        }
    }

    static var overlayItems: String {
        """
        <item id="a" href="a.xhtml" media-type="application/xhtml+xml" media-overlay="s"/>
        <item id="s" href="s.smil" media-type="application/smil+xml"/>
        """
    }

    static var overlayDurations: String {
        """
        <meta property="media:duration">0s</meta><meta property="media:duration" refines="#s">0s</meta>
        """
    }
}
