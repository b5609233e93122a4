import BinderyXML

extension Rule<PackageDocument> {
    static let previewFragment = Rule(
        RuleDescription(
            "preview-fragment", "OPF-076", editions: [.epub3],
            summary: "The links of a preview must not be canonical fragment identifiers.",
            rationale: "A preview consists of whole documents, or of elements with an id. Use the id.",
            reference: .previews,
            accepts: [.package(after: previewCollection)],
            rejects: [
                .package(
                    after: """
                        <collection role="preview"><collection role="manifest"><link href="c.xhtml"/></collection>\
                        ◆<link href="c.xhtml#epubcfi(/2)"/></collection>
                        """)
            ])
    ) { package, report in
        for element in package.collectionElements("preview") {
            for link in element.children where link.is(.opf, "link") {
                guard let href = link["href"],
                    let fragment = package.base.resolve(XMLWhitespace.trimmed(href)).fragment,
                    fragment.utf8.starts(with: "epubcfi(".utf8)
                else { continue }
                report(link.startTag, "“\(href)” is a canonical fragment identifier")
            }
        }
    }
}
