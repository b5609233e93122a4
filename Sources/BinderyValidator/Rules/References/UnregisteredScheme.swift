import BinderyCore
import BinderyXML

extension Rule<Node> {
    static let unregisteredScheme = Rule(
        RuleDescription(
            "url-scheme-unregistered", "HTM-025", .warning,
            summary: "Links should have a scheme that is registered.",
            rationale: """
                Only the program that invented the scheme knows what to do with such a link; for everybody else it is dead. \
                Link to a page of the web or of the book.
                """,
            reference: .other("URI Schemes", "https://www.iana.org/assignments/uri-schemes/uri-schemes.xhtml"),
            accepts: [.xhtml("<p><a href=\"mailto:a@example.org\">a</a> <a href=\"HTTPS://example.org/\">b</a></p>")],
            rejects: [.xhtml("<p><a ◆href=\"kindle:pos\">a</a></p>")]),
        .nodes(.xhtml("a", "area"), .svg("a"))
    ) { node, report in
        let element = node.element
        let href = element.attribute(.none, "href") ?? element.attribute(.xlink, "href")
        guard let href, href.bytes.contains(UInt8(ascii: ":")),
            case .absolute(let record) = node.document.base(of: element).resolve(href.bytes).target,
            !URLScheme.isRegistered(record.scheme)
        else { return }
        report(href.range, "the scheme “\(record.scheme)” is not registered")
    }
}
