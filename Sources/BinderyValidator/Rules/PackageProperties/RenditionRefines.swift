import BinderyXML

extension Rule<PackageDocument> {
    static let renditionRefines = Rule(
        RuleDescription(
            "rendition-refines", "RSC-005", editions: [.epub3],
            summary: "The properties of the rendition are about the whole publication.",
            rationale: """
                A single document gets its layout by the properties of its itemref. Move the statement there, or remove \
                refines.
                """,
            reference: .epub33("app-rendering-vocab"),
            accepts: [.package(metadata: "<meta property=\"rendition:layout\">reflowable</meta>")],
            rejects: [.package(metadata: "◆<meta property=\"rendition:layout\" refines=\"#c\">reflowable</meta>")])
    ) { package, report in
        for meta in package.metas where meta.refines != nil {
            guard
                ["rendition:flow", "rendition:layout", "rendition:orientation", "rendition:spread"].contains(meta.name)
            else { continue }
            report(meta.element.startTag, "“\(meta.name)” must not refine anything")
        }
    }
}
