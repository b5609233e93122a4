import BinderyXML

extension Rule<Document> {
    static let schoolHeadingMissing = Rule(
        RuleDescription(
            "school-heading-missing", "RSC-005", editions: [.epub3],
            summary: "In a book for schools, each section must have a heading or a label.",
            rationale: "Teachers and pupils find their way by headings. Add one, or aria-label where none is shown.",
            reference: .education,
            accepts: [.school("<section><h1>One</h1><p>Text</p></section>")],
            rejects: [.school("◆<section><p>Text</p></section>")])
    ) { document, report in
        guard document.context.isEDUPUBContent else { return }
        for section in SchoolSections(document).sections where !section.hasLabel && section.headings.isEmpty {
            report(section.element.startTag, "“\(section.element.localName)” has no heading")
        }
    }

    static let schoolHeadingRepeated = Rule(
        RuleDescription(
            "school-heading-repeated", "RSC-005", editions: [.epub3],
            summary: "In a book for schools, a section must have only one heading.",
            rationale: "A second heading begins a section of its own. Put a section around it.",
            reference: .education,
            accepts: [
                .school("<section><h1>One</h1><p>Text</p><section><h2>Two</h2><p>Text</p></section></section>")
            ],
            rejects: [.school("◆<section><h1>One</h1><p>Text</p><h1>Two</h1></section>")])
    ) { document, report in
        guard document.context.isEDUPUBContent else { return }
        for section in SchoolSections(document).sections where section.headings.count > 1 {
            report(
                section.element.startTag,
                "“\(section.element.localName)” has \(section.headings.count) headings")
        }
    }

    static let schoolHeadingEmpty = Rule(
        RuleDescription(
            "school-heading-empty", "RSC-005", editions: [.epub3],
            summary: "In a book for schools, a heading must have a text.",
            rationale: "A heading that cannot be read out helps nobody. Write it, or describe its picture in alt.",
            reference: .education,
            accepts: [.school("<section><h1><img src=\"a.png\" alt=\"One\"/></h1><p>Text</p></section>")],
            rejects: [.school("◆<section><h1></h1><p>Text</p></section>")])
    ) { document, report in
        guard document.context.isEDUPUBContent else { return }
        for section in SchoolSections(document).sections where section.headings.count == 1 {
            let heading = section.headings[0]
            let hasText =
                heading.hasText || !(heading["aria-label"] ?? "").isBlank
                || heading.children.contains { $0.is(.xhtml, "img") && !($0["alt"] ?? "").isBlank }
                || heading.descendants.contains { !($0["aria-label"] ?? "").isBlank }
            if !hasText { report(section.element.startTag, "the heading is empty") }
        }
    }

    static let schoolHeadingLabel = Rule(
        RuleDescription(
            "school-heading-label", "RSC-005", editions: [.epub3],
            summary: "In a book for schools, the label of a section must not repeat its heading.",
            rationale: "It would be read out twice. Remove the attribute aria-label.",
            reference: .education,
            accepts: [.school("<section aria-label=\"One\"><p>Text</p></section>")],
            rejects: [.school("◆<section aria-label=\"One\"><h1>One</h1><p>Text</p></section>")])
    ) { document, report in
        guard document.context.isEDUPUBContent else { return }
        for section in SchoolSections(document).sections {
            guard let label = section.label else { continue }
            let text = section.headings.first.map { XMLWhitespace.words($0.text) } ?? []
            if section.headings.count < 2, text == XMLWhitespace.words(label) {
                report(section.element.startTag, "“aria-label” repeats the heading")
            }
        }
    }

    static let schoolLabelEmpty = Rule(
        RuleDescription(
            "school-label-empty", "RSC-005", editions: [.epub3],
            summary: "In a book for schools, the label of a section must have a text.",
            rationale: "An empty label hides the heading from those who listen. Write it, or remove the attribute.",
            reference: .education,
            accepts: [.school("<section aria-label=\"One\"><p>Text</p></section>")],
            rejects: [.school("◆<section aria-label=\"\"><h1>One</h1><p>Text</p></section>")])
    ) { document, report in
        guard document.context.isEDUPUBContent else { return }
        for section in SchoolSections(document).sections where section.label != nil && !section.hasLabel {
            report(section.element.startTag, "“aria-label” is empty")
        }
    }
}

extension Example {
    /// A document of a book for schools.
    static func school(_ body: String, also: [String] = []) -> Self { .xhtml(body, profile: .edupub, also: also) }
}
