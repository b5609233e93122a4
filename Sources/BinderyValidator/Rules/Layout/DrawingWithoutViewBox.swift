import BinderyXML

extension Rule<Document> {
    static let drawingWithoutViewBox = Rule(
        RuleDescription(
            "svg-without-view-box", "HTM-048", editions: [.epub3],
            summary: "An SVG page of fixed layout must state its size by a viewBox.",
            rationale: """
                Without it a reading system cannot fit the page to the screen; width and height do not help. Add the \
                attribute “viewBox” with four numbers.
                """,
            reference: .epub33("sec-fxl-content-dimensions"),
            accepts: [.drawing("")],
            rejects: [
                .book(
                    ["EPUB/a.svg": "◆<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"></svg>"],
                    manifest: "<item id=\"a\" href=\"a.svg\" media-type=\"image/svg+xml\"/>",
                    spine: """
                        <itemref idref="c"/><itemref idref="a" properties="rendition:layout-pre-paginated"/>
                        """)
            ]),
        .kinds(.svg)
    ) { document, report in
        guard document.context.isFixedLayout, let root = document.tree.root, root.is(.svg, "svg"),
            root["viewBox"] == nil
        else { return }
        report(root.startTag, "the page does not state its size by a viewBox")
    }
}
