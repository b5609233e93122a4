import BinderyCore

extension RuleDescription {
    static let missingResource = RuleDescription(
        "reference-missing", "RSC-007",
        summary: "What a document refers to must be in the book.",
        rationale:
            "The reader sees a gap, or a link that leads nowhere. Add the file, or correct the path, case and all.",
        reference: .epub33("sec-container-iri"),
        accepts: [.styles("p { background: url(c.xhtml) }")],
        rejects: [
            .styles("p { background: ◆url(a.png), ◆url(\"b/c.png\") }"), .styles("@import ◆\"b.css\";"),
            .content("<p><a ◆href=\"e.xhtml#x\">a</a> <img ◆src=\"a.png\" ◆srcset=\"a.png, b.png 2x\" alt=\"\"/></p>"),
            .content("<p><q ◆cite=\"e.xhtml\">a</q></p>", head: "<link rel=\"stylesheet\" ◆href=\"a.css\"/>"),
            .content(
                "<p><math xmlns=\"http://www.w3.org/1998/Math/MathML\" ◆altimg=\"a.png\"><mi>x</mi></math></p>",
                properties: "mathml"),
            .chapter2("<p><img ◆src=\"a.png\" alt=\"\"/><a ◆href=\"e.xhtml\">a</a></p>"),
        ])

    static let missingLinkedResource = RuleDescription(
        "link-missing", "RSC-007w", .warning, editions: [.epub3],
        summary: "What the package document links to should be in the book.",
        rationale: "A record about the book that is not there helps nobody. Add the file, or remove the link.",
        reference: .epub33("sec-link-elem"),
        accepts: [
            .book(
                ["EPUB/record.xml": "<record/>"],
                metadata: "<link rel=\"record\" href=\"record.xml\" media-type=\"application/marcxml+xml\"/>")
        ],
        rejects: [
            .book(metadata: "◆<link rel=\"record\" href=\"record.xml\" media-type=\"application/marcxml+xml\"/>")
        ])

    static let undeclaredResource = RuleDescription(
        "reference-undeclared", "RSC-008",
        summary: "What a document refers to must be in the manifest.",
        rationale: "Reading systems may leave out files that the manifest does not name. Add an item for it.",
        reference: .epub33("sec-manifest-elem"),
        accepts: [importing("b.css")],
        rejects: [
            .book(
                ["EPUB/a.css": "@import ◆\"b.css\"; @import \"b.css\";", "EPUB/b.css": "p { color: red }"],
                manifest: "<item id=\"s\" href=\"a.css\" media-type=\"text/css\"/>")
        ])

    static let remoteResource = RuleDescription(
        "url-remote", "RSC-006",
        summary: "Only sound, film and fonts may lie outside the book.",
        rationale: """
            A book must be whole without a network; and who fetches a picture from a server tells it that somebody is \
            reading. Put the file into the book.
            """,
        reference: .epub33("sec-resource-locations"),
        accepts: [.styles("p { background: none }")],
        rejects: [
            .styles("p { background: ◆url(https://example.org/a.png) }", also: ["css-remote-undeclared"]),
            .styles("@import ◆\"https://example.org/a.css\";"),
            .content("<p><img ◆src=\"https://example.org/a.png\" alt=\"\"/></p>", properties: "remote-resources"),
            .content("<p>a</p>", head: "<link rel=\"stylesheet\" ◆href=\"https://example.org/a.css\"/>"),
        ])

    static let insecureResource = RuleDescription(
        "url-insecure", "RSC-031", .warning, editions: [.epub3],
        summary: "Remote resources should be fetched by HTTPS.",
        rationale: "What comes by HTTP can be read and changed on the way. Write “https” if the server knows it.",
        reference: .epub33("sec-resource-locations"),
        accepts: [
            .book(
                ["EPUB/a.css": "@font-face { src: url(https://example.org/a.otf) }"],
                manifest: """
                    <item id="s" href="a.css" media-type="text/css" properties="remote-resources"/>
                    <item id="f" href="https://example.org/a.otf" media-type="font/otf"/>
                    """)
        ],
        rejects: [
            .book(
                ["EPUB/a.css": "@font-face { src: ◆url(http://example.org/a.otf) }"],
                manifest: """
                    <item id="s" href="a.css" media-type="text/css" properties="remote-resources"/>
                    <item id="f" href="http://example.org/a.otf" media-type="font/otf"/>
                    """)
        ])

    static let missingFallback = RuleDescription(
        "resource-without-fallback", "RSC-032",
        summary: "A resource of a type that not every reading system knows needs a fallback.",
        rationale: """
            Reading systems show a few types of images, sounds and documents for certain. For any other, name in the \
            manifest an item to show in its place, or convert it.
            """,
        reference: .epub33("sec-foreign-resources"),
        accepts: [
            .book(
                ["EPUB/a.css": "p { background: url(a.bmp) }", "EPUB/a.bmp": "BM", "EPUB/a.webp": "RIFF"],
                manifest: """
                    <item id="s" href="a.css" media-type="text/css"/><item id="w" href="a.webp" media-type="image/webp"/>
                    <item id="b" href="a.bmp" media-type="image/bmp" fallback="w"/>
                    """)
        ],
        rejects: [
            .book(
                ["EPUB/a.css": "p { background: ◆url(a.bmp) }", "EPUB/a.bmp": "BM"],
                manifest: """
                    <item id="s" href="a.css" media-type="text/css"/><item id="b" href="a.bmp" media-type="image/bmp"/>
                    """)
        ])

