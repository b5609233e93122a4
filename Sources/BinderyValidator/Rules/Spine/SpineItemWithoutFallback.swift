import BinderyXML

extension Rule<PackageDocument> {
    static let spineItemWithoutFallback = Rule(
        RuleDescription(
            "spine-item-fallback-missing", "OPF-043", editions: [.epub3],
            summary: "What is no content document needs a fallback in the spine.",
            rationale: "Reading systems need only show XHTML and SVG. Give the item a fallback that is one of them.",
            reference: .epub33("sec-foreign-resources-manifest"),
            accepts: [
                .package(
                    manifest: "<item id=\"a\" href=\"a.png\" media-type=\"image/png\" fallback=\"n\"/>",
                    spine: "<itemref idref=\"c\"/><itemref idref=\"a\"/>")
            ],
            rejects: [
                .package(
                    manifest: "<item id=\"a\" href=\"a.png\" media-type=\"image/png\"/>",
                    spine: "<itemref idref=\"c\"/>◆<itemref idref=\"a\"/>")
            ])
    ) { package, report in
        for entry in package.spine {
            guard let item = entry.item.map({ package.items[$0] }), !item.isContentDocument, item.fallback == nil else {
                continue
            }
            report(
                entry.element.startTag,
                "“\(item.href)” of the type “\(item.mediaType)” has no fallback")
        }
    }
}

extension ManifestItem {
    /// Whether it is of a type that every reading system shows.
    var isContentDocument: Bool { mediaType == "application/xhtml+xml" || mediaType == "image/svg+xml" }
}
