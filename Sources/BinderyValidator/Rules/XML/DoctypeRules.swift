import BinderyXML

/// Looks at the document type declaration of a document of a publication.
enum DoctypeCheck {
    static func check(_ document: Document, _ report: inout Reporter) {
        switch document.kind {
        case .container, .encryption, .signatures, .rights, .metadata, .mapping: return
        default: break
        }
        let prolog = document.tree.prolog
        if let doctype = prolog.doctype {
            if document.edition == .epub2 {
                checkEPUB2(doctype, document, &report)
            } else if document.kind.isXHTML, doctype.name == "html" {
                if doctype.publicID != nil || ![nil, "about:legacy-compat"].contains(doctype.systemID) {
                    let id = doctype.publicID ?? doctype.systemID ?? ""
                    report.add(
                        .doctypeIrregular, doctype.range,
                        "the document type is “\(id)”; in EPUB 3 it is <!DOCTYPE html> or none")
                }
            } else if doctype.isExternal, !isAllowed(doctype, on: mediaType(of: document)) {
                let id = doctype.publicID ?? doctype.systemID ?? ""
                report.add(.doctypeExternal, doctype.range, "the document type names an external file: “\(id)”")
            }
        }
        guard document.edition == .epub3 else { return }
        for entity in prolog.entities where entity.isExternal {
            report.add(
                .entityExternal, entity.offset..<entity.offset, "the entity “\(entity.name)” is in another file")
        }
    }

    private static func checkEPUB2(
        _ doctype: XMLProlog.Doctype, _ document: Document, _ report: inout Reporter
    ) {
        if document.kind == .package {
            if doctype.isExternal, doctype.publicID != "+//ISBN 0-9673008-1-9//DTD OEB 1.2 Package//EN" {
                report.add(.packageDoctype, doctype.range, "the document type of the package document is obsolete")
            }
        } else if document.kind == .ncx, doctype.name == "ncx",
            doctype.publicID != "-//NISO//DTD ncx 2005-1//EN"
                || doctype.systemID != "http://www.daisy.org/z3986/2005/ncx-2005-1.dtd"
        {
            report.add(
                .ncxDoctype, doctype.range, "the document type is “\(doctype.publicID ?? doctype.systemID ?? "ncx")”")
        } else if document.kind == .xhtml, doctype.name == "html",
            doctype.publicID != "-//W3C//DTD XHTML 1.1//EN"
                || doctype.systemID != "http://www.w3.org/TR/xhtml11/DTD/xhtml11.dtd"
        {
            let id = doctype.publicID ?? doctype.systemID ?? "html"
            report.add(
                .doctypeIrregular, doctype.range, "the document type is “\(id)”; in EPUB 2 it is XHTML 1.1 or none")
        }
    }

    /// The external identifiers that are allowed on documents of a media type (EPUB 3.3, appendix B).
    private static let allowed: [(publicID: String, systemID: String, mediaTypes: [String])] = [
        ("-//W3C//DTD SVG 1.1//EN", "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd", ["image/svg+xml"]),
        (
            "-//NISO//DTD ncx 2005-1//EN", "http://www.daisy.org/z3986/2005/ncx-2005-1.dtd",
            ["application/x-dtbncx+xml"]
        ),
        (
            "-//W3C//DTD MathML 3.0//EN", "http://www.w3.org/Math/DTD/mathml3/mathml3.dtd",
            ["application/mathml+xml", "application/mathml-content+xml", "application/mathml-presentation+xml"]
        ),
    ]

    private static func isAllowed(_ doctype: XMLProlog.Doctype, on mediaType: String) -> Bool {
        allowed.contains {
            $0.publicID == doctype.publicID && $0.systemID == doctype.systemID && $0.mediaTypes.contains(mediaType)
        }
    }

    /// The media type that the manifest states, or that of a document alone.
    private static func mediaType(of document: Document) -> String {
        guard document.context.mediaType.isEmpty else { return document.context.mediaType }
        return switch document.kind {
        case .svg: "image/svg+xml"
        case .ncx: "application/x-dtbncx+xml"
        default: ""
        }
    }
}

extension XMLProlog.Doctype {
    /// Whether it names an external file.
    fileprivate var isExternal: Bool { publicID != nil || systemID != nil }
}

