import BinderyCore
import BinderyXML

extension Rule<PackageDocument> {
    static let documentAsHTML = Rule(
        RuleDescription(
            "manifest-document-as-html", "OPF-035", .warning, editions: [.epub2],
            summary: "XHTML documents should have the media type application/xhtml+xml, not text/html.",
            rationale: "Reading systems may not recognise them as content documents. Correct the media type.",
            reference: .opf201("2.3"),
            accepts: [.package2()],
            rejects: [.package2(manifest: "◆<item id=\"a\" href=\"a.html\" media-type=\"text/html\"/>")])
    ) { package, report in
        guard !package.isOEBPS1 else { return }
        for item in package.items where item.mediaType == "text/html" {
            report(item.element.startTag, "“\(item.href)” has the media type text/html")
        }
    }

    static let mediaTypeOfOEBPS1 = Rule(
        RuleDescription(
            "manifest-type-deprecated", "OPF-037", .warning, editions: [.epub2],
            summary: "The media types of OEBPS 1.2 should not be used any more.",
            rationale: "Write application/xhtml+xml for documents, and text/css for style sheets.",
            reference: .opf201("1.3.7"),
            accepts: [.package2()],
            rejects: [.package2(manifest: "◆<item id=\"a\" href=\"a.css\" media-type=\"text/x-oeb1-css\"/>")])
    ) { package, report in
        guard !package.isOEBPS1 else { return }
        for item in package.items where ["text/x-oeb1-document", "text/x-oeb1-css"].contains(item.mediaType) {
            report(item.element.startTag, "“\(item.href)” has the media type \(item.mediaType) of OEBPS 1.2")
        }
    }

    static let documentTypeInOEBPS1 = Rule(
        RuleDescription(
            "oebps1-document-type", "OPF-038", .warning, editions: [.epub2],
            summary: "In a package of OEBPS 1.2 documents should have the media type text/x-oeb1-document.",
            rationale: "Better, make it a package of EPUB 2 or 3.",
            reference: .opf201("1.4.1"),
            accepts: [.package2()],
            rejects: [.oebps1("◆<item id=\"a\" href=\"a.html\" media-type=\"text/html\"/>")])
    ) { package, report in
        guard package.isOEBPS1 else { return }
        for item in package.items {
            let isModern = ["application/xhtml+xml", "application/x-dtbook+xml"].contains(item.mediaType)
            if item.mediaType == "text/html" || isModern && item.fallback == nil {
                report(item.element.startTag, "“\(item.href)” has the media type \(item.mediaType)")
            }
        }
    }

    static let styleTypeInOEBPS1 = Rule(
        RuleDescription(
            "oebps1-style-type", "OPF-039", .warning, editions: [.epub2],
            summary: "In a package of OEBPS 1.2 style sheets should have the media type text/x-oeb1-css.",
            rationale: "Better, make it a package of EPUB 2 or 3.",
            reference: .opf201("1.4.1"),
            accepts: [.package2()],
            rejects: [.oebps1("◆<item id=\"a\" href=\"a.css\" media-type=\"text/css\"/>")])
    ) { package, report in
        guard package.isOEBPS1 else { return }
        for item in package.items where item.mediaType == "text/css" && item.fallback == nil {
            report(item.element.startTag, "“\(item.href)” has the media type text/css")
        }
    }

    static let syntaxOfOEBPS1 = Rule(
        RuleDescription(
            "oebps1-syntax", "OPF-047", .usage,
            summary: "A package may be written in the way of OEBPS 1.2.",
            rationale: "It is allowed for the sake of old books only. The namespace of package documents is missing.",
            reference: .opf201("1.4.1"),
            accepts: [.package2()],
            rejects: [
                .oebps1("<item id=\"a\" href=\"a.css\" media-type=\"text/x-oeb1-css\"/>").marked("<package")
            ])
    ) { package, report in
        guard let root = package.root, package.hasOldNamespace else { return }
        report(root.startTag, "the package document is not in the namespace of EPUB, but in the way of OEBPS 1.2")
    }
}

extension Example {
    /// A package document of OEBPS 1.2 with an item.
    static func oebps1(_ item: String) -> Self {
        .package(
            """
            <package xmlns="http://openebook.org/namespaces/oeb-package/1.0/" unique-identifier="id">
              <metadata><dc-metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
                <dc:Title>Title</dc:Title><dc:Identifier id="id">x</dc:Identifier></dc-metadata></metadata>
              <manifest><item id="c" href="c.html" media-type="text/x-oeb1-document"/>\(item)</manifest>
              <spine><itemref idref="c"/></spine>
            </package>
            """, .epub2)
    }
}
