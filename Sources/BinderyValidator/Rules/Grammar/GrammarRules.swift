import BinderyCore

extension RuleArea {
    /// What the grammars of all kinds of documents find.
    static let grammar = RuleArea(readers: RuleDescription.grammarRules + [.grammarInformative])
}

extension GrammarFault {
    /// The rule that a fault breaks.
    func rule(_ source: GrammarSource) -> RuleDescription {
        guard source.code == RuleDescription.elementNotAllowed.code else { return .grammarInformative }
        return switch kind {
        case .element, .again: .elementNotAllowed
        case .elementTooEarly: .elementTooEarly
        case .attribute: .attributeNotAllowed
        case .attributeValue: .attributeValue
        case .attributeMissing: .attributeMissing
        case .incomplete: .elementIncomplete
        case .text: .textNotAllowed
        case .textValue: .textValue
        }
    }
}

extension RuleDescription {
    static let grammarRules = [
        elementNotAllowed, elementTooEarly, attributeNotAllowed, attributeValue, attributeMissing, elementIncomplete,
        textNotAllowed, textValue,
    ]

    static let elementNotAllowed = RuleDescription(
        "markup-element-not-allowed", "RSC-005",
        summary: "An element may stand only where the grammar of the document allows it.",
        rationale: """
            Reading systems ignore what they do not know, or show it in unforeseen ways. Remove the element, move it \
            to where it belongs, or put one in its place that is allowed there. If the name is right, its namespace \
            may be missing.
            """,
        reference: .epub33("sec-package-doc"),
        accepts: [.package(manifest: "<item id=\"a\" href=\"a.css\" media-type=\"text/css\"/>")],
        rejects: [.package(manifest: "◆<unknown/>")])

    static let elementTooEarly = RuleDescription(
        "markup-element-too-early", "RSC-005",
        summary: "What an element requires before another must stand before it.",
        rationale: "Some elements have an order. Add what is missing, or put the elements in their order.",
        reference: .epub33("sec-package-doc"),
        accepts: [.package()],
        rejects: [
            .package(
                """
                <package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">
                  <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
                    <dc:identifier id="id">urn:isbn:9780000000002</dc:identifier><dc:title>Title</dc:title>
                    <dc:language>en</dc:language><meta property="dcterms:modified">2024-01-01T00:00:00Z</meta>
                  </metadata>
                  ◆<spine><itemref idref="n"/></spine>
                </package>
                """, also: ["spine-item-unknown", "spine-item-unresolved"])
        ])

    static let attributeNotAllowed = RuleDescription(
        "markup-attribute-not-allowed", "RSC-005",
        summary: "An element may have only the attributes that the grammar gives it.",
        rationale:
            "Reading systems ignore attributes that they do not know. Remove the attribute, or correct its name.",
        reference: .epub33("sec-package-doc"),
        accepts: [.package(spine: "<itemref idref=\"c\" linear=\"yes\"/>")],
        rejects: [.package(spine: "<itemref idref=\"c\" ◆lineal=\"yes\"/>")])

    static let attributeValue = RuleDescription(
        "markup-attribute-value", "RSC-005",
        summary: "The value of an attribute must be of the attribute's type.",
        rationale: "A value of another form is ignored or misunderstood. Put one of the allowed form in its place.",
        reference: .epub33("sec-package-doc"),
        accepts: [.package(spine: "<itemref idref=\"c\" linear=\"yes\"/>")],
        rejects: [.package(spine: "<itemref idref=\"c\" ◆linear=\"maybe\"/>")])

    static let attributeMissing = RuleDescription(
        "markup-attribute-missing", "RSC-005",
        summary: "An element must have the attributes that it requires.",
        rationale: "Without the attribute the element has no effect. Add it.",
        reference: .epub33("sec-package-doc"),
        accepts: [.package(manifest: "<item id=\"a\" href=\"a.css\" media-type=\"text/css\"/>")],
        rejects: [.package(manifest: "◆<item id=\"a\" href=\"a.css\"/>")])

    static let elementIncomplete = RuleDescription(
        "markup-element-incomplete", "RSC-005",
        summary: "An element must hold what it requires.",
        rationale: "An element that lacks a part has no meaning to a reading system. Add what is missing.",
        reference: .epub33("sec-package-doc"),
        accepts: [.package()],
        rejects: [
            .package(
                """
                <package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">
                  ◆<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
                    <dc:identifier id="id">urn:isbn:9780000000002</dc:identifier><dc:language>en</dc:language>
                    <meta property="dcterms:modified">2024-01-01T00:00:00Z</meta>
                  </metadata>
                  <manifest>
                    <item id="n" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
                  </manifest>
                  <spine><itemref idref="n"/></spine>
                </package>
                """)
        ])

    static let textNotAllowed = RuleDescription(
        "markup-text-not-allowed", "RSC-005",
        summary: "Text may stand only in elements that can hold it.",
        rationale: "Text in other places is lost. Remove it, or put it into an element that can hold it.",
        reference: .epub33("sec-package-doc"),
        accepts: [.package()],
        rejects: [.package(manifest: "<!-- -->◆text"), .package(manifest: "<![CDATA[◆text]]>")])

    static let textValue = RuleDescription(
        "markup-text-value", "RSC-005",
        summary: "The text of an element must be of the element's type.",
        rationale: "A text of another form is ignored or misunderstood. Put one of the allowed form in its place.",
        reference: .epub33("sec-package-doc"),
        accepts: [.package()],
        rejects: [.package(title: "◆<dc:title></dc:title>")])

    static let grammarInformative = RuleDescription(
        "markup-informative", "RSC-025", .usage,
        summary: "Vector graphics should follow the grammar of SVG.",
        rationale: """
            SVG is read leniently, and grows: what this grammar does not know may be new. Look whether the name is \
            right.
            """,
        reference: .epub33("sec-svg-req"),
        accepts: [.drawing("<circle r=\"1\"/>")],
        rejects: [.drawing("◆<circular r=\"1\"/>")])
}

extension Example {
    /// A drawing.
    fileprivate static func drawing(_ content: String) -> Self {
        .document(
            .svg, "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><title>A</title>\(content)</svg>")
    }
}
