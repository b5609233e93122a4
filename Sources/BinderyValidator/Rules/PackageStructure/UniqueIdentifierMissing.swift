import BinderyXML

extension Rule<PackageDocument> {
    static let uniqueIdentifierMissing = Rule(
        RuleDescription(
            "package-unique-identifier-missing", "OPF-048",
            summary: "The package element must say which identifier is the publication's own.",
            rationale: """
                Reading systems keep a reader's place and notes under this identifier. Give unique-identifier the id \
                of a dc:identifier.
                """,
            reference: .epub33("attrdef-package-unique-identifier"),
            accepts: [.package()],
            rejects: [
                .package(
                    """
                    ◆<package xmlns="http://www.idpf.org/2007/opf" version="3.0">
                      <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
                        <dc:identifier id="id">urn:isbn:9780000000002</dc:identifier><dc:title>Title</dc:title>
                        <dc:language>en</dc:language><meta property="dcterms:modified">2024-01-01T00:00:00Z</meta>
                      </metadata>
                      <manifest>
                        <item id="n" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
                      </manifest>
                      <spine><itemref idref="n"/></spine>
                    </package>
                    """, also: ["markup-attribute-missing"])
            ]), RuleScope().evenBroken
    ) { package, report in
        guard let root = package.root, root.is(package.namespace, "package"), package.uniqueIdentifierID ?? "" == ""
        else { return }
        report(root.startTag, "the package does not say which identifier is its own")
    }
}
