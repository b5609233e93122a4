import BinderyXML

extension Rule<Node> {
    static let selectionRepeated = Rule(
        RuleDescription(
            "xhtml-selection-repeated", "RSC-005", editions: [.epub3],
            summary: "A list to choose one from must not have two choices made.",
            rationale: "Only one of them can be shown. Remove selected from the others, or add multiple to the list.",
            reference: .html("form-elements.html#the-select-element"),
            accepts: [
                .xhtml(
                    "<p><select multiple=\"\"><option selected=\"\">A</option><option selected=\"\">B</option></select></p>"
                )
            ],
            rejects: [
                .xhtml("<p>◆<select><option selected=\"\">A</option><option selected=\"\">B</option></select></p>")
            ]),
        .nodes(.xhtml("select"), kinds: .allXHTML)
    ) { node, report in
        guard node.element["multiple"] == nil else { return }
        let count = node.element.descendants.count { $0.is(.xhtml, "option") && $0["selected"] != nil }
        if count > 1 { report(node.element.startTag, "\(count) options are selected where only one can be") }
    }
}
