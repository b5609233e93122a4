import BinderyXML

extension Rule<PackageDocument> {
    static let fallbackCircular = Rule(
        RuleDescription(
            "manifest-fallback-circular", "OPF-045",
            summary: "A chain of fallbacks must end.",
            rationale: "Reading systems find nothing that they can show. Let the last item have no fallback.",
            reference: .epub33("sec-foreign-resources-manifest"),
            accepts: [.package(manifest: "<item id=\"a\" href=\"a.x\" media-type=\"x/y\" fallback=\"c\"/>")],
            rejects: [.package(manifest: "◆<item id=\"a\" href=\"a.x\" media-type=\"x/y\" fallback=\"a\"/>")])
    ) { package, report in
        // Each item is on one walk only, so that each circle is met once.
        var walks = [Int](repeating: -1, count: package.items.count)
        for start in package.items.indices where walks[start] < 0 {
            var place: Int? = start
            while let current = place, walks[current] < 0 {
                walks[current] = start
                place = package.items[current].fallback.flatMap { package.itemsByID[$0] }
            }
            if let end = place, walks[end] == start {
                let item = package.items[end]
                report(item.element.startTag, "the fallbacks of “\(item.id)” go round in a circle")
            }
        }
    }
}
