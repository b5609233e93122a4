import BinderyXML

extension Rule<PackageDocument> {
    static let linkRecordRefines = Rule(
        RuleDescription(
            "link-record-refines", "RSC-005", editions: [.epub3],
            summary: "A record is about the whole publication.",
            rationale: "A record that refines something else is not understood. Remove refines.",
            reference: .epub33("record"),
            accepts: [.package(metadata: "<link rel=\"record\" href=\"r.xml\" media-type=\"text/xml\"/>")],
            rejects: [
                .package(metadata: "◆<link rel=\"record\" href=\"r.xml\" media-type=\"text/xml\" refines=\"#c\"/>")
            ])
    ) { package, report in
        for link in package.links where link.relations.contains("record") && link.refines != nil {
            report(link.element.startTag, "a record must not refine anything")
        }
    }
}
