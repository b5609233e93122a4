import BinderyXML

extension Rule<PackageDocument> {
    static let overlayClassRepeated = Rule(
        RuleDescription(
            "metadata-active-class-repeated", "RSC-005", editions: [.epub3],
            summary: "The classes for media overlays may be stated only once.",
            rationale: "Text that is being read aloud is marked with one class. Keep one of the statements.",
            reference: .epub33("active-class"),
            accepts: [.package(metadata: "<meta property=\"media:active-class\">now</meta>")],
            rejects: [
                .package(
                    metadata: """
                        <meta property="media:active-class">a</meta><meta property="media:active-class">b</meta>
                        """
                ).marked("<metadata")
            ])
    ) { package, report in
        for name in ["media:active-class", "media:playback-active-class"] {
            let count = package.metas.count { $0.name == name }
            guard count > 1, let metadata = package.metadata else { continue }
            report(metadata.startTag, "the metadata state “\(name)” \(count) times")
        }
    }
}
