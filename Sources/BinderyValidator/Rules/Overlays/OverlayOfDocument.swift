import BinderyCore
import BinderyXML

extension RuleDescription {
    static let overlayUndeclared = RuleDescription(
        "overlay-undeclared", "MED-010", editions: [.epub3],
        summary: "The manifest must tell of a document which media overlay reads it aloud.",
        rationale: "Reading systems find the overlay by it. Add the attribute “media-overlay” to the item.",
        reference: .epub33("attrdef-item-media-overlay"),
        accepts: [.overlay(Example.pair("d.xhtml#a"))],
        rejects: [
            .book(
                [
                    "EPUB/d.smil": Example.smil(Example.pair("d.xhtml#a")),
                    "EPUB/d.xhtml": Example.xhtml("<p id=\"a\">A</p>").files[0].text, "EPUB/a.mp3": "ID3",
                ],
                manifest: """
                    ◆<item id="d" href="d.xhtml" media-type="application/xhtml+xml"/>
                    <item id="s" href="d.smil" media-type="application/smil+xml"/>
                    <item id="m" href="a.mp3" media-type="audio/mpeg"/>
                    """, spine: "<itemref idref=\"c\"/><itemref idref=\"d\"/>")
        ])

    static let overlayUnrelated = RuleDescription(
        "overlay-unrelated", "MED-013", editions: [.epub3],
        summary: "The media overlay of a document must read from it.",
        rationale: "Nothing of the document is heard. Name the right overlay, or remove the attribute “media-overlay”.",
        reference: .epub33("attrdef-item-media-overlay"),
        accepts: [.overlay(Example.pair("d.xhtml#a"))],
        rejects: [
            .overlay(
                Example.pair("d.xhtml#a"),
                manifest: """
                    ◆<item id="e" href="e.svg" media-type="image/svg+xml" media-overlay="s"/>
                    """, also: ["manifest-file-missing"])
        ])

    static let overlayFragmentNotID = RuleDescription(
        "overlay-fragment-no-id", "MED-017", .warning, editions: [.epub3],
        summary: "A media overlay should name the elements of XHTML documents by their ids.",
        rationale: "Reading systems do not know other fragments. Give the element an id, and name it.",
        reference: .epub33("sec-smil-text-elem"),
        accepts: [.overlay(Example.pair("d.xhtml#a"))],
        rejects: [
            .overlay(
                """
                <par><text ◆src="d.xhtml#xpointer(id('a'))"/><audio src="a.mp3" clipBegin="0s" clipEnd="1s"/></par>
                """)
        ])

    static let overlayFragmentInvalid = RuleDescription(
        "overlay-fragment-invalid", "MED-018", .warning, editions: [.epub3],
        summary: "A media overlay should name parts of drawings as SVG does.",
        rationale: "Reading systems do not know the fragment. Name an element by its id, or a view.",
        reference: .svg2("linking.html#SVGFragmentIdentifiers"),
        accepts: [.overlay(Example.pair("d.xhtml#a"))],
        rejects: [
            .book(
                [
                    "EPUB/a.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"></svg>",
                    "EPUB/a.smil": Example.smil("<par><text ◆src=\"a.svg#xywh=1\"/></par>"),
                ],
                manifest: """
                    <item id="a" href="a.svg" media-type="image/svg+xml" media-overlay="s"/>
                    <item id="s" href="a.smil" media-type="application/smil+xml"/>
                    """,
                spine: "<itemref idref=\"c\"/><itemref idref=\"a\"/>",
                metadata: """
                    <meta property="media:duration">1s</meta><meta property="media:duration" refines="#s">1s</meta>
                    """)
        ])
}

extension Publication {
    /// Which overlay reads a document aloud: the place of the first item that does, by the parts.
    fileprivate var overlaysByPart: [PartPath: Int] {
        var overlays: [PartPath: Int] = [:]
        for facts in orderedFacts where facts.context.kind == .overlay {
            guard let item = package.itemsByPart[facts.context.part] else { continue }
            for reference in facts.references where reference.kind == .overlayText {
                if case .part(let part, _) = reference.target, overlays[part] == nil { overlays[part] = item }
            }
        }
        return overlays
    }
}

