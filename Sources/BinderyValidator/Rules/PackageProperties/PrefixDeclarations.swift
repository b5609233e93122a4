import BinderyCore
import BinderyXML

/// The prefixes that a document declares: `prefix` in a package document, `epub:prefix` elsewhere.
struct PrefixDeclarations {
    /// The attribute.
    let attribute: XMLAttribute
    /// What it says.
    let value: PrefixAttribute
    /// Where it stands.
    let context: ReservedPrefix.Context

    /// The URL of the elements of Dublin Core, which need no prefix.
    static let dublinCore = "http://purl.org/dc/elements/1.1/"

    /// Reads the attribute of a document's root; `nil` if there is none.
    init?(_ document: Document) {
        let isPackage = document.kind == .package
        guard let attribute = document.tree.root?.attribute(isPackage ? .none : .epub, "prefix") else { return nil }
        self.attribute = attribute
        value = PrefixAttribute(attribute.bytes)
        context = isPackage ? .package : .structure
    }

    /// The bytes of a problem or a mapping in the document. Values with entities are pointed to as a whole.
    func range(_ part: Range<Int>) -> Range<Int> {
        let whole = attribute.valueRange
        guard whole.count == attribute.bytes.count else { return whole }
        return whole.lowerBound + part.lowerBound..<whole.lowerBound + part.upperBound
    }

    /// The kinds of documents that may declare prefixes.
    static let kinds: Set<DocumentKind> = [.package, .xhtml, .navigation, .dataNavigation, .svg, .overlay]

    /// The prefixes and URLs of an attribute that hold: those that are well-formed and allowed.
    static func effective(_ value: String?, in context: ReservedPrefix.Context = .package) -> [String: String] {
        guard let value else { return [:] }
        let attribute = PrefixAttribute(Array(value.utf8)[...])
        let starts = Set(attribute.problems.filter { $0.kind != .outerWhitespace }.map(\.range.lowerBound))
        var urls: [String: String] = [:]
        for mapping in attribute.mappings where !starts.contains(mapping.range.lowerBound) {
            guard mapping.prefix != "_", mapping.url != dublinCore, AnyURI.isValid(Array(mapping.url.utf8)[...]),
                !isDefault(mapping.url, in: context)
            else { continue }
            urls[mapping.prefix] = mapping.url
        }
        return urls
    }

    /// Whether a URL is that of a vocabulary that needs no prefix in a context.
    static func isDefault(_ url: String, in context: ReservedPrefix.Context) -> Bool {
        ReservedPrefix.isDefaultVocabulary(url) && url.contains("/package/") == (context == .package)
    }
}

extension Rule<Document> {
    /// A rule about one kind of breach of the syntax.
    static func prefixSyntax(
        _ description: RuleDescription, _ kind: PrefixAttribute.Kind, _ message: String
    ) -> Rule<Document> {
        Rule(description, RuleScope(kinds: PrefixDeclarations.kinds).evenBroken) { document, report in
            guard let prefixes = PrefixDeclarations(document) else { return }
            for problem in prefixes.value.problems where problem.kind == kind {
                report(prefixes.range(problem.range), message)
            }
        }
    }
}
