import BinderyXML

extension Rule<PackageDocument> {
    static let spineItemWithoutFallback = Rule(
        RuleDescription(
            "spine-item-fallback-missing", "OPF-043",
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
            guard let item = entry.item.map({ package.items[$0] }), item.fallback == nil,
                !item.isContentDocument(in: package.edition), !item.isUnsuitedForSpine(in: package.edition)
            else { continue }
            report(
                entry.element.startTag,
                "“\(item.href)” of the type “\(item.mediaType)” has no fallback")
        }
    }
}

extension ManifestItem {
    /// Whether it is of a type that every reading system of EPUB 3 shows.
    var isContentDocument: Bool { isContentDocument(in: .epub3) }

    /// Whether it is of a type that every reading system shows.
    func isContentDocument(in edition: EPUBEdition) -> Bool {
        switch mediaType {
        case "application/xhtml+xml": true
        case "image/svg+xml": edition == .epub3
        case "application/x-dtbook+xml", "text/html", "text/x-oeb1-document": edition == .epub2
        default: false
        }
    }

    /// Whether it is of a type that content documents had before EPUB: what its fallback is does not matter.
    var isOldDocument: Bool { mediaType == "text/html" || mediaType == "text/x-oeb1-document" }

    /// Whether it is of a type that may not stand in the spine of EPUB 2 even with a fallback.
    func isUnsuitedForSpine(in edition: EPUBEdition) -> Bool {
        let types = [
            "image/gif", "image/jpeg", "image/png", "image/svg+xml", "text/css", "text/x-oeb1-css",
        ]
        return edition == .epub2 && types.contains(mediaType)
    }
}
