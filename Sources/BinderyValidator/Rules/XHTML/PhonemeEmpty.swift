import BinderyCore
import BinderyXML

extension Rule<Node> {
    static let phonemeEmpty = Rule(
        RuleDescription(
            "xhtml-phoneme-empty", "HTM-007", .warning, editions: [.epub3],
            summary: "The attribute ssml:ph should have a value.",
            rationale: "A reading voice may leave out the text. Write the pronunciation, or remove the attribute.",
            reference: .other("EPUB 3 Text-to-Speech Support 1.0", "https://www.w3.org/TR/epub-tts-10/"),
            accepts: [.xhtml("<p xmlns:ssml=\"http://www.w3.org/2001/10/synthesis\" ssml:ph=\"eɪ\">a</p>")],
            rejects: [.xhtml("<p xmlns:ssml=\"http://www.w3.org/2001/10/synthesis\" ◆ssml:ph=\" \">a</p>")]),
        .nodes(.attributes(.ssml, ["ph"]), kinds: .allXHTML).evenBroken
    ) { node, report in
        if let attribute = node.attribute, attribute.value.isBlank {
            report(attribute.range, "the attribute “ssml:ph” is empty")
        }
    }
}
