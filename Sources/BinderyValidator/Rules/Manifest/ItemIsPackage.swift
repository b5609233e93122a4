import BinderyXML

extension Rule<PackageDocument> {
    static let itemIsPackage = Rule(
        RuleDescription(
            "manifest-lists-package", "OPF-099",
            summary: "The manifest must not list the package document.",
            rationale: "The package document is no resource of the publication. Remove the item.",
            reference: .epub33("sec-manifest-elem"),
            accepts: [.package()],
            rejects: [
                .package(
                    manifest: "◆<item id=\"a\" href=\"package.opf\" media-type=\"application/oebps-package+xml\"/>")
            ])
    ) { package, report in
        for item in package.items
        where item.part == package.part && item.url.fragment == nil && item.element["href"] != nil {
            report(item.element.startTag, "the manifest lists the package document")
        }
    }
}
