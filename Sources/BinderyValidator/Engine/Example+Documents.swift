extension Example {
    /// A package document alone, written out.
    static func package(
        _ text: String, _ edition: EPUBEdition = .epub3, profile: Profile = .standard, also: [String] = []
    ) -> Self {
        Self(.package, edition, profile: profile, files: [File(path: "package.opf", text: text)], also: also)
    }

    /// A minimal package document of EPUB 3 with additions, or other things in place of the minimal ones.
    static func package(
        attributes: String = "",
        identifier: String = "<dc:identifier id=\"id\">urn:isbn:9780000000002</dc:identifier>",
        title: String = "<dc:title>Title</dc:title>", language: String = "<dc:language>en</dc:language>",
        modified: String = "<meta property=\"dcterms:modified\">2024-01-01T00:00:00Z</meta>", metadata: String = "",
        manifest: String = "", spineAttributes: String = "", spine: String = "<itemref idref=\"c\"/>",
        after: String = "", profile: Profile = .standard, also: [String] = []
    ) -> Self {
        package(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id"\(spaced(attributes))>
              <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
                \(identifier)\(title)\(language)\(modified)\(metadata)
              </metadata>
              <manifest>
                <item id="n" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
                <item id="c" href="c.xhtml" media-type="application/xhtml+xml"/>
                \(manifest)
              </manifest>
              <spine\(spaced(spineAttributes))>\(spine)</spine>\(after)
            </package>
            """, profile: profile, also: also)
    }

    /// A minimal package document of EPUB 2 with additions.
    static func package2(
        attributes: String = "", metadata: String = "", manifest: String = "", spineAttributes: String = "toc=\"ncx\"",
        spine: String = "<itemref idref=\"c\"/>", after: String = "", also: [String] = []
    ) -> Self {
        package(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <package xmlns="http://www.idpf.org/2007/opf" version="2.0" unique-identifier="id"\(spaced(attributes))>
              <metadata xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:opf="http://www.idpf.org/2007/opf">
                <dc:identifier id="id">urn:isbn:9780000000002</dc:identifier><dc:title>Title</dc:title>
                <dc:language>en</dc:language>\(metadata)
              </metadata>
              <manifest>
                <item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>
                <item id="c" href="c.xhtml" media-type="application/xhtml+xml"/>
                \(manifest)
              </manifest>
              <spine\(spaced(spineAttributes))>\(spine)</spine>\(after)
            </package>
            """, .epub2, also: also)
    }

    /// An XHTML content document of EPUB 3 alone.
    static func xhtml(
        _ body: String, head: String = "", attributes: String = "", profile: Profile = .standard, also: [String] = []
    ) -> Self {
        Self(
            .xhtml, profile: profile,
            files: [
                File(
                    path: "c.xhtml",
                    text: """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <!DOCTYPE html>
                        <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"\
                        \(spaced(attributes))>
                        <head><title>Title</title>\(head)</head>
                        <body>\(body)</body>
                        </html>
                        """)
            ], also: also)
    }

    /// An XHTML content document of EPUB 2 alone.
    static func xhtml2(_ body: String, head: String = "", also: [String] = []) -> Self {
        Self(
            .xhtml, .epub2,
            files: [
                File(
                    path: "c.xhtml",
                    text: """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.1//EN"
                         "http://www.w3.org/TR/xhtml11/DTD/xhtml11.dtd">
                        <html xmlns="http://www.w3.org/1999/xhtml"><head><title>Title</title>\(head)</head>
                        <body>\(body)</body></html>
                        """)
            ], also: also)
    }

    /// A document alone, written out.
    static func document(
        _ mode: ValidatorOptions.Mode, _ text: String, _ edition: EPUBEdition = .epub3, profile: Profile = .standard,
        also: [String] = []
    ) -> Self {
        let path: String =
            switch mode {
            case .publication, .xhtml: "c.xhtml"
            case .package: "package.opf"
            case .svg: "image.svg"
            case .navigation: "nav.xhtml"
            case .overlay: "c.smil"
            }
        return Self(mode, edition, profile: profile, files: [File(path: path, text: text)], also: also)
    }

    private static func spaced(_ attributes: String) -> String { attributes.isEmpty ? "" : " " + attributes }
}
