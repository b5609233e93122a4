import BinderyXML

extension Rule<PackageDocument> {
    static let itemResourceRepeated = Rule(
        RuleDescription(
            "manifest-resource-repeated", "OPF-074",
            summary: "A resource must be listed in the manifest only once.",
            rationale: "Its properties and fallbacks would contradict each other. Remove the other items.",
            reference: .epub33("sec-manifest-elem"),
            accepts: [.package(manifest: "<item id=\"a\" href=\"a.css\" media-type=\"text/css\"/>")],
            rejects: [
                .package(
                    manifest: """
                        <item id="a" href="a.css" media-type="text/css"/>
                        ◆<item id="b" href="./a.css" media-type="text/css"/>
                        """)
            ])
    ) { package, report in
        var seen: Set<ResolvedURL.Target> = []
        for (index, item) in package.items.enumerated() where package.isKnown(index) {
            let url = item.url
            guard url.target != .none, url.path == nil || url.fragment == nil, url.scheme != "data",
                !seen.insert(url.target).inserted
            else { continue }
            report(item.element.startTag, "the manifest lists “\(item.href)” more than once")
        }
    }
}
