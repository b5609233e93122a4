import BinderyXML

extension Rule<PackageDocument> {
    static let linkVoicingRefines = Rule(
        RuleDescription(
            "link-voicing-refines", "RSC-005", editions: [.epub3],
            summary: "A voicing must say what it speaks.",
            rationale: "A recording is of one title or one name. Let refines name the element.",
            reference: .epub33("voicing"),
            accepts: [
                .package(metadata: "<link rel=\"voicing\" href=\"t.mp3\" media-type=\"audio/mpeg\" refines=\"#id\"/>")
            ],
            rejects: [.package(metadata: "◆<link rel=\"voicing\" href=\"t.mp3\" media-type=\"audio/mpeg\"/>")])
    ) { package, report in
        for link in package.links where link.relations.contains("voicing") && link.refines == nil {
            report(link.element.startTag, "a voicing must refine what it speaks")
        }
    }
}
