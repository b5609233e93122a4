import BinderyXML

extension Rule<Document> {
    static let schoolHeadingRank = Rule(
        RuleDescription(
            "school-heading-rank", "RSC-005", editions: [.epub3],
            summary: "In a book for schools, the rank of a heading must follow from the sections around it.",
            rationale: "A reader's table of contents is made of the ranks. Use h1 to h6 by the depth of the section.",
            reference: .education,
            accepts: [
                .school("<section><h1>One</h1><section><h2>Two</h2><p>Text</p></section></section>")
            ],
            rejects: [
                .school("<section><h1>One</h1><section>◆<h3>Two</h3><p>Text</p></section></section>")
            ])
    ) { document, report in
        guard document.context.isEDUPUBContent else { return }
        let sections = SchoolSections(document)
        for heading in sections.headings {
            let expected = sections.expectedRank(of: heading)
            let rank = heading.headingRank
            if expected < 6 ? rank != expected : rank < 6 {
                report(heading.startTag, "the heading has the rank \(rank), not \(min(expected, 6))")
            }
        }
    }

    static let schoolHeadingPlace = Rule(
        RuleDescription(
            "school-heading-place", "RSC-005", editions: [.epub3],
            summary: "In a book for schools, figures and quotations must not have headings.",
            rationale: "What is shown or quoted is no section of the book. Use a caption or bold text.",
            reference: .education,
            accepts: [
                .school("<section><h1>One</h1><figure><p>Text</p><figcaption>Two</figcaption></figure></section>")
            ],
            rejects: [
                .school(
                    """
                    <section><h1>One</h1><section aria-label="Two"><figure>◆<h2>Three</h2><p>Text</p></figure>\
                    </section></section>
                    """, also: ["school-heading-rank"])
            ])
    ) { document, report in
        guard document.context.isEDUPUBContent else { return }
        for heading in SchoolSections(document).headings where heading.isInside(["figure", "blockquote"]) {
            report(heading.startTag, "a heading stands in a figure or quotation")
        }
    }

    static let schoolSectionOrder = Rule(
        RuleDescription(
            "school-section-order", "RSC-005", editions: [.epub3],
            summary: "In a book for schools, nothing but sections must follow a section.",
            rationale: "What follows belongs to no section. Put it into one.",
            reference: .education,
            accepts: [
                .school("<section><h1>One</h1><p>Text</p><section><h2>Two</h2><p>Text</p></section></section>")
            ],
            rejects: [
                .school(
                    "<section><h1>One</h1><section><h2>Two</h2><p>Text</p></section>◆<p>Text</p></section>")
            ])
    ) { document, report in
        guard document.context.isEDUPUBContent else { return }
        for parent in document.tree.elements where parent.is(.xhtml, "body") || parent.is(.xhtml, "section") {
            var hasSection = false
            for child in parent.children {
                if child.is(.xhtml, "section") {
                    hasSection = true
                } else if hasSection {
                    report(child.startTag, "“\(child.localName)” follows a section")
                }
            }
        }
    }

    static let schoolSubtitle = Rule(
        RuleDescription(
            "school-subtitle", "RSC-005", editions: [.epub3],
            summary: "In a book for schools, a subtitle must stand in a header with its heading.",
            rationale: "Only so the two belong together. Put a header element around both.",
            reference: .education,
            accepts: [
                .school("<section><header><h1>One</h1><p epub:type=\"subtitle\">Two</p></header></section>")
            ],
            rejects: [.school("<section><h1>One</h1>◆<p epub:type=\"subtitle\">Two</p></section>")])
    ) { document, report in
        guard document.context.isEDUPUBContent else { return }
        for element in document.tree.elements
        where element.is(.xhtml, "p") && element[.epub, "type"] == "subtitle" && !element.isInside(["header"]) {
            let siblings = element.parent?.children.prefix { $0.index < element.index } ?? []
            if siblings.contains(where: \.isNumberedHeading) {
                report(element.startTag, "the subtitle is not in a header")
            }
        }
    }
}
