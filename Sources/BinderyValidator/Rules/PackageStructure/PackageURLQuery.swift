extension Rule<PackageDocument> {
    static let packageURLQuery = Rule(
        RuleDescription(
            "package-url-query", "RSC-033", editions: [.epub3],
            summary: "A relative URL must not have a query.",
            rationale: "A file in a container has no server that could answer a query. Remove it.",
            reference: .epub33("sec-container-iri"),
            accepts: [.package(manifest: "<item id=\"a\" href=\"a.css\" media-type=\"text/css\"/>")],
            rejects: [.package(manifest: "<item id=\"a\" ◆href=\"a.css?x\" media-type=\"text/css\"/>")])
    ) { package, report in
        for url in PackageURL.all(in: package) where url.isRelative && url.resolved.hasQuery {
            report(url.range, "the relative URL \u{201C}\(url.url)\u{201D} has a query")
        }
    }
}
