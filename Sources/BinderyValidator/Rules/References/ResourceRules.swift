import BinderyCore

extension RuleDescription {
    static let dataLink = RuleDescription(
        "link-data", "RSC-029", editions: [.epub3],
        summary: "Links must not lead to data in the URL itself.",
        rationale: "A reading system does not open such data as a page. Make them a document of the book.",
        reference: .epub33("sec-data-urls"),
        accepts: [.xhtml("<p><img src=\"data:image/png;base64,AAAA\" alt=\"\"/></p>")],
        rejects: [.xhtml("<p><a ◆href=\"data:text/html,a\">a</a></p>")])

    static let foreignPicture = RuleDescription(
        "picture-image-foreign", "MED-003", editions: [.epub3],
        summary: "The image that a picture ends with must be of a type that every reading system knows.",
        rationale: "It is what is shown when no source can be. Convert it to JPEG, PNG, GIF, WebP or SVG.",
        reference: .epub33("sec-fallbacks-img"),
        accepts: [.content("<p>a</p>")],
        rejects: [
            .content(
                "<picture><img ◆src=\"a.bmp\" alt=\"\"/></picture>", files: ["EPUB/a.bmp": "BM"],
                manifest: "<item id=\"i\" href=\"a.bmp\" media-type=\"image/bmp\"/>")
        ])

    static let foreignPictureSource = RuleDescription(
        "picture-source-untyped", "MED-007", editions: [.epub3],
        summary: "A source of a picture that not every reading system knows must state its type.",
        rationale: "By the type a reading system passes over what it cannot show. Add the attribute “type”.",
        reference: .epub33("sec-fallbacks-img"),
        accepts: [
            .content(
                "<picture><source srcset=\"a.bmp\" type=\"image/bmp\"/><img src=\"b.webp\" alt=\"\"/></picture>",
                files: ["EPUB/a.bmp": "BM", "EPUB/b.webp": "RIFF"],
                manifest: """
                    <item id="i" href="a.bmp" media-type="image/bmp"/><item id="j" href="b.webp" media-type="image/webp"/>
                    """)
        ],
        rejects: [
            .content(
                "<picture><source ◆srcset=\"a.bmp\"/><img src=\"b.webp\" alt=\"\"/></picture>",
                files: ["EPUB/a.bmp": "BM", "EPUB/b.webp": "RIFF"],
                manifest: """
                    <item id="i" href="a.bmp" media-type="image/bmp"/><item id="j" href="b.webp" media-type="image/webp"/>
                    """)
        ])

    static let statedTypeDiffers = RuleDescription(
        "media-type-differs", "OPF-013", .warning, editions: [.epub3],
        summary: "A document and the manifest should state the same type of a resource.",
        rationale:
            "Reading systems may go by either, and pass over a resource that they could show. Correct one of them.",
        reference: .epub33("attrdef-item-media-type"),
        accepts: [
            .content(
                "<p><object data=\"a.webp\" type=\"image/webp\">a</object></p>", files: ["EPUB/a.webp": "RIFF"],
                manifest: "<item id=\"i\" href=\"a.webp\" media-type=\"image/webp\"/>")
        ],
        rejects: [
            .content(
                "<p><object ◆data=\"a.webp\" type=\"image/bmp\">a</object></p>", files: ["EPUB/a.webp": "RIFF"],
                manifest: "<item id=\"i\" href=\"a.webp\" media-type=\"image/webp\"/>")
        ])

    static let searchKeyOutsideSpine = RuleDescription(
        "search-key-outside-spine", "RSC-021", editions: [.epub3],
        summary: "A search key map must lead to documents of the spine.",
        rationale: "A reader who looks a word up would find no way on. Add the document to the spine.",
        reference: .other("EPUB Dictionaries and Glossaries 1.0", "https://idpf.org/epub/dict/epub-dict.html"),
        accepts: [searchKeyMap("href=\"c.xhtml\"")], rejects: [searchKeyMap("◆href=\"nav.xhtml\"")])

    /// A book with a search key map that leads to one place.
    private static func searchKeyMap(_ link: String) -> Example {
        .book(
            [
                "EPUB/a.xml": """
                <search-key-map xmlns="http://www.idpf.org/2007/ops" xml:lang="en"><search-key-group \(link)>\
                <match value="a"/></search-key-group></search-key-map>
                """
            ],
            manifest: """
                <item id="a" href="a.xml" media-type="application/vnd.epub.search-key-map+xml" \
                properties="search-key-map dictionary"/>
                """)
    }
}
