import BinderyXML

extension Rule<Document> {
    static let dataAttributeName = Rule(
        RuleDescription(
            "xhtml-data-attribute-name", "HTM-061", editions: [.epub3],
            summary: "The name of an attribute data-… must go on behind the hyphen, in small letters.",
            rationale: "Scripts and styles do not find other names. Write the name in small letters.",
            reference: .html("dom.html#custom-data-attribute"),
            accepts: [.xhtml("<p data-page.no=\"1\">A</p>")],
            rejects: [.xhtml("<p ◆data-No=\"1\">A</p>"), .xhtml("<p ◆data-1=\"1\">A</p>")]),
        RuleScope(kinds: DocumentKind.contentKinds).evenBroken
    ) { document, report in
        let names = document.tree.names
        document.tree.attributes(where: { name in
            let local = names.local(name)
            guard names.namespace(of: name) == .none, local.hasPrefix("data-") else { return false }
            let rest = local.dropFirst(5)
            return !NameSyntax.isNCName(rest) || rest.utf8.contains(where: \.isASCIIUpper)
        }).forEach { attribute in
            report(attribute.range, "“\(attribute.localName)” is not a name of an author's own attribute")
        }
    }

    static let customAttributeNamespace = Rule(
        RuleDescription(
            "xhtml-attribute-namespace", "HTM-054", editions: [.epub3],
            summary: "The namespace of an author's own attribute must not be that of a standard body.",
            rationale: """
                Names under w3.org and idpf.org are defined by standards, and what is not defined may get another \
                meaning one day. Use a namespace of your own.
                """,
            reference: .epub33("sec-xhtml-custom-attributes"),
            accepts: [.xhtml("<p xmlns:my=\"http://example.org/ns\" my:a=\"1\">A</p>")],
            rejects: [.xhtml("<p xmlns:my=\"http://www.w3.org/ns\" ◆my:a=\"1\">A</p>")]),
        RuleScope(kinds: .allXHTML).evenBroken
    ) { document, report in
        let names = document.tree.names
        let known: Set<XMLNamespace> = [.none, .xml, .xhtml, .epub, .ssml, .xlink, .svg, .mathml, .events]
        document.tree.attributes(where: { name in
            let namespace = names.namespace(of: name)
            return !known.contains(namespace) && isReserved(names.uri(namespace))
        }).forEach { attribute in
            report(
                attribute.range,
                "the namespace of “\(attribute.localName)” belongs to a standard body: “\(names.uri(attribute.namespace))”"
            )
        }
    }

    /// Whether the host of a URL is one of a standard body.
    private static func isReserved(_ uri: String) -> Bool {
        guard let start = uri.firstIndex(of: "/") else { return false }
        let rest = uri[start...]
        guard rest.hasPrefix("//") else { return false }
        let host = Array(rest.dropFirst(2).utf8.prefix { $0 != 0x2F && $0 != 0x3F && $0 != 0x23 && $0 != 0x3A })
        return ["w3.org", "idpf.org"].contains { name in
            let name = Array(name.utf8)
            guard host.count >= name.count else { return false }
            return (0...host.count - name.count).contains { host[$0...].starts(with: name) }
        }
    }
}

extension DocumentKind {
    /// The kinds of documents that hold what is read.
    static let contentKinds: Set<DocumentKind> = Set<DocumentKind>.allXHTML.union([.svg])
}
