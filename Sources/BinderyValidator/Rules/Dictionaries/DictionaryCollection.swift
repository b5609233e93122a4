import BinderyCore
import BinderyXML

extension Rule<PackageDocument> {
    static let dictionaryCollection = Rule(
        RuleDescription(
            "dictionary-collection-nested", "RSC-005", editions: [.epub3],
            summary: "A dictionary collection must not hold collections.",
            rationale: "It is one dictionary. Put the other collections beside it.",
            reference: .dictionaries,
            accepts: [.dictionaryCollection()],
            rejects: [
                .dictionaryCollection(
                    "<collection role=\"http://example.org/r\"><link href=\"c.xhtml\"/></collection>", marked: true)
            ])
    ) { package, report in
        for element in package.collectionElements("dictionary") where element.firstChild(.opf, "collection") != nil {
            report(element.startTag, "the dictionary holds another collection")
        }
    }

    static let dictionaryCollectionLanguages = Rule(
        RuleDescription(
            "dictionary-collection-languages", "RSC-005", editions: [.epub3],
            summary: "A dictionary collection must state one source language, and at least one target language.",
            rationale: "Readers choose a dictionary by them. Add source-language and target-language to its metadata.",
            reference: .dictionaries,
            accepts: [.dictionaryCollection()],
            rejects: [
                .dictionaryCollection(languages: "<meta property=\"source-language\">en</meta>", marked: true)
            ])
    ) { package, report in
        let shared = package.metas.map(\.name)
        for element in package.collectionElements("dictionary") {
            let own = element.firstChild(.opf, "metadata")?.children.compactMap { $0["property"] } ?? []
            let hasOwn = own.contains { $0 == "source-language" || $0 == "target-language" }
            for message in package.languageFaults(hasOwn ? own : own + shared) { report(element.startTag, message) }
        }
    }

    static let dictionaryLinkUnknown = Rule(
        RuleDescription(
            "dictionary-link-unknown", "OPF-081", editions: [.epub3],
            summary: "What a dictionary collection links to must be in the manifest.",
            rationale: "Reading systems do not find it otherwise. Correct the URL, or add the file to the manifest.",
            reference: .dictionaries,
            accepts: [.dictionaryCollection()],
            rejects: [.dictionaryCollection("◆<link href=\"x.xhtml\"/>")])
    ) { package, report in
        for (link, item) in package.dictionaryLinks where item == nil {
            report(link.element.startTag, "the dictionary links to “\(link.href)”, which is not in the manifest")
        }
    }

    static let dictionaryLinkKind = Rule(
        RuleDescription(
            "dictionary-link-kind", "OPF-084", editions: [.epub3],
            summary: "A dictionary collection may link to XHTML documents and its search key map only.",
            rationale: "Other resources belong to the documents that use them. Remove the link.",
            reference: .dictionaries,
            accepts: [.dictionaryCollection()],
            rejects: [
                .dictionaryCollection(
                    "◆<link href=\"a.css\"/>", manifest: "<item id=\"a\" href=\"a.css\" media-type=\"text/css\"/>")
            ])
    ) { package, report in
        for (link, item) in package.dictionaryLinks {
            guard let item, !item.isSearchKeyMap, item.mediaType != "application/xhtml+xml" else { continue }
            report(link.element.startTag, "the dictionary links to “\(link.href)” of the type “\(item.mediaType)”")
        }
    }

    static let dictionaryMapMissing = Rule(
        RuleDescription(
            "dictionary-collection-map-missing", "OPF-083", editions: [.epub3],
            summary: "A dictionary collection must link to a search key map.",
            rationale: "Words are looked up by it. Add the link.",
            reference: .dictionaries,
            accepts: [.dictionaryCollection()],
            rejects: [.dictionaryCollection(map: "", marked: true)])
    ) { package, report in
        for (element, count) in package.dictionaryMapCounts where count == 0 {
            report(element.startTag, "the dictionary has no search key map")
        }
    }

    static let dictionaryMapRepeated = Rule(
        RuleDescription(
            "dictionary-collection-map-repeated", "OPF-082", editions: [.epub3],
            summary: "A dictionary collection must link to one search key map only.",
            rationale: "Reading systems look words up in one of them. Put all keys into one document.",
            reference: .dictionaries,
            accepts: [.dictionaryCollection()],
            rejects: [
                .dictionaryCollection(
                    "<link href=\"m.xml\"/>",
                    manifest: """
                        <item id="m" href="m.xml" media-type="application/vnd.epub.search-key-map+xml" \
                        properties="search-key-map"/>
                        """, marked: true)
            ])
    ) { package, report in
        for (element, count) in package.dictionaryMapCounts where count > 1 {
            report(element.startTag, "the dictionary has \(count) search key maps")
        }
    }

