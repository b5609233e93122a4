import BinderyCore

extension RuleDescription {
    static let invalidURL = RuleDescription(
        "url-invalid", "RSC-020",
        summary: "URLs must be written by the rules of the URL standard.",
        rationale: """
            Browsers mend such URLs, each in its own way. Write a space as %20, other characters that may not stand there \
            likewise, and a slash for a backslash.
            """,
        reference: .other("URL Standard, section 4.3", "https://url.spec.whatwg.org/#url-writing"),
        accepts: [.styles("p { background: url(data:image/png;base64,AAAA) }")],
        rejects: [
            .styles("p { background: ◆url(\"http://[bad\") }"),
            .styles("p { background: ◆url(http://example.org/a|b) }", also: ["url-remote", "css-remote-undeclared"]),
        ])

    static let fileURL = RuleDescription(
        "url-file", "RSC-030",
        summary: "File URLs must not be used.",
        rationale:
            "They name a file of one computer, which no reader has. Put the file into the book, and name it by its path.",
        reference: .epub33("sec-file-urls"),
        accepts: [.styles("p { background: none }")],
        rejects: [
            .styles(
                "p { background: ◆url(file:///a.png) }", also: ["url-remote", "css-remote-undeclared"])
        ])

    static let leakingURL = RuleDescription(
        "url-leaking", "RSC-026",
        summary: "Relative URLs must stay in the book: no slash at the beginning, and not more “..” than folders.",
        rationale: """
            Reading systems stop at the root of the book, but other programs may look for the file outside it. Count the \
            folders again.
            """,
        reference: .epub33("sec-container-iri"),
        accepts: [.styles("p { background: none }")],
        rejects: [
            .styles("p { background: ◆url(../../a.png) }", also: ["reference-missing"]),
            .styles("p { background: ◆url(/a.png) }", also: ["reference-missing"]),
        ])

    static let queryInURL = RuleDescription(
        "url-query", "RSC-033",
        summary: "Relative URLs must not have a query.",
        rationale: "Files in a book take no parameters. Remove the question mark and what follows it.",
        reference: .epub33("sec-container-iri"),
        accepts: [.styles("p { background: none }")],
        rejects: [.styles("p { background: ◆url(a.png?x=1) }", also: ["reference-missing"])])
}

extension Reporter {
    /// Reports what is wrong with how a URL is written, once for each rule.
    ///
    /// - Parameter isInPublication: whether the book is known that the URL must stay in.
    mutating func add(_ resolved: ResolvedURL, url: String, _ range: Range<Int>, isInPublication: Bool) {
        let shown = url.utf8.count <= 60 ? url : url.prefix(50) + "…"
        if resolved.scheme == "file", url.utf8.starts(with: "file:".utf8) {
            add(.fileURL, range, "“\(shown)” names a file of one computer")
        }
        // EPUBCheck lets user names and passwords be; for files the form does not matter any more.
        let problem = resolved.problems.first { $0.kind != .credentials }
        if let problem, resolved.scheme != "file" { add(.invalidURL, range, "“\(shown)” \(problem.explanation)") }
        guard case .container = resolved.target else { return }
        if resolved.hasQuery { add(.queryInURL, range, "“\(shown)” has a query") }
        if resolved.leaksOut, isInPublication { add(.leakingURL, range, "“\(shown)” leads out of the book") }
    }
}

extension URLProblem {
    /// What is wrong, as the end of a sentence about the URL.
    fileprivate var explanation: String {
        switch kind {
        case .invalidCharacter: "has a character that must be percent-encoded"
        case .invalidPercentEncoding: "has a “%” without two hexadecimal digits behind it"
        case .lineBreak: "has a tab or line break"
        case .backslash: "has a “\\” in place of a “/”"
        case .missingSlashes: "lacks the “//” behind its scheme"
        case .superfluousSlashes: "has more than two slashes behind its scheme"
        case .missingHost: "names no host"
        case .invalidHost: "names a host that cannot be"
        case .invalidPort: "has a port that cannot be"
        case .missingScheme: "has no scheme"
        case .credentials: "has a user name or password"
        }
    }
}
