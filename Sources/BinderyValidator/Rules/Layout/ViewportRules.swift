import BinderyCore

extension RuleDescription {
    static let viewportMissing = RuleDescription(
        "viewport-missing", "HTM-046", editions: [.epub3],
        summary: "A page of fixed layout must state its size by a viewport.",
        rationale: """
            Without the size a reading system cannot fit the page to the screen. Add to the head: \
            <meta name="viewport" content="width=1200, height=1600"/>.
            """,
        reference: .epub33("sec-fxl-content-dimensions"),
        accepts: [.page(head: "<meta name=\"viewport\" content=\"width=100, height=200\"/>"), .book()],
        rejects: [
            .book(
                ["EPUB/d.xhtml": Example.xhtml("<p>a</p>").files[0].text.replacingFirst("<head", with: "◆<head")],
                manifest: "<item id=\"d\" href=\"d.xhtml\" media-type=\"application/xhtml+xml\"/>",
                spine: """
                    <itemref idref="c"/><itemref idref="d" properties="rendition:layout-pre-paginated"/>
                    """)
        ])

    static let viewportSyntax = RuleDescription(
        "viewport-syntax", "HTM-047", editions: [.epub3],
        summary: "A viewport must be a list of properties and values.",
        rationale: "A reading system that cannot read it does not know the size of the page. Write “name=value, …”.",
        reference: .epub33("app-viewport-meta"),
        accepts: [.page(head: "<meta name=\"viewport\" content=\"width = 100; height = 200\"/>")],
        rejects: [.page(head: "<meta name=\"viewport\" ◆content=\"width=100, height=\"/>")])

    static let viewportDimensionMissing = RuleDescription(
        "viewport-dimension-missing", "HTM-056", editions: [.epub3],
        summary: "The viewport of a page must have a width and a height.",
        rationale: "Both are needed to fit the page to the screen. Add the one that is missing.",
        reference: .epub33("sec-fxl-content-dimensions"),
        accepts: [.page(head: "<meta name=\"viewport\" content=\"width=100, height=200\"/>")],
        rejects: [.page(head: "<meta name=\"viewport\" ◆content=\"width=100\"/>")])

    static let viewportDimensionInvalid = RuleDescription(
        "viewport-dimension-invalid", "HTM-057", editions: [.epub3],
        summary: "The width and height of a page must be positive numbers.",
        rationale: "They are pixels, without a unit. Write the bare number.",
        reference: .epub33("app-viewport-meta"),
        accepts: [.page(head: "<meta name=\"viewport\" content=\"width=device-width, height=200.5\"/>")],
        rejects: [.page(head: "<meta name=\"viewport\" ◆content=\"width=100px, height=200\"/>")])

    static let viewportDimensionRepeated = RuleDescription(
        "viewport-dimension-repeated", "HTM-059", editions: [.epub3],
        summary: "A viewport must state width and height once each.",
        rationale: "Reading systems differ in which of the values they take. Remove all but one.",
        reference: .epub33("sec-fxl-content-dimensions"),
        accepts: [.page(head: "<meta name=\"viewport\" content=\"width=100, height=200\"/>")],
        rejects: [.page(head: "<meta name=\"viewport\" ◆content=\"width=100, height=200, width=300\"/>")])

    static let viewportIgnored = RuleDescription(
        "viewport-ignored", "HTM-060a", .usage, editions: [.epub3],
        summary: "Only the first viewport of a page counts.",
        rationale: "Reading systems pass over further ones. Remove them.",
        reference: .readingSystems33("sec-fixed-layouts"),
        accepts: [.page(head: "<meta name=\"viewport\" content=\"width=100, height=200\"/>")],
        rejects: [
            .page(
                head: """
                    <meta name="viewport" content="width=100, height=200"/>◆<meta name="viewport" content="width=1"/>
                    """)
        ])

    static let viewportReflowable = RuleDescription(
        "viewport-reflowable", "HTM-060b", .usage, editions: [.epub3],
        summary: "A viewport means nothing in a document whose text flows.",
        rationale: "Reading systems pass over it. Remove it.",
        reference: .readingSystems33("sec-fixed-layouts"),
        accepts: [.page(head: "<meta name=\"viewport\" content=\"width=100, height=200\"/>")],
        rejects: [.xhtml("<p>a</p>", head: "◆<meta name=\"viewport\" content=\"width=100\"/>")])
}

extension String {
    /// The text with another one in place of the first of its kind.
    func replacingFirst(_ text: String, with other: String) -> String {
        guard let range = firstRange(of: text) else { return self }
        return self[..<range.lowerBound] + other + self[range.upperBound...]
    }
}