    static let dictionaryMapShared = Rule(
        RuleDescription(
            "dictionary-map-shared", "RSC-005", editions: [.epub3],
            summary: "No two dictionaries may share a search key map.",
            rationale: "A reader looks words up in one dictionary. Give each a map of its own.",
            reference: .dictionaries,
            accepts: [.dictionaryPackage()],
            rejects: [
                .dictionaryPackage(
                    languages: "",
                    manifest: """
                        ◆<item id="k" href="k.xml" media-type="application/vnd.epub.search-key-map+xml" \
                        properties="search-key-map"/>
                        """, after: Example.dictionaryElement() + Example.dictionaryElement())
            ]),
        RuleScope(profiles: [.dictionary])
    ) { package, report in
        var users: [PartPath: Set<Int>] = [:]
        for collection in package.collections where collection.roles.contains("dictionary") {
            for part in collection.links.compactMap(\.part) {
                users[part, default: []].insert(collection.element.index)
            }
        }
        for item in package.items where item.isSearchKeyMap {
            guard let part = item.part, users[part, default: []].count > 1 else { continue }
            report(item.element.startTag, "several dictionaries use the search key map “\(item.href)”")
        }
    }
}

extension Rule<Publication> {
    static let searchKeyMapName = Rule(
        RuleDescription(
            "dictionary-map-name", "OPF-080", .warning, editions: [.epub3],
            summary: "The file name of a search key map should end with “.xml”.",
            rationale: "Other programs recognise it by the extension. Rename the file.",
            reference: .dictionaries,
            accepts: [.book()],
            rejects: [
                .book(
                    [
                        "EPUB/k": """
                        <search-key-map xmlns="http://www.idpf.org/2007/ops" xml:lang="en">\
                        <search-key-group href="c.xhtml"><match value="a"/></search-key-group></search-key-map>◆
                        """
                    ], manifest: "<item id=\"k\" href=\"k\" media-type=\"application/vnd.epub.search-key-map+xml\"/>")
            ])
    ) { publication, report in
        for item in publication.package.items where item.isSearchKeyMap {
            guard let part = item.part, publication.container.contains(part), !part.string.hasSuffix(".xml") else {
                continue
            }
            report(nil, "the search key map “\(part)” does not end with “.xml”", in: part)
        }
    }
}

extension ManifestItem {
    /// Whether it has the media type of search key maps.
    var isSearchKeyMap: Bool { mediaType == "application/vnd.epub.search-key-map+xml" }
}

extension PackageDocument {
    /// The links of the dictionaries with the items that they lead to.
    fileprivate var dictionaryLinks: [(link: PackageLink, item: ManifestItem?)] {
        collections.filter { $0.roles.contains("dictionary") }.flatMap(\.links).map { link in
            (link, link.part.flatMap(item(of:)))
        }
    }

    /// The dictionaries with the numbers of their search key maps.
    fileprivate var dictionaryMapCounts: [(element: XMLElement, count: Int)] {
        collections.filter { $0.roles.contains("dictionary") }.map { collection in
            let count = collection.links.count { $0.part.flatMap(item(of:))?.isSearchKeyMap == true }
            return (collection.element, count)
        }
    }
}

extension Example {
    /// The collection of a dictionary, with a mark before it if it is to be rejected.
    static func dictionaryElement(
        _ content: String = "", languages: String = languages, map: String = "<link href=\"k.xml\"/>",
        marked: Bool = false
    ) -> String {
        (marked ? "◆" : "") + """
            <collection role="dictionary"><metadata>\(languages)</metadata>\(content)<link href="c.xhtml"/>\(map)\
            </collection>
            """
    }

    /// A package document with the collection of a dictionary.
    static func dictionaryCollection(
        _ content: String = "", languages: String = languages, map: String = "<link href=\"k.xml\"/>",
        manifest: String = "", marked: Bool = false
    ) -> Self {
        .package(
            manifest: """
                <item id="k" href="k.xml" media-type="application/vnd.epub.search-key-map+xml" \
                properties="search-key-map"/>\(manifest)
                """, after: dictionaryElement(content, languages: languages, map: map, marked: marked))
    }
}
