import BinderyXML

extension Rule<PackageDocument> {
    static let previewIdentifier = Rule(
        RuleDescription(
            "preview-identifier", "RSC-005", editions: [.epub3],
            summary: "A preview must not have the identifier of its source.",
            rationale: "Reading systems would take one for the other. Give the preview an identifier of its own.",
            reference: .previews,
            accepts: [
                .package(
                    metadata: "<dc:type>preview</dc:type><dc:source>urn:isbn:9780000000019</dc:source>",
                    profile: .preview)
            ],
            rejects: [
                .package(
                    metadata: "<dc:type>preview</dc:type>◆<dc:source>urn:isbn:9780000000002</dc:source>",
                    profile: .preview)
            ]),
        RuleScope(profiles: [.preview])
    ) { package, report in
        for source in package.dublinCore where source.name == "source" && source.value == package.uniqueIdentifier {
            report(source.element.startTag, "the preview has the identifier of its source, “\(source.value)”")
        }
    }
}