extension RuleDescription {
    static let doctypeIrregular = RuleDescription(
        "xml-doctype-irregular", "HTM-004",
        summary: "The document type of XHTML must be that of the edition of EPUB.",
        rationale: """
            In EPUB 3 it is <!DOCTYPE html>, in EPUB 2 that of XHTML 1.1; another one promises a document that this is \
            not. Put the right one in its place, or remove it.
            """,
        reference: .epub33("sec-xhtml-req"),
        accepts: [.xhtml("<p>A</p>"), .xhtml2("<p>A</p>")],
        rejects: [
            .document(
                .xhtml,
                """
                ◆<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.1//EN" "http://www.w3.org/TR/xhtml11/DTD/xhtml11.dtd">
                <html xmlns="http://www.w3.org/1999/xhtml"><head><title>A</title></head><body><p>A</p></body></html>
                """),
            .document(
                .xhtml,
                """
                ◆<!DOCTYPE html>
                <html xmlns="http://www.w3.org/1999/xhtml"><head><title>A</title></head><body><p>A</p></body></html>
                """, .epub2),
        ])

    static let ncxDoctype = RuleDescription(
        "xml-doctype-ncx", "HTM-004", editions: [.epub2],
        summary: "The document type of an NCX must be that of NCX 2005-1.",
        rationale: "Another one promises a document that this is not. Put the right one in its place, or remove it.",
        reference: .opf201("2.4.1.2"),
        accepts: [.book2()],
        rejects: [
            .book2([
                "EPUB/toc.ncx": """
                ◆<!DOCTYPE ncx PUBLIC "-//NISO//DTD ncx 2005//EN" "http://www.daisy.org/z3986/2005/ncx-2005-1.dtd">
                <ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1">
                <head><meta name="dtb:uid" content="urn:isbn:9780000000002"/></head>
                <docTitle><text>Title</text></docTitle>
                <navMap><navPoint id="p" playOrder="1"><navLabel><text>A</text></navLabel><content src="c.xhtml"/>
                </navPoint></navMap></ncx>
                """
            ])
        ])

    static let doctypeExternal = RuleDescription(
        "xml-doctype-external", "OPF-073", editions: [.epub3],
        summary: "A document type must not name an external file, apart from those of SVG, MathML and NCX.",
        rationale: """
            Reading systems do not load other files to read a document, and some refuse to read it at all. Remove the \
            declaration.
            """,
        reference: .epub33("app-identifiers-allowed"),
        accepts: [
            .document(
                .svg,
                """
                <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><title>A</title></svg>
                """)
        ],
        rejects: [
            .document(
                .svg,
                """
                ◆<!DOCTYPE svg SYSTEM "svg.dtd">
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><title>A</title></svg>
                """)
        ])

    static let packageDoctype = RuleDescription(
        "xml-doctype-package", "HTM-009", editions: [.epub2],
        summary: "A package document should have no document type.",
        rationale: "It says nothing that a reading system needs. Remove it.",
        reference: .opf201("1.3.4"),
        accepts: [.package2()],
        rejects: [
            .package(
                Example.package2().files[0].text.replacing(
                    "<package ", with: "◆<!DOCTYPE package SYSTEM \"package.dtd\"><package "),
                .epub2)
        ])

    static let entityExternal = RuleDescription(
        "xml-entity-external", "HTM-003", editions: [.epub3],
        summary: "A document must not declare entities that are in other files.",
        rationale: "Reading systems do not load other files to read a document. Write the text into the document.",
        reference: .epub33("sec-xml-constraints"),
        accepts: [
            .document(
                .xhtml,
                """
                <!DOCTYPE html [<!ENTITY a "A">]>
                <html xmlns="http://www.w3.org/1999/xhtml"><head><title>A</title></head><body><p>&a;</p></body></html>
                """)
        ],
        rejects: [
            .document(
                .xhtml,
                """
                <!DOCTYPE html [<!ENTITY a SYSTEM "a.xml"◆>]>
                <html xmlns="http://www.w3.org/1999/xhtml"><head><title>A</title></head><body><p>A</p></body></html>
                """)
        ])

    static let xmlVersion = RuleDescription(
        "xml-version", "HTM-001",
        summary: "An XML document must be in XML 1.0.",
        rationale: "Reading systems need not know XML 1.1. Write version=\"1.0\" in the XML declaration.",
        reference: .epub33("sec-xml-constraints"),
        accepts: [.xhtml("<p>A</p>")],
        rejects: [
            .document(
                .xhtml,
                """
                <?xml version="1.1"?>
                <html xmlns="http://www.w3.org/1999/xhtml"><head><title>A</title></head><body><p>A</p></body></html>◆
                """)
        ])
}