    static let linkToResource = RuleDescription(
        "link-to-resource", "RSC-010",
        summary: "Links must lead to content documents.",
        rationale:
            "A reading system cannot turn to a picture or a style sheet as to a page. Link to a page that shows it.",
        reference: .epub33("sec-spine-elem"),
        accepts: [.content("<p><a href=\"c.xhtml\">a</a></p>")],
        rejects: [
            .content(
                "<p><a ◆href=\"a.css\">a</a></p>", files: ["EPUB/a.css": "p { color: red }"],
                manifest: "<item id=\"s\" href=\"a.css\" media-type=\"text/css\"/>")
        ])

    static let linkOutsideSpine = RuleDescription(
        "link-outside-spine", "RSC-011",
        summary: "Links must lead to documents of the spine.",
        rationale: """
            A reader who follows the link would find no way on. Add the document to the spine, with linear="no" if you \
            like.
            """,
        reference: .epub33("sec-spine-elem"),
        accepts: [.content("<p><a href=\"c.xhtml\">a</a></p>")],
        rejects: [.content("<p><a ◆href=\"nav.xhtml\">a</a></p>")])

    static let fragmentOfImage = RuleDescription(
        "image-fragment", "RSC-009", .warning,
        summary: "Only SVG images have parts that a fragment can name.",
        rationale: "The fragment has no meaning. Remove “#” and what follows it.",
        reference: .html("embedded-content.html#the-img-element"),
        accepts: [.content("<p><a href=\"c.xhtml\">a</a></p>")],
        rejects: [
            .content(
                "<p><img ◆src=\"a.webp#a\" alt=\"\"/></p>", files: ["EPUB/a.webp": "RIFF"],
                manifest: "<item id=\"i\" href=\"a.webp\" media-type=\"image/webp\"/>")
        ])

    static let fragmentOfStyleSheet = RuleDescription(
        "css-fragment", "RSC-013",
        summary: "Style sheets have no parts that a fragment can name.",
        rationale: "The fragment has no meaning. Remove “#” and what follows it.",
        reference: .css("css-cascade-4/#at-import"),
        accepts: [importing("b.css")], rejects: [importing("b.css#x", mark: "◆")])

    /// A book with a style sheet that imports another one.
    private static func importing(_ url: String, mark: String = "") -> Example {
        .book(
            ["EPUB/a.css": "@import \(mark)\"\(url)\";", "EPUB/b.css": "p { color: red }"],
            manifest: """
                <item id="s" href="a.css" media-type="text/css"/><item id="t" href="b.css" media-type="text/css"/>
                """)
    }

    static let fragmentMissing = RuleDescription(
        "fragment-missing", "RSC-012",
        summary: "The element that a URL names must be there.",
        rationale: "The link leads to the beginning of the document, not to the place that was meant. Correct the id.",
        reference: .epub33("sec-container-iri"),
        accepts: [.content("<p id=\"a\"><a href=\"#a\">a</a> <a href=\"c.xhtml#epubcfi(/4/2)\">b</a></p>")],
        rejects: [.content("<p id=\"a\"><a ◆href=\"#b\">a</a> <a ◆href=\"c.xhtml#a\">b</a></p>")])

    static let partWithoutFragment = RuleDescription(
        "svg-part-unnamed", "RSC-015",
        summary: "A reference to a part of an SVG image must name the element.",
        rationale: "Nothing is drawn. Add “#” and the id of the element.",
        reference: .svg2("struct.html#UseElement"),
        accepts: [.drawing("<rect id=\"r\" width=\"1\" height=\"1\"/><use xlink:href=\"#r\"/>")],
        rejects: [.drawing("<use ◆xlink:href=\"c.xhtml\"/>")])

    static let fragmentOfOtherKind = RuleDescription(
        "link-to-definition", "RSC-014",
        summary: "A URL must lead to an element that can be used in its place.",
        rationale: """
            Symbols and gradients have no place of their own on the page, so that no link can lead to them; and only a \
            gradient or pattern can fill a shape. Name another element.
            """,
        reference: .svg2("struct.html#SymbolElement"),
        accepts: [
            .drawing(
                """
                <linearGradient id="g"/><symbol id="s"/>\
                <rect fill="url(#g)" stroke="url('#g')" width="1" height="1"/><use xlink:href="#s"/>
                """)
        ],
        rejects: [
            .drawing("<symbol id=\"s\"/><rect ◆fill=\"url(#s)\" width=\"1\" height=\"1\"/>"),
            .drawing("<clipPath id=\"c\"/><use ◆xlink:href=\"#c\"/>"),
        ])
}
