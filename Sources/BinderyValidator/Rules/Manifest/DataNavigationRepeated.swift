import BinderyXML

extension Rule<PackageDocument> {
    static let dataNavigationRepeated = Rule(
        RuleDescription(
            "manifest-data-navigation-repeated", "RSC-005", editions: [.epub3],
            summary: "Only one item may be the data navigation document.",
            rationale: "Reading systems look for one. Put all into one document.",
            reference: .other("EPUB Region-Based Navigation 1.0", "https://idpf.org/epub/renditions/region-nav/"),
            accepts: [
                .package(
                    manifest: """
                        <item id="a" href="a.xhtml" media-type="application/xhtml+xml" properties="data-nav"/>
                        """)
            ],
            rejects: [
                .package(
                    manifest: """
                        <item id="a" href="a.xhtml" media-type="application/xhtml+xml" properties="data-nav"/>
                        <item id="b" href="b.xhtml" media-type="application/xhtml+xml" properties="data-nav"/>
                        """
                ).marked("<manifest")
            ])
    ) { package, report in
        let count = package.items.count { $0.properties.contains("data-nav") }
        guard count > 1, let manifest = package.manifestElement else { return }
        report(manifest.startTag, "\(count) items have the property data-nav")
    }
}
