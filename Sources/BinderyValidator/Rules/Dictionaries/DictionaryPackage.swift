import BinderyXML

extension Rule<PackageDocument> {
    static let dictionaryType = Rule(
        RuleDescription(
            "dictionary-type-missing", "RSC-005", editions: [.epub3],
            summary: "A dictionary must have the dc:type “dictionary”.",
            rationale: "Reading systems offer to look words up in it only then. Add the type.",
            reference: .dictionaries,
            accepts: [.dictionaryPackage()],
            rejects: [.dictionaryPackage(type: "").marked("<metadata")]),
        RuleScope(profiles: [.dictionary])
    ) { package, report in
        guard let metadata = package.metadata, !package.types.contains("dictionary") else { return }
        report(metadata.startTag, "the dictionary does not have the dc:type “dictionary”")
    }

    static let dictionarySearchKeyMap = Rule(
        RuleDescription(
            "dictionary-search-key-map", "RSC-005", editions: [.epub3],
            summary: "A publication that is one dictionary must have exactly one search key map.",
            rationale: """
                Words are looked up by it. Add an item of its media type, with the properties search-key-map and dictionary.
                """,
            reference: .dictionaries,
            accepts: [.dictionaryPackage()],
            rejects: [.dictionaryPackage(manifest: "").marked("<package")]),
        RuleScope(profiles: [.dictionary])
    ) { package, report in
        guard let root = package.root, package.collectionElements("dictionary").count <= 1 else { return }
        let count = package.items.count { Set($0.properties).isSuperset(of: ["search-key-map", "dictionary"]) }
        if count != 1 { report(root.startTag, "the dictionary has \(count) search key maps, not one") }
    }

    static let dictionaryLanguages = Rule(
        RuleDescription(
            "dictionary-languages", "RSC-005", editions: [.epub3],
            summary: "A dictionary must state one source language, and at least one target language.",
            rationale: "Readers choose a dictionary by them. Add source-language and target-language to its metadata.",
            reference: .dictionaries,
            accepts: [.dictionaryPackage()],
            rejects: [
                .dictionaryPackage(languages: "<meta property=\"source-language\">en</meta>").marked("<package")
            ]),
        RuleScope(profiles: [.dictionary])
    ) { package, report in
        guard let root = package.root, package.collectionElements("dictionary").isEmpty else { return }
        for message in package.languageFaults(package.metas.map(\.name)) { report(root.startTag, message) }
    }

    static let dictionaryLanguageUndeclared = Rule(
        RuleDescription(
            "dictionary-language-undeclared", "RSC-005", editions: [.epub3],
            summary: "The languages of a dictionary must be languages of the publication.",
            rationale: "Reading systems prepare for the languages in dc:language. Add the language there.",
            reference: .dictionaries,
            accepts: [.dictionaryPackage()],
            rejects: [
                .dictionaryPackage(
                    languages: """
                        <meta property="source-language">en</meta>◆<meta property="target-language">fr</meta>
                        """)
            ]),
        RuleScope(profiles: [.dictionary])
    ) { package, report in
        let languages = Set(package.dublinCore.filter { $0.name == "language" }.map(\.value))
        for (element, value) in package.metaElements(["source-language", "target-language"])
        where !languages.contains(value) {
            report(element.startTag, "“\(value)” is not among the languages of the publication")
        }
    }

    static let dictionaryKind = Rule(
        RuleDescription(
            "dictionary-kind", "RSC-005", editions: [.epub3],
            summary: "The value of dictionary-type must be one of those that the specification lists.",
            rationale: "Others mean nothing to a reading system. Choose one, such as monolingual or bilingual.",
            reference: .dictionaries,
            accepts: [
                .dictionaryPackage(
                    languages: Example.languages + "<meta property=\"dictionary-type\">monolingual</meta>")
            ],
            rejects: [
                .dictionaryPackage(
                    languages: Example.languages + "◆<meta property=\"dictionary-type\">large</meta>")
            ]),
        RuleScope(profiles: [.dictionary])
    ) { package, report in
        let kinds = [
            "monolingual", "bilingual", "multilingual", "thesaurus", "encyclopedia", "spelling", "pronouncing",
            "etymological",
        ]
        for (element, value) in package.metaElements(["dictionary-type"]) where !kinds.contains(value) {
            report(element.startTag, "“\(value)” is not a kind of dictionary")
        }
    }
}

extension PackageDocument {
    /// What is wrong with the languages of a dictionary whose properties are these.
    func languageFaults(_ properties: [String]) -> [String] {
        let sources = properties.count { $0 == "source-language" }
        var faults: [String] = []
        if sources == 0 { faults.append("the dictionary does not state its source language") }
        if sources > 1 { faults.append("the dictionary states \(sources) source languages, not one") }
        if !properties.contains("target-language") {
            faults.append("the dictionary does not state its target language")
        }
        return faults
    }

    /// The `meta` elements of some properties with their values, those in collections too.
    fileprivate func metaElements(_ properties: Set<String>) -> [(XMLElement, String)] {
        tree.elements.filter {
            $0.is(.opf, "meta") && properties.contains(XMLWhitespace.trimmed($0["property"] ?? ""))
        }.map { ($0, XMLWhitespace.trimmed($0.text)) }
    }
}

extension Example {
    /// The languages of a dictionary of English.
    static let languages = """
        <meta property="source-language">en</meta><meta property="target-language">en</meta>
        """

    /// The package document of a dictionary.
    static func dictionaryPackage(
        type: String = "<dc:type>dictionary</dc:type>", languages: String = languages,
        manifest: String = """
        <item id="k" href="k.xml" media-type="application/vnd.epub.search-key-map+xml" \
        properties="search-key-map dictionary"/>
        """, after: String = "", also: [String] = []
    ) -> Self {
        .package(metadata: type + languages, manifest: manifest, after: after, profile: .dictionary, also: also)
    }
}
