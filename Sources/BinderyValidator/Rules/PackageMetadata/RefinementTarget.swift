import BinderyXML

extension Rule<PackageDocument> {
    static let refinementTarget = Rule(
        RuleDescription(
            "metadata-refinement-target", "RSC-005", editions: [.epub3],
            summary: "A property that describes another must refine one that it can describe.",
            rationale: "A role belongs to a person, a type to a title. Let refines name an element of the right kind.",
            reference: .epub33("app-meta-property-vocab"),
            accepts: [
                .package(
                    title: "<dc:title id=\"t\">Title</dc:title>",
                    metadata: "<meta property=\"title-type\" refines=\"#t\">main</meta>"),
                .package(metadata: "<meta property=\"belongs-to-collection\">Series</meta>"),
            ],
            rejects: [
                .package(metadata: "◆<meta property=\"title-type\">main</meta>"),
                .package(metadata: "◆<meta property=\"role\" refines=\"#id\">aut</meta>"),
            ])
    ) { package, report in
        for meta in package.tree.elements where meta.is(.opf, "meta") {
            guard let property = meta["property"].map(XMLWhitespace.trimmed), let wanted = targets[property] else {
                continue
            }
            let refines = meta["refines"].map(XMLWhitespace.trimmed)
            if refines == nil, property == "belongs-to-collection" { continue }
            let fits = meta.parent?.children.contains { element in
                guard let id = element["id"].map(XMLWhitespace.trimmed), refines == "#" + id else { return false }
                if element.namespace == .dc { return wanted.contains(element.localName) }
                return element.is(.opf, "meta")
                    && element["property"].map { wanted.contains(XMLWhitespace.trimmed($0)) } == true
            }
            if fits != true {
                let names = wanted.map { "“\($0)”" }.joined(separator: " or ")
                report(meta.startTag, "“\(property)” must refine \(names)")
            }
        }
    }

    /// What each property can refine: elements of Dublin Core, or properties of these names.
    private static var targets: [String: [String]] {
        [
            "authority": ["subject"], "term": ["subject"],
            "belongs-to-collection": ["belongs-to-collection"], "collection-type": ["belongs-to-collection"],
            "identifier-type": ["identifier", "source"], "role": ["creator", "contributor", "publisher"],
            "source-of": ["source"], "title-type": ["title"],
        ]
    }
}
