import BinderyXML

extension Rule<Publication> {
    static let dictionaryWithoutContent = Rule(
        RuleDescription(
            "dictionary-without-content", "OPF-078", editions: [.epub3],
            summary: "A publication or collection that says that it is a dictionary must hold one.",
            rationale: "Nothing can be looked up. Mark the dictionary with epub:type=\"dictionary\".",
            reference: .dictionaries,
            accepts: [.dictionaryBook("<section epub:type=\"dictionary\"><article><dfn>a</dfn></article></section>")],
            rejects: [.dictionaryBook("<p>a</p>", end: "◆")])
    ) { publication, report in
        let package = publication.package
        let collections = package.collections.filter { $0.roles.contains("dictionary") }
        if collections.isEmpty, package.dublinCore.contains(where: { $0.name == "type" && $0.value == "dictionary" }),
            !publication.facts.values.contains(where: { $0.types.contains("dictionary") })
        {
            report(nil, "no content document holds a dictionary")
        }
        for collection in collections {
            if !collection.parts.contains(where: { publication.facts[$0]?.types.contains("dictionary") ?? false }) {
                report(collection.element.startTag, "no content document of the collection holds a dictionary")
            }
        }
    }
}

extension Example {
    /// A book that says that it is a dictionary, with the text of its content document.
    fileprivate static func dictionaryBook(_ body: String, end: String = "") -> Self {
        .book([
            "EPUB/package.opf": Example.dictionaryPackage().files[0].text + end,
            "EPUB/c.xhtml": Example.xhtml(body).files[0].text,
            "EPUB/k.xml": """
            <search-key-map xmlns="http://www.idpf.org/2007/ops" xml:lang="en">\
            <search-key-group href="c.xhtml"><match value="a"/></search-key-group></search-key-map>
            """,
        ])
    }
}
