import BinderyXML

extension Rule<PackageDocument> {
    static let distributableObjectContent = Rule(
        RuleDescription(
            "distributable-object-content", "RSC-005", editions: [.epub3],
            summary: "A distributable object has metadata, at most one manifest, and links to its content.",
            rationale: "It is to be taken out of the book and used alone. Add what is missing.",
            reference: .distributableObjects,
            accepts: [.package(after: distributableObject)],
            rejects: [
                .package(after: "◆<collection role=\"distributable-object\"><link href=\"c.xhtml\"/></collection>")
            ])
    ) { package, report in
        for element in package.collectionElements("distributable-object") {
            if element.firstChild(.opf, "metadata") == nil {
                report(element.startTag, "the distributable object has no metadata")
            }
            if element.children.count(where: { $0.is(.opf, "collection") && $0["role"] == "manifest" }) > 1 {
                report(element.startTag, "the distributable object has more than one manifest")
            }
            if element.firstChild(.opf, "link") == nil {
                report(element.startTag, "the distributable object has no link to its content")
            }
        }
    }

    static var distributableObject: String {
        """
        <collection xmlns:dc="http://purl.org/dc/elements/1.1/" role="distributable-object"><metadata>\
        <dc:identifier>urn:x:1</dc:identifier><dc:title>A</dc:title><dc:language>en</dc:language></metadata>\
        <link href="c.xhtml"/></collection>
        """
    }
}

extension SpecificationReference {
    /// EPUB Distributable Objects 1.0.
    static let distributableObjects = other("EPUB Distributable Objects 1.0", "https://idpf.org/epub/do/")
}
