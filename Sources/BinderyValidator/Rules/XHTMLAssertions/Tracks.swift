import BinderyXML

extension Rule<Node> {
    static let trackLabelEmpty = Rule(
        RuleDescription(
            "xhtml-track-label-empty", "RSC-005", editions: [.epub3],
            summary: "The label of a track must not be empty.",
            rationale: "The label is what a viewer chooses by. Name the track, or remove the attribute.",
            reference: .html("media.html#the-track-element"),
            accepts: [.xhtml("<p><video><track src=\"data:text/vtt,WEBVTT\" label=\"English\"/></video></p>")],
            rejects: [.xhtml("<p><video>◆<track src=\"data:text/vtt,WEBVTT\" label=\" \"/></video></p>")]),
        .nodes(.xhtml("track"), kinds: .allXHTML)
    ) { node, report in
        if let label = node.element["label"], label.isBlank {
            report(node.element.startTag, "the label of the track is empty")
        }
    }

    static let trackDefaultRepeated = Rule(
        RuleDescription(
            "xhtml-track-default-repeated", "RSC-005", editions: [.epub3],
            summary: "Only one track of a film or sound can be the default.",
            rationale: "Only one can be shown. Remove default from the others.",
            reference: .html("media.html#attr-track-default"),
            accepts: [.xhtml("<p><video><track src=\"data:text/vtt,WEBVTT\" default=\"\"/></video></p>")],
            rejects: [
                .xhtml(
                    """
                    <p><video><track src="data:text/vtt,WEBVTT" default=""/>\
                    ◆<track src="data:text/vtt,WEBVTT" default=""/></video></p>
                    """)
            ]),
        .nodes(.xhtml("track"), kinds: .allXHTML)
    ) { node, report in
        guard node.element["default"] != nil, let parent = node.element.parent else { return }
        let earlier = parent.children.first { $0.is(.xhtml, "track") && $0["default"] != nil }
        if let earlier, earlier.index < node.element.index {
            report(node.element.startTag, "another track is the default already")
        }
    }
}
