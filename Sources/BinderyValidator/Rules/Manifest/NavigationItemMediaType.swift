import BinderyXML

extension Rule<PackageDocument> {
    static let navigationItemMediaType = Rule(
        RuleDescription(
            "manifest-navigation-media-type", "RSC-005", editions: [.epub3],
            summary: "The navigation document must be XHTML.",
            rationale: "Reading systems read it as XHTML. Correct the media type, or the property.",
            reference: .epub33("sec-nav-prop"),
            accepts: [.package()],
            rejects: [
                .package(Example.drawnNavigation, also: ["manifest-property-media-type"])
            ])
    ) { package, report in
        for item in package.items where item.properties.contains("nav") && item.mediaType != "application/xhtml+xml" {
            report(
                item.element.startTag,
                "the navigation document has the media type “\(item.mediaType)”, not XHTML")
        }
    }
}

extension Rule<Publication> {
    static let navigationUnreadable = Rule(
        RuleDescription(
            "manifest-navigation-unreadable", "CHK-008", editions: [.epub3],
            summary: "The navigation document can only be checked if it is XHTML.",
            rationale: "Correct the media type, or the property.",
            reference: .epub33("sec-nav-prop"),
            accepts: [.book()],
            rejects: [
                .book(
                    [
                        "EPUB/package.opf": Example.drawnNavigation, "EPUB/nav.xhtml": nil, "EPUB/c.xhtml": nil,
                        "EPUB/nav.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>",
                    ], also: ["manifest-property-media-type", "manifest-navigation-media-type"])
            ])
    ) { publication, report in
        for item in publication.package.items where item.isUnreadableNavigation {
            report(item.element.startTag, "“\(item.href)” is no XHTML, so that it was not checked")
        }
    }
}

extension ManifestItem {
    /// Whether it is said to be a navigation document, but not to be XHTML: EPUBCheck does not look at it.
    var isUnreadableNavigation: Bool { properties.contains("nav") && mediaType != "application/xhtml+xml" }
}

extension Example {
    /// A package with a drawing for a navigation document.
    fileprivate static let drawnNavigation = """
        <package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">
          <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
            <dc:identifier id="id">urn:isbn:9780000000002</dc:identifier><dc:title>Title</dc:title>
            <dc:language>en</dc:language><meta property="dcterms:modified">2024-01-01T00:00:00Z</meta>
          </metadata>
          <manifest>
            ◆<item id="n" href="nav.svg" media-type="image/svg+xml" properties="nav"/>
          </manifest>
          <spine><itemref idref="n"/></spine>
        </package>
        """
}
