extension Rule<PackageDocument> {
    static let packageURLFile = Rule(
        RuleDescription(
            "package-url-file", "RSC-030", editions: [.epub3],
            summary: "A URL must not be a file URL.",
            rationale: "The file is on one computer only. Put it into the container, and refer to it there.",
            reference: .epub33("sec-file-urls"),
            accepts: [.package()],
            rejects: [.package(metadata: "<link rel=\"acquire\" ◆href=\"file:///a.epub\" media-type=\"x/y\"/>")])
    ) { package, report in
        for url in PackageURL.all(in: package) where url.resolved.scheme == "file" {
            report(url.range, "\u{201C}\(url.url)\u{201D} is a file URL")
        }
    }
}
