import BinderyXML

extension Rule<PackageDocument> {
    static let previewContent = Rule(
        RuleDescription(
            "preview-content", "OPF-075", editions: [.epub3],
            summary: "The links of a preview must lead to content documents of the manifest.",
            rationale: "Only XHTML and SVG can be shown. Correct the link.",
            reference: .previews,
            accepts: [.package(after: previewCollection)],
            rejects: [
                .package(
                    manifest: "<item id=\"a\" href=\"a.png\" media-type=\"image/png\"/>",
                    after: """
                        <collection role="preview"><collection role="manifest"><link href="a.png"/></collection>\
                        ◆<link href="a.png"/></collection>
                        """)
            ])
    ) { package, report in
        for element in package.collectionElements("preview") {
            for link in element.children where link.is(.opf, "link") {
                guard let href = link["href"].map(XMLWhitespace.trimmed) else { continue }
                let item = package.base.resolve(href).path.flatMap { package.item(of: $0) }
                if item?.isContentDocument != true {
                    report(link.startTag, "“\(href)” is not a content document of the manifest")
                }
            }
        }
    }
}
