import BinderyXML

extension Rule<PackageDocument> {
    static let linkVoicingMediaType = Rule(
        RuleDescription(
            "link-voicing-media-type", "OPF-095", editions: [.epub3],
            summary: "A voicing must be audio.",
            rationale: "It is a recording of spoken metadata. Correct the media type, or the relation.",
            reference: .epub33("voicing"),
            accepts: [
                .package(metadata: "<link rel=\"voicing\" href=\"t.mp3\" media-type=\"audio/mpeg\" refines=\"#id\"/>")
            ],
            rejects: [
                .package(metadata: "◆<link rel=\"voicing\" href=\"t.mp4\" media-type=\"video/mp4\" refines=\"#id\"/>")
            ]),
        RuleScope().evenBroken
    ) { package, report in
        for link in package.links where link.relations.contains("voicing") {
            guard let mediaType = link.mediaType, !mediaType.utf8.starts(with: "audio/".utf8) else { continue }
            report(link.element.startTag, "the media type of a voicing is “\(mediaType)”, not audio")
        }
    }
}
