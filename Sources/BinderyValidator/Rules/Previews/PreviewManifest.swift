import BinderyXML

extension Rule<PackageDocument> {
    static let previewManifest = Rule(
        RuleDescription(
            "preview-manifest", "RSC-005", editions: [.epub3],
            summary: "A preview collection must have one manifest.",
            rationale: "The manifest lists what the preview needs. Add a collection with the role manifest.",
            reference: .previews,
            accepts: [.package(after: previewCollection)],
            rejects: [.package(after: "◆<collection role=\"preview\"><link href=\"c.xhtml\"/></collection>")])
    ) { package, report in
        for element in package.collectionElements("preview") {
            let count = element.children.count { $0.is(.opf, "collection") && $0["role"] == "manifest" }
            if count != 1 { report(element.startTag, "the preview has \(count) manifests, not one") }
        }
    }

    static var previewCollection: String {
        """
        <collection role="preview"><collection role="manifest"><link href="c.xhtml"/></collection>\
        <link href="c.xhtml"/></collection>
        """
    }
}
