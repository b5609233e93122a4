import BinderyXML

extension Rule<PackageDocument> {
    static let itemFragment = Rule(
        RuleDescription(
            "manifest-item-fragment", "OPF-091", editions: [.epub3],
            summary: "The URL of an item must not have a fragment.",
            rationale: "Items are whole resources. Remove the fragment.",
            reference: .epub33("attrdef-item-href"),
            accepts: [.package(manifest: "<item id=\"a\" href=\"a.svg\" media-type=\"image/svg+xml\"/>")],
            rejects: [.package(manifest: "◆<item id=\"a\" href=\"a.svg#b\" media-type=\"image/svg+xml\"/>")])
    ) { package, report in
        for item in package.items where item.part != nil && item.url.fragment != nil {
            report(item.element.startTag, "the URL of the item, “\(item.href)”, has a fragment")
        }
    }
}
