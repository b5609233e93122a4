extension Example {
    /// A minimal book of EPUB 3 with further files, or others in place of its own; a file with the text `nil` is left
    /// out. Its own files are `mimetype`, `META-INF/container.xml`, `EPUB/package.opf`, `EPUB/nav.xhtml` and
    /// `EPUB/c.xhtml`.
    static func book(
        _ files: [String: String?] = [:], manifest: String = "", spine: String = "<itemref idref=\"c\"/>",
        metadata: String = "", profile: Profile = .standard, also: [String] = [], unplaced: Int = 0
    ) -> Self {
        let package = Example.package(metadata: metadata, manifest: manifest, spine: spine).files[0].text
        let own: [String: String] = [
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": container,
            "EPUB/package.opf": package,
            "EPUB/nav.xhtml": navigation,
            "EPUB/c.xhtml": Example.xhtml("<p>Text</p>").files[0].text,
        ]
        return Self(
            .publication, profile: profile, files: merge(own, files), also: also, unplaced: unplaced)
    }

    /// A minimal book of EPUB 2 with further files, or others in place of its own, which are `mimetype`,
    /// `META-INF/container.xml`, `EPUB/package.opf`, `EPUB/toc.ncx` and `EPUB/c.xhtml`.
    static func book2(
        _ files: [String: String?] = [:], manifest: String = "", metadata: String = "",
        spine: String = "<itemref idref=\"c\"/>", after: String = "", also: [String] = [], unplaced: Int = 0
    ) -> Self {
        let own: [String: String] = [
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": container,
            "EPUB/package.opf": Example.package2(
                metadata: metadata, manifest: manifest, spine: spine, after: after
            ).files[0].text,
            "EPUB/toc.ncx": ncx,
            "EPUB/c.xhtml": Example.xhtml2("<p>Text</p>").files[0].text,
        ]
        return Self(.publication, .epub2, files: merge(own, files), also: also, unplaced: unplaced)
    }

    private static func merge(_ own: [String: String], _ others: [String: String?]) -> [File] {
        var all = own
        for (path, text) in others { all[path] = text }
        // The mimetype comes first, as it must in the archive.
        return all.keys.sorted { ($0 == "mimetype" ? "" : $0) < ($1 == "mimetype" ? "" : $1) }.compactMap { path in
            all[path].map { File(path: path, text: $0) }
        }
    }

    private static let container = """
        <?xml version="1.0" encoding="UTF-8"?>
        <container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">
          <rootfiles>
            <rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
          </rootfiles>
        </container>
        """

    private static let navigation = """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE html>
        <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops">
        <head><title>Contents</title></head>
        <body><nav epub:type="toc"><ol><li><a href="c.xhtml">Chapter</a></li></ol></nav></body>
        </html>
        """

    private static let ncx = """
        <?xml version="1.0" encoding="UTF-8"?>
        <ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1">
          <head><meta name="dtb:uid" content="urn:isbn:9780000000002"/></head>
          <docTitle><text>Title</text></docTitle>
          <navMap>
            <navPoint id="p1" playOrder="1"><navLabel><text>Chapter</text></navLabel><content src="c.xhtml"/></navPoint>
          </navMap>
        </ncx>
        """
}
