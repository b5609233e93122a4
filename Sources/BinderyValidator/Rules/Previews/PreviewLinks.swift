import BinderyXML

extension Rule<PackageDocument> {
    static let previewLinks = Rule(
        RuleDescription(
            "preview-links", "RSC-005", editions: [.epub3],
            summary: "A preview collection must have a link to its content.",
            rationale: "There is nothing to show. Add a link to a content document.",
            reference: .previews,
            accepts: [.package(after: previewCollection)],
            rejects: [
                .package(
                    after: """
                        ◆<collection role="preview"><collection role="manifest"><link href="c.xhtml"/></collection>\
                        </collection>
                        """)
            ])
    ) { package, report in
        for element in package.collectionElements("preview") where element.firstChild(.opf, "link") == nil {
            report(element.startTag, "the preview has no link to its content")
        }
    }
}
