import BinderyXML

extension Rule<PackageDocument> {
    static let packageURLInvalid = Rule(
        RuleDescription(
            "package-url-invalid", "RSC-020", editions: [.epub3],
            summary: "A URL in a package document must be written as a URL.",
            rationale: """
                Reading systems may not find the resource. Percent-encode what may not stand in a URL: a space is %20.
                """,
            reference: .epub33("attrdef-href"),
            accepts: [.package(manifest: "<item id=\"a\" href=\"a.css\" media-type=\"text/css\"/>")],
            rejects: [
                .package(manifest: "<item id=\"a\" ◆href=\"a%20&lt;b.css\" media-type=\"text/css\"/>",
                    also: ["manifest-file-name-space", "manifest-file-name-character"])
            ])
    ) { package, report in
        for url in PackageURL.all(in: package) {
            guard let problem = url.resolved.problems.first(where: { $0.kind != .credentials }) else { continue }
            report(url.range, "\u{201C}\(url.url)\u{201D} is not a valid URL (\(problem.kind.description))")
        }
    }
}

extension URLProblem.Kind {
    /// What is wrong, in words.
    var description: String {
        switch self {
        case .invalidCharacter: "a character must be percent-encoded"
        case .invalidPercentEncoding: "% must be followed by two hexadecimal digits"
        case .lineBreak: "a tab or a line break is in it"
        case .backslash: "\\ stands in place of /"
        case .missingSlashes: "// is missing behind the scheme"
        case .superfluousSlashes: "there are too many slashes"
        case .missingHost: "the host is missing"
        case .invalidHost: "the host is not a domain or an address"
        case .invalidPort: "the port is not a number up to 65535"
        case .missingScheme: "the scheme is missing"
        case .credentials: "a user name is in it"
        }
    }
}
