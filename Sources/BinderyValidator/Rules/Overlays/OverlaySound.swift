import BinderyCore
import BinderyXML

extension Rule<Node> {
    static let overlaySoundFragment = Rule(
        RuleDescription(
            "overlay-sound-fragment", "MED-014", editions: [.epub3],
            summary: "The URL of a sound in a media overlay must not have a fragment.",
            rationale: "What is to be played is told by clipBegin and clipEnd. Remove “#” and what follows it.",
            reference: .epub33("sec-smil-audio-elem"),
            accepts: [.overlay(Example.pair("d.xhtml#a"))],
            rejects: [
                .overlay(
                    "<par><text src=\"d.xhtml#a\"/><audio ◆src=\"a.mp3#t=1\" clipBegin=\"0s\" clipEnd=\"1s\"/></par>")
            ]),
        .nodes(.elements(.smil, ["audio"]), kinds: [.overlay])
    ) { node, report in
        guard let source = node.element.attribute(.none, "src"), source.bytes.contains(UInt8(ascii: "#")) else {
            return
        }
        report(source.range, "“\(source.value)” has a fragment")
    }
}

extension Rule<Publication> {
    static let overlaySoundType = Rule(
        RuleDescription(
            "overlay-sound-foreign", "MED-005", editions: [.epub3],
            summary: "The sounds of media overlays must be of a type that every reading system can play.",
            rationale: "A media overlay has no place for a fallback. Convert the sound to MP3, AAC in MP4 or Opus.",
            reference: .epub33("sec-smil-audio-elem"),
            accepts: [.overlay(Example.pair("d.xhtml#a"))],
            rejects: [
                .overlay(
                    "<par><text src=\"d.xhtml#a\"/><audio ◆src=\"d.xhtml\" clipBegin=\"0s\" clipEnd=\"1s\"/></par>")
            ])
    ) { publication, report in
        for facts in publication.orderedFacts where facts.context.kind == .overlay {
            for reference in facts.references where reference.kind == .audio {
                guard let item = publication.item(of: reference), !item.isCoreSound else { continue }
                report(
                    reference.range, "“\(reference.url)” is of the type “\(item.mediaType)”", in: facts.context.part)
            }
        }
    }
}

extension ManifestItem {
    /// Whether it is a sound of a type that every reading system can play.
    fileprivate var isCoreSound: Bool {
        guard let type = MIMEType(mediaType) else { return false }
        return type.type == "audio" && CoreMediaTypes.isCore(type, in: .epub3)
    }
}
