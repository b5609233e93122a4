import BinderyCore

extension Rule<Publication> {
    static let overlayClassUndeclared = Rule(
        RuleDescription(
            "css-overlay-class-undeclared", "CSS-029", .usage, editions: [.epub3],
            summary: "Classes for media overlays take effect only if the package document declares them.",
            rationale: """
                A reading system marks what is being read aloud with the class that “media:active-class” names, and \
                with none if nothing names one. Add the property to the metadata if the book has media overlays.
                """,
            reference: .epub33("sec-docs-assoc-style"),
            accepts: [.styles("p.active { color: red }")],
            rejects: [
                .styles("p.◆-epub-media-overlay-active, .◆-epub-media-overlay-playing { color: red }"),
                .styles(".◆-epub-media-overlay-active p, .◆-epub-media-overlay-active { color: red }"),
            ])
    ) { publication, report in
        for facts in publication.orderedFacts {
            for use in facts.styles.overlayClasses where !publication.package.declares(use.name) {
                report(
                    use.range, "the class “\(use.name.rawValue)” is used, but “\(use.name.property)” is not declared",
                    in: facts.context.part)
            }
        }
    }

    static let overlayClassWithoutStyles = Rule(
        RuleDescription(
            "css-overlay-class-without-styles", "CSS-030", editions: [.epub3],
            summary: "A document that is read aloud must have a style sheet if the book declares a class for it.",
            rationale: """
                The class that “media:active-class” or “media:playback-active-class” names shows nothing without a style \
                sheet. Link one that has a rule for the class.
                """,
            reference: .epub33("sec-docs-assoc-style"),
            accepts: [
                .overlay(
                    Example.pair("d.xhtml#a"), head: "<style>.read { color: red }</style>",
                    metadata: "<meta property=\"media:active-class\">read</meta>")
            ],
            rejects: [
                .overlay(
                    Example.pair("d.xhtml#a"), metadata: "<meta property=\"media:active-class\">read</meta>", end: "◆")
            ])
    ) { publication, report in
        guard let property = OverlayClass.allCases.first(where: publication.package.declares)?.property else { return }
        for item in publication.package.items where item.mediaOverlay != nil && item.isContentDocument {
            guard let part = item.part, let facts = publication.facts[part], !facts.styles.hasStyles else { continue }
            report(nil, "“\(property)” is declared, but the document has no style sheet", in: part)
        }
    }
}

extension PackageDocument {
    /// Whether it states a class of its own for what is played, be it where it must not.
    fileprivate func declares(_ name: OverlayClass) -> Bool { metas.contains { $0.name == name.property } }
}
