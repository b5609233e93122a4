import BinderyXML

extension Rule<PackageDocument> {
    static let fallbackUnknown = Rule(
        RuleDescription(
            "manifest-fallback-unknown", "OPF-040",
            summary: "A fallback must be an item of the manifest.",
            rationale: "There is nothing to show in place of the item. Correct the id.",
            reference: .epub33("attrdef-item-fallback"),
            accepts: [.package(manifest: "<item id=\"a\" href=\"a.x\" media-type=\"x/y\" fallback=\"c\"/>")],
            rejects: [.package(manifest: "◆<item id=\"a\" href=\"a.x\" media-type=\"x/y\" fallback=\"b\"/>")])
    ) { package, report in
        for item in package.items {
            guard let fallback = item.fallback, !fallback.isEmpty, package.itemsByID[fallback] == nil else { continue }
            report(item.element.startTag, "no item has the id “\(fallback)” that fallback names")
        }
    }
}
