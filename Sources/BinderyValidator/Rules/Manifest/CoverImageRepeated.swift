import BinderyXML

extension Rule<PackageDocument> {
    static let coverImageRepeated = Rule(
        RuleDescription(
            "manifest-cover-image-repeated", "RSC-005", editions: [.epub3],
            summary: "Only one item may be the cover image.",
            rationale: "Libraries and shops show one picture. Take the property cover-image from the others.",
            reference: .epub33("sec-cover-image"),
            accepts: [
                .package(
                    manifest: "<item id=\"a\" href=\"a.png\" media-type=\"image/png\" properties=\"cover-image\"/>")
            ],
            rejects: [
                .package(
                    manifest: """
                        <item id="a" href="a.png" media-type="image/png" properties="cover-image"/>
                        <item id="b" href="b.png" media-type="image/png" properties="cover-image"/>
                        """
                ).marked("<manifest")
            ])
    ) { package, report in
        let count = package.items.count { $0.properties.contains("cover-image") }
        guard count > 1, let manifest = package.manifestElement else { return }
        report(manifest.startTag, "\(count) items have the property cover-image")
    }
}
