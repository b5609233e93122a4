import BinderyCore
import BinderyXML

extension Rule<PackageDocument> {
    static let previewSource = Rule(
        RuleDescription(
            "preview-source", "RSC-017", .warning, editions: [.epub3],
            summary: "A preview should name the publication that it is a preview of.",
            rationale: "Readers who like it must find the book. Add a dc:source with the identifier of the book.",
            reference: .previews,
            accepts: [
                .package(
                    metadata: "<dc:type>preview</dc:type><dc:source>urn:isbn:9780000000019</dc:source>",
                    profile: .preview)
            ],
            rejects: [.package(metadata: "<dc:type>preview</dc:type>", profile: .preview).marked("<metadata")]),
        RuleScope(profiles: [.preview])
    ) { package, report in
        guard let metadata = package.metadata, !package.dublinCore.contains(where: { $0.name == "source" }) else {
            return
        }
        report(metadata.startTag, "the preview does not say what it is a preview of")
    }
}
