import BinderyCore

extension RuleDescription {
    static let emptyFontFace = RuleDescription(
        "css-font-face-empty", "CSS-019", .warning,
        summary: "A @font-face rule should say which font it declares.",
        rationale: "Without a family and a source the rule does nothing. Complete or remove it.",
        reference: .css("css-fonts-4/#font-face-rule"),
        accepts: [.styles("@font-face { font-family: x; src: local(\"x\") }")],
        rejects: [.styles("◆@font-face { }"), .xhtml("<p>Text</p>", head: "<style>◆@font-face {}</style>")])

    static let fontFaceDeclared = RuleDescription(
        "css-font-face", "CSS-028", .usage,
        summary: "A font is declared in a style sheet.",
        rationale: "This is no fault. Some shops want to know whether a book brings its own fonts.",
        reference: .css("css-fonts-4/#font-face-rule"),
        accepts: [.styles("p { font-family: serif }")],
        rejects: [.styles("@font-face { ◆font-family: x; ◆src: local(\"x\") }")])
}

extension Rule<Publication> {
    static let fontOfOtherType = Rule(
        RuleDescription(
            "css-font-type", "CSS-007", .info,
            summary: "Fonts should be of a type that every reading system knows.",
            rationale: """
                TrueType, OpenType, WOFF and WOFF2 are shown everywhere; with any other type the text may appear in \
                another font.
                """,
            reference: .epub33("sec-core-media-types"),
            accepts: [
                .book(
                    ["EPUB/a.css": "@font-face { font-family: x; src: url(a.otf) }", "EPUB/a.otf": "OTTO"],
                    manifest: """
                        <item id="s" href="a.css" media-type="text/css"/><item id="f" href="a.otf" media-type="font/otf"/>
                        """)
            ],
            rejects: [
                .book(
                    ["EPUB/a.css": "@font-face { font-family: x; src: ◆url(a.pfb) }", "EPUB/a.pfb": "%!"],
                    manifest: """
                        <item id="s" href="a.css" media-type="text/css"/>
                        <item id="f" href="a.pfb" media-type="application/x-font-type1"/>
                        """)
            ])
    ) { publication, report in
        for facts in publication.orderedFacts {
            for reference in facts.references where reference.kind == .font && reference.element == "url()" {
                let isData = reference.target == .data
                let item = publication.item(of: reference)
                guard
                    let type = isData ? DataURL.mediaType(of: reference.url) : item.flatMap({ MIMEType($0.mediaType) }),
                    !(publication.edition == .epub2
                        ? CoreMediaTypes.isFontInEPUB2(type)
                        : CoreMediaTypes.isCore(type, in: .epub3) && CoreMediaTypes.kind(of: type) == .font)
                else { continue }
                let name = isData ? "" : " “\(reference.url)”"
                report(
                    reference.range, "the font\(name) is of the type “\(type.essence)”", in: facts.context.part)
            }
        }
    }
}
