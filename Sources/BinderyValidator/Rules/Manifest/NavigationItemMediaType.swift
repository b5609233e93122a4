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
                .package(
                    """
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
                    """, also: ["manifest-property-media-type"])
            ])
    ) { package, report in
        for item in package.items where item.properties.contains("nav") && item.mediaType != "application/xhtml+xml" {
            report(
                item.element.startTag,
                "the navigation document has the media type “\(item.mediaType)”, not XHTML")
        }
    }
}
