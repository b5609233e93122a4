import BinderyCore

extension Rule<OpenContainer> {
    static let mimetypeMissing = Rule(.mimetypeFirst) { container, report in
        // In an archive its place is looked at, with the bytes at the beginning.
        guard container.archive == nil, container.mimetype == nil else { return }
        report(nil, "there is no file “mimetype”")
    }

    static let mimetypeContent = Rule(
        RuleDescription(
            "container-mimetype-content", "PKG-007",
            summary: "The mimetype file must hold exactly “application/epub+zip”.",
            rationale: """
                Programs compare the bytes: no space, no line break and no byte order mark may stand before or after \
                them. Write the file anew.
                """,
            reference: .epub33("sec-zip-container-mime"),
            accepts: [.book()],
            rejects: [
                .book(["mimetype": "application/epub+zip\n"], unplaced: 1),
                .book(["mimetype": "application/zip"], unplaced: 1),
            ])
    ) { container, report in
        guard let mimetype = container.mimetype, !mimetype.elementsEqual("application/epub+zip".utf8) else { return }
        let text = String(decoding: mimetype.prefix(40), as: UTF8.self)
        let shown = String(String.UnicodeScalarView(text.unicodeScalars.map { $0.value < 0x20 ? "\u{2423}" : $0 }))
        report(nil, "the file “mimetype” holds “\(shown)”, not “application/epub+zip”")
    }
}
