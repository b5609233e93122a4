import BinderyXML

extension Rule<PackageDocument> {
    static let spineFallbackUnsuitable = Rule(
        RuleDescription(
            "spine-item-fallback-unsuitable", "OPF-044",
            summary: "The fallbacks of what is in the spine must lead to a content document.",
            rationale: "Reading systems need only show XHTML and SVG. Let the chain of fallbacks end with one of them.",
            reference: .epub33("sec-foreign-resources-manifest"),
            accepts: [
                .package(
                    manifest: "<item id=\"a\" href=\"a.png\" media-type=\"image/png\" fallback=\"n\"/>",
                    spine: "<itemref idref=\"c\"/><itemref idref=\"a\"/>"),
                .package(
                    manifest: """
                        <item id="a" href="a.html" media-type="text/html" fallback="b"/>
                        <item id="b" href="b.png" media-type="image/png"/>
                        """,
                    spine: "<itemref idref=\"c\"/><itemref idref=\"a\"/>"),
            ],
            rejects: [
                .package(
                    manifest: """
                        <item id="a" href="a.png" media-type="image/png" fallback="b"/>
                        <item id="b" href="b.png" media-type="image/png"/>
                        """,
                    spine: "<itemref idref=\"c\"/>◆<itemref idref=\"a\"/>")
            ])
    ) { package, report in
        for entry in package.spine {
            guard let start = entry.item, package.items[start].fallback != nil, !leadsToDocument(start, package),
                !package.items[start].isUnsuitedForSpine(in: package.edition), !package.items[start].isOldDocument
            else { continue }
            report(
                entry.element.startTag,
                "no fallback of “\(package.items[start].href)” is a content document")
        }
    }

    private static func leadsToDocument(_ start: Int, _ package: PackageDocument) -> Bool {
        var seen: Set<Int> = []
        var place: Int? = start
        while let current = place, seen.insert(current).inserted {
            let item = package.items[current]
            if item.isContentDocument(in: package.edition) { return true }
            place = item.fallback.flatMap { package.itemsByID[$0] }
        }
        return false
    }
}
