import BinderyCore

extension RuleDescription {
    static let remoteInStylesUndeclared = RuleDescription(
        "css-remote-undeclared", "OPF-014",
        summary: "The manifest must tell which style sheets need something outside the book.",
        rationale: """
            A reading system wants to know before it opens a file whether it needs the network. Add \
            properties="remote-resources" to the item, or put the font into the book.
            """,
        reference: .epub33("sec-remote-resources"),
        accepts: [
            .book(
                ["EPUB/a.css": "@font-face { font-family: x; src: url(https://example.org/a.otf) }"],
                manifest: """
                    <item id="s" href="a.css" media-type="text/css" properties="remote-resources"/>
                    <item id="f" href="https://example.org/a.otf" media-type="font/otf"/>
                    """)
        ],
        rejects: [
            .styles(
                "@font-face { font-family: x; src: ◆url(https://example.org/a.otf), url(https://example.org/b.otf) }",
                manifest: """
                    <item id="f" href="https://example.org/a.otf" media-type="font/otf"/>
                    <item id="g" href="https://example.org/b.otf" media-type="font/otf"/>
                    """)
        ])
}

extension Rule<Publication> {
    static let remoteInStylesNeedless = Rule(
        RuleDescription(
            "css-remote-needless", "OPF-018", .warning,
            summary: "The manifest should not say that a style sheet needs something outside the book if it does not.",
            rationale: "Readers may be asked for leave to use the network, for nothing. Remove the property.",
            reference: .epub33("sec-remote-resources"),
            accepts: [
                .book(
                    ["EPUB/a.css": "@font-face { font-family: x; src: url(https://example.org/a.otf) }"],
                    manifest: """
                        <item id="s" href="a.css" media-type="text/css" properties="remote-resources"/>
                        <item id="f" href="https://example.org/a.otf" media-type="font/otf"/>
                        """)
            ],
            rejects: [
                .book(
                    ["EPUB/a.css": "p { color: red }◆"],
                    manifest: "<item id=\"s\" href=\"a.css\" media-type=\"text/css\" properties=\"remote-resources\"/>")
            ])
    ) { publication, report in
        for facts in publication.orderedFacts
        where facts.context.kind == .styleSheet && facts.context.properties.contains("remote-resources") {
            guard !facts.styles.usesRemoteResources else { continue }
            report(nil, "the style sheet needs nothing outside the book", in: facts.context.part)
        }
    }
}
