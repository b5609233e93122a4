import BinderyXML

extension Rule<PackageDocument> {
    static let previewType = Rule(
        RuleDescription(
            "preview-type", "RSC-005", editions: [.epub3],
            summary: "A preview must have the dc:type “preview”.",
            rationale: "Shops and reading systems tell it from the whole book by the type. Add it.",
            reference: .previews,
            accepts: [
                .package(
                    metadata: "<dc:type>preview</dc:type><dc:source>urn:isbn:9780000000019</dc:source>",
                    profile: .preview)
            ],
            rejects: [
                .package(metadata: "<dc:source>urn:isbn:9780000000019</dc:source>", profile: .preview)
                    .marked("<metadata")
            ]),
        RuleScope(profiles: [.preview])
    ) { package, report in
        guard let metadata = package.metadata,
            !package.dublinCore.contains(where: { $0.name == "type" && $0.value == "preview" })
        else { return }
        report(metadata.startTag, "the preview does not have the dc:type “preview”")
    }
}

extension SpecificationReference {
    /// EPUB Previews 1.0.
    static let previews = other("EPUB Previews 1.0", "https://idpf.org/epub/previews/")
}
