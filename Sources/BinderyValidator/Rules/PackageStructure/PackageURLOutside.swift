import BinderyXML

extension Rule<PackageDocument> {
    static let packageURLOutside = Rule(
        RuleDescription(
            "package-url-outside", "RSC-026", editions: [.epub3],
            summary: "A relative URL must stay inside the container.",
            rationale: "What lies outside the container is not part of the book. Correct the path.",
            reference: .epub33("sec-container-iri"),
            accepts: [.package()],
            rejects: [
                .book(
                    [
                        "EPUB/package.opf": Example.package(
                            metadata: "<link rel=\"acquire\" ◆href=\"../../c.xhtml\" media-type=\"x/y\"/>"
                        ).files[0].text
                    ], also: ["package-link-missing"])
            ])
    ) { package, report in
        guard package.document.context.isInPublication else { return }
        for url in PackageURL.all(in: package)
        where url.resolved.leaksOut || url.isRelative && url.url.utf8.first == UInt8(ascii: "/") {
            report(url.range, "\u{201C}\(url.url)\u{201D} leads out of the container")
        }
    }
}
