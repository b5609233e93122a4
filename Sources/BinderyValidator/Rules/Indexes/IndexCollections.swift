import BinderyXML

extension Rule<PackageDocument> {
    static let indexCollectionNested = Rule(
        RuleDescription(
            "index-collection-nested", "RSC-005", editions: [.epub3],
            summary: "An index may hold groups, and groups must stand in an index and hold no collections.",
            rationale: "Reading systems know no other nesting. Move the collection.",
            reference: .indexes,
            accepts: [
                .package(
                    after: """
                        <collection role="index"><collection role="index-group"><link href="c.xhtml"/></collection>\
                        <link href="c.xhtml"/></collection>
                        """)
            ],
            rejects: [
                .package(after: "◆<collection role=\"index-group\"><link href=\"c.xhtml\"/></collection>"),
                .package(
                    after: """
                        ◆<collection role="index"><collection role="http://example.org/r"><link href="c.xhtml"/>\
                        </collection><link href="c.xhtml"/></collection>
                        """),
            ])
    ) { package, report in
        for element in package.collectionElements("index-group") {
            let isInIndex = element.parent.map { XMLWhitespace.words($0["role"]).contains("index") }
            if isInIndex != true { report(element.startTag, "the group of an index does not stand in one") }
            if element.firstChild(.opf, "collection") != nil {
                report(element.startTag, "the group of an index holds a collection")
            }
        }
        for element in package.collectionElements("index") {
            let others = element.children.contains {
                $0.is(.opf, "collection") && !XMLWhitespace.words($0["role"]).contains("index-group")
            }
            if others { report(element.startTag, "the index holds a collection that is not one of its groups") }
        }
    }

    static let indexCollectionLink = Rule(
        RuleDescription(
            "index-collection-link", "OPF-071", editions: [.epub3],
            summary: "The collection of an index must link to XHTML documents only.",
            rationale: "An index is made of documents. Remove the link, or put an XHTML document in its place.",
            reference: .indexes,
            accepts: [.package(after: "<collection role=\"index\"><link href=\"c.xhtml\"/></collection>")],
            rejects: [
                .package(
                    manifest: "<item id=\"a\" href=\"a.css\" media-type=\"text/css\"/>",
                    after: "<collection role=\"index\">◆<link href=\"a.css\"/></collection>")
            ])
    ) { package, report in
        var pending = package.collections[...]
        while let collection = pending.popFirst() {
            pending.append(contentsOf: collection.collections)
            guard !Set(collection.roles).isDisjoint(with: ["index", "index-group"]) else { continue }
            for link in collection.links {
                let item = link.part.flatMap(package.item(of:))
                if item?.mediaType == "application/xhtml+xml" { continue }
                report(link.element.startTag, "“\(link.href)” is no XHTML document of the publication")
            }
        }
    }
}