extension Rule<Publication> {
    static let overlayOfDocument = Rule(
        RuleDescription(
            "overlay-wrong", "MED-012", editions: [.epub3],
            summary: "The manifest must name the media overlay that reads a document aloud.",
            rationale: "Reading systems would play another one. Correct the attribute “media-overlay”.",
            reference: .epub33("attrdef-item-media-overlay"),
            accepts: [.overlay(Example.pair("d.xhtml#a"))],
            rejects: [
                .book(
                    [
                        "EPUB/d.smil": Example.smil(Example.pair("d.xhtml#a")),
                        "EPUB/c.smil": Example.smil(Example.pair("nav.xhtml")),
                        "EPUB/d.xhtml": Example.xhtml("<p id=\"a\">A</p>").files[0].text, "EPUB/a.mp3": "ID3",
                    ],
                    manifest: """
                        ◆<item id="d" href="d.xhtml" media-type="application/xhtml+xml" media-overlay="t"/>
                        <item id="s" href="d.smil" media-type="application/smil+xml"/>
                        <item id="t" href="c.smil" media-type="application/smil+xml"/>
                        <item id="m" href="a.mp3" media-type="audio/mpeg"/>
                        """,
                    spine: "<itemref idref=\"c\"/><itemref idref=\"d\"/>",
                    metadata: """
                        <meta property="media:duration">1s</meta><meta property="media:duration" refines="#t">1s</meta>
                        """, also: ["overlay-undeclared"])
            ])
    ) { publication, report in
        let package = publication.package
        guard package.items.contains(where: { $0.mediaType == "application/smil+xml" || $0.mediaOverlay != nil }) else {
            return
        }
        let overlays = publication.overlaysByPart
        for item in package.items where item.isContentDocument {
            let stated = item.mediaOverlay ?? ""
            if let part = item.part, let overlay = overlays[part] {
                let right = package.items[overlay]
                if stated.isEmpty {
                    report.add(
                        .overlayUndeclared, item.element.startTag,
                        "“\(right.href)” reads the document aloud, but the item does not say so")
                } else if stated != right.id {
                    report(item.element.startTag, "not “\(stated)” but “\(right.id)” reads the document aloud")
                }
            } else if !stated.isEmpty {
                report.add(.overlayUnrelated, item.element.startTag, "“\(stated)” does not read from the document")
            }
        }
    }

    static let overlayShared = Rule(
        RuleDescription(
            "overlay-shared", "MED-011", editions: [.epub3],
            summary: "One media overlay must read all of a document.",
            rationale: "A document can have one overlay only, so that the others are never played. Join them.",
            reference: .epub33("sec-media-overlays-structure"),
            accepts: [.overlay(Example.pair("d.xhtml#a") + Example.pair("d.xhtml#b"))],
            rejects: [
                .book(
                    [
                        "EPUB/d.smil": Example.smil(Example.pair("d.xhtml#a")),
                        "EPUB/e.smil": Example.smil("<par><text ◆src=\"d.xhtml#b\"/></par>"),
                        "EPUB/d.xhtml": Example.xhtml("<p id=\"a\">A</p><p id=\"b\">B</p>").files[0].text,
                        "EPUB/a.mp3": "ID3",
                    ],
                    manifest: """
                        <item id="d" href="d.xhtml" media-type="application/xhtml+xml" media-overlay="s"/>
                        <item id="s" href="d.smil" media-type="application/smil+xml"/>
                        <item id="t" href="e.smil" media-type="application/smil+xml"/>
                        <item id="m" href="a.mp3" media-type="audio/mpeg"/>
                        """,
                    spine: "<itemref idref=\"c\"/><itemref idref=\"d\"/>",
                    metadata: """
                        <meta property="media:duration">1s</meta><meta property="media:duration" refines="#s">1s</meta>
                        """)
            ])
    ) { publication, report in
        let overlays = publication.overlaysByPart
        for facts in publication.orderedFacts where facts.context.kind == .overlay {
            let own = publication.package.itemsByPart[facts.context.part]
            for reference in facts.references where reference.kind == .overlayText {
                guard case .part(let part, _) = reference.target, let first = overlays[part], first != own else {
                    continue
                }
                report(
                    reference.range,
                    "“\(part.name)” is read aloud by “\(publication.package.items[first].href)” already",
                    in: facts.context.part)
            }
        }
    }
}
