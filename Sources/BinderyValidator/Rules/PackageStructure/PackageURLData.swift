extension Rule<PackageDocument> {
    static let packageURLData = Rule(
        RuleDescription(
            "package-url-data", "RSC-029", editions: [.epub3],
            summary: "Items of the manifest and links must not be data URLs.",
            rationale: "Data in a URL are no resource of their own. Put them into a file of the container.",
            reference: .epub33("sec-data-urls"),
            accepts: [.package()],
            rejects: [.package(manifest: "<item id=\"a\" ◆href=\"data:text/css,a\" media-type=\"text/css\"/>")])
    ) { package, report in
        for url in PackageURL.all(in: package) {
            if url.kind != .reference, url.resolved.scheme == "data" {
                report(url.range, "a data URL is not allowed here")
            }
        }
    }
}
