import BinderyXML

extension RuleDescription {
    static let overlayClipEmpty = RuleDescription(
        "overlay-clip-empty", "MED-009", editions: [.epub3],
        summary: "A clip of a media overlay must not begin and end at the same time.",
        rationale: "Nothing is heard to the text. Correct one of the times, or remove both to play all of the file.",
        reference: .epub33("attrdef-smil-clipEnd"),
        accepts: [.overlay(Example.pair("d.xhtml#a"))],
        rejects: [
            .overlay(
                "<par><text src=\"d.xhtml#a\"/>◆<audio src=\"a.mp3\" clipBegin=\"60s\" clipEnd=\"01:00\"/></par>")
        ])
}

extension Rule<Node> {
    static let overlayClip = Rule(
        RuleDescription(
            "overlay-clip-reversed", "MED-008", editions: [.epub3],
            summary: "A clip of a media overlay must not end before it begins.",
            rationale: "No reading system can play it. Correct the times.",
            reference: .epub33("attrdef-smil-clipEnd"),
            accepts: [.overlay(Example.pair("d.xhtml#a"))],
            rejects: [
                .overlay(
                    "<par><text src=\"d.xhtml#a\"/>◆<audio src=\"a.mp3\" clipBegin=\"2s\" clipEnd=\"1s\"/></par>")
            ]),
        .nodes(.elements(.smil, ["audio"]), kinds: [.overlay])
    ) { node, report in
        guard let end = node.element.attribute(.none, "clipEnd"), let ending = ClockValue(end.bytes) else { return }
        let begin = node.element.attribute(.none, "clipBegin")
        guard let beginning = ClockValue(begin?.bytes ?? Array("0".utf8)[...]) else { return }
        if beginning > ending {
            report(node.element.startTag, "the clip ends at “\(end.value)”, before it begins")
        } else if beginning == ending {
            report.add(.overlayClipEmpty, node.element.startTag, "the clip begins and ends at “\(end.value)”")
        }
    }
}
