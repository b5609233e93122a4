extension RuleArea {
    /// Indexes.
    static let indexes = RuleArea(
        packages: [.indexCollectionNested, .indexCollectionLink],
        documents: [
            .indexMissing, .indexOnBody, .indexTermPlace, .indexTermParent, .indexLists, .indexEntryParts,
            .indexEntryRivals, .indexLocators, .indexReferences,
        ])
}

extension SpecificationReference {
    /// The profile for indexes.
    static let indexes = Self.other("EPUB Indexes 1.0", "https://idpf.org/epub/idx/")
}

extension Example {
    /// A document that is an index; of one entry, unless its body is given.
    static func index(_ body: String = oneEntry, also: [String] = []) -> Self {
        document(
            .xhtml,
            """
            <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops">
            <head><title>Index</title></head><body epub:type="index">\(body)</body></html>
            """, profile: .index, also: also)
    }

    private static let oneEntry = """
        <ul><li><span epub:type="index-term">A</span> <a epub:type="index-locator" href="#a" id="a">1</a></li></ul>
        """
}
