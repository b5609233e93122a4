import BinderyXML

extension Rule<PackageDocument> {
    /// Reports by the rules for all URLs, too.
    static let packageURLForm = Rule(
        RuleDescription(
            "package-url-leaking", "RSC-026",
            summary: "The URLs of a package document must stay in the publication.",
            rationale: "Reading systems stop at the root of the publication. Count the folders again.",
            reference: .epub33("sec-container-iri"),
            accepts: [.book()],
            rejects: [
                .book(
                    ["a.css": "p { color: red }"],
                    manifest: "<item id=\"a\" ◆href=\"../../a.css\" media-type=\"text/css\"/>")
            ]),
        RuleScope().evenBroken
    ) { package, report in
        for url in PackageURL.all(in: package) {
            report.add(url.resolved, url: url.url, url.range, isInPublication: false)
            if url.resolved.leaksOut, package.document.context.isInPublication {
                report(url.range, "“\(url.url)” leads out of the publication")
            }
        }
    }
}
