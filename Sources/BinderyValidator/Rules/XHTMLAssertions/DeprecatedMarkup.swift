import BinderyCore
import BinderyXML

extension Rule<Node> {
    static let switchDeprecated = Rule(
        RuleDescription(
            "xhtml-switch-deprecated", "RSC-017", .warning, editions: [.epub3],
            summary: "The element epub:switch should no longer be used.",
            rationale: "Few readers know it. Write the best of the alternatives alone.",
            reference: .epub33("sec-xhtml-content-switch"),
            accepts: [
                .xhtml("<math xmlns=\"http://www.w3.org/1998/Math/MathML\" alttext=\"x\"><mi>x</mi></math>")
            ],
            rejects: [
                .xhtml(
                    """
                    ◆<epub:switch><epub:case required-namespace="http://www.w3.org/1998/Math/MathML"><p>A</p></epub:case>\
                    <epub:default><p>A</p></epub:default></epub:switch>
                    """)
            ]),
        .nodes(.elements(.epub, ["switch"]), kinds: .allXHTML)
    ) { node, report in
        report(node.element.startTag, "“epub:switch” is deprecated")
    }

    static let triggerDeprecated = Rule(
        RuleDescription(
            "xhtml-trigger-deprecated", "RSC-017", .warning, editions: [.epub3],
            summary: "The element epub:trigger should no longer be used.",
            rationale: "Few readers know it. Use the controls of the sound or film.",
            reference: .epub33("sec-xhtml-epub-trigger"),
            accepts: [.xhtml("<audio controls=\"\" src=\"a.mp3\"/>")],
            rejects: [
                .xhtml(
                    """
                    <div id="a" xmlns:ev="http://www.w3.org/2001/xml-events">\
                    ◆<epub:trigger ev:observer="a" ev:event="click" action="play" ref="a"/></div>
                    """)
            ]),
        .nodes(.elements(.epub, ["trigger"]), kinds: .allXHTML)
    ) { node, report in
        report(node.element.startTag, "“epub:trigger” is deprecated")
    }

    static let roleDeprecated = Rule(
        RuleDescription(
            "xhtml-role-deprecated", "RSC-017", .warning, editions: [.epub3],
            summary: "The roles doc-endnote and doc-biblioentry should no longer be used.",
            rationale: "A list item within a list of notes or works says the same. Remove the role.",
            reference: .other("DPUB-ARIA 1.1", "https://www.w3.org/TR/dpub-aria-1.1/"),
            accepts: [.xhtml("<ul role=\"list\"><li>A</li></ul>")],
            rejects: [.xhtml("<ul>◆<li role=\"doc-endnote\">A</li></ul>")]),
        .nodes(.attributes("role"), kinds: .allXHTML)
    ) { node, report in
        guard node.element.namespace == .xhtml, let value = node.attribute?.value else { return }
        let roles = XMLWhitespace.words(value)
        for role in ["doc-endnote", "doc-biblioentry"] where roles.contains(role) {
            report(node.element.startTag, "the role “\(role)” is deprecated")
        }
    }
}
