import BinderyXML

extension Rule<PackageDocument> {
    static let manifestCollectionPlace = Rule(
        RuleDescription(
            "collection-manifest-place", "RSC-005", editions: [.epub3],
            summary: "A manifest collection must stand in another collection.",
            rationale: "It lists what the collection around it needs. Move it there.",
            reference: .epub33("sec-collection-elem"),
            accepts: [.manifestCollection],
            rejects: [.package(after: "◆<collection role=\"manifest\"><link href=\"c.xhtml\"/></collection>")])
    ) { package, report in
        for element in package.collectionElements("manifest") where element.parent?.is(.opf, "collection") != true {
            report(element.startTag, "a manifest collection stands alone")
        }
    }
}
