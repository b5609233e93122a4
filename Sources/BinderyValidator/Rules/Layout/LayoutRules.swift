extension RuleArea {
    /// Pages of a fixed layout.
    static let layout = RuleArea(
        documents: [.viewport, .drawingWithoutViewBox],
        readers: [
            .viewportSyntax, .viewportDimensionMissing, .viewportDimensionInvalid, .viewportDimensionRepeated,
            .viewportIgnored, .viewportReflowable,
        ])
}

extension Example {
    /// A book with a second document that is laid out as a page.
    static func page(head: String, also: [String] = []) -> Self {
        .book(
            ["EPUB/d.xhtml": Example.xhtml("<p>a</p>", head: head).files[0].text],
            manifest: "<item id=\"d\" href=\"d.xhtml\" media-type=\"application/xhtml+xml\"/>",
            spine: """
                <itemref idref="c"/><itemref idref="d" properties="rendition:layout-pre-paginated"/>
                """, also: also)
    }
}
