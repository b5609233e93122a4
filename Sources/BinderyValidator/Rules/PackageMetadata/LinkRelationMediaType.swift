import BinderyXML

extension Rule<PackageDocument> {
    static let linkRelationMediaType = Rule(
        RuleDescription(
            "link-relation-media-type", "OPF-094", editions: [.epub3],
            summary: "Records and voicings must state their media type, wherever they are.",
            rationale: "Reading systems choose by the type whether to fetch them. Add media-type.",
            reference: .epub33("record"),
            accepts: [
                .package(metadata: "<link rel=\"record\" href=\"https://example.org/r\" media-type=\"text/xml\"/>")
            ],
            rejects: [.package(metadata: "◆<link rel=\"record\" href=\"https://example.org/r\"/>")]),
        RuleScope().evenBroken
    ) { package, report in
        for link in package.links where link.mediaType == nil && link.part == nil {
            guard let relation = link.relations.first(where: { $0 == "record" || $0 == "voicing" }) else { continue }
            report(link.element.startTag, "a “\(relation)” link must state a media type")
        }
    }
}
