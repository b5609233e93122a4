import BinderyXML

extension Rule<PackageDocument> {
    static let navigationItemMissing = Rule(
        RuleDescription(
            "manifest-navigation-missing", "RSC-005", editions: [.epub3],
            summary: "One item of the manifest must be the navigation document.",
            rationale: "Without it reading systems have no table of contents. Give one item the property nav.",
            reference: .epub33("sec-item-elem"),
            accepts: [.package()],
            rejects: [
                .package(
                    manifest: """
                        <item id="m" href="m.xhtml" media-type="application/xhtml+xml" properties="nav"/>
                        """
                ).marked("<manifest")
            ])
    ) { package, report in
        if let manifest = package.manifestElement {
            let count = package.items.count { $0.properties.contains("nav") }
            if count != 1 {
                report(manifest.startTag, "\(count) items have the property nav; one must be the navigation document")
            }
        }
    }
}
