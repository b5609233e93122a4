import BinderyXML

extension Rule<PackageDocument> {
    static let collectionRefines = Rule(
        RuleDescription(
            "collection-refines", "RSC-005", editions: [.epub3],
            summary: "Metadata in a collection may refine only what is in the collection.",
            rationale: "A collection stands for itself. Let refines name an element of the same collection.",
            reference: .epub33("sec-collection-elem"),
            accepts: [
                .package(
                    after: """
                        <collection role="http://example.org/r"><metadata><meta property="file-as" refines="#l">A</meta>\
                        </metadata><link href="c.xhtml" id="l"/></collection>
                        """)
            ],
            rejects: [
                .package(
                    after: """
                        <collection role="http://example.org/r"><metadata>◆<meta property="file-as" refines="#c">A</meta>\
                        </metadata><link href="c.xhtml"/></collection>
                        """)
            ])
    ) { package, report in
        for collection in package.root?.descendants.filter({ $0.is(.opf, "collection") }) ?? [] {
            guard let outermost = collection.outermostCollection,
                let metadata = collection.firstChild(.opf, "metadata")
            else { continue }
            for element in metadata.children {
                guard let refines = element["refines"].map(XMLWhitespace.trimmed) else { continue }
                let isInside =
                    refines.utf8.first == UInt8(ascii: "#")
                    && outermost.descendants.contains {
                        $0["id"].map(XMLWhitespace.trimmed) == String(refines.dropFirst())
                    }
                if !isInside {
                    report(element.startTag, "“\(refines)” is not an element of this collection")
                }
            }
        }
    }
}

extension XMLElement {
    /// The outermost collection around a collection, or itself.
    fileprivate var outermostCollection: XMLElement? {
        ancestors.reduce(self) { found, ancestor in ancestor.is(.opf, "collection") ? ancestor : found }
    }
}
