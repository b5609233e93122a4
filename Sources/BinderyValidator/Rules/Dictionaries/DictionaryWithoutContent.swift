import BinderyXML

extension Rule<Publication> {
    static let dictionaryWithoutContent = Rule(
        RuleDescription(
            "dictionary-without-content", "OPF-078", editions: [.epub3],
            summary: "A publication or collection that says that it is a dictionary must hold one.",
            rationale: "Nothing can be looked up. Mark the dictionary with epub:type=\"dictionary\".",
            reference: .dictionaries)
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
