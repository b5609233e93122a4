public import BinderyCore

/// Small books that EPUBCheck finds nothing in; a test states only what differs from them.
///
///     let book = EPUBFixture.minimal.with("EPUB/chapter.xhtml", "<html/>").without("EPUB/nav.xhtml")
///     let bytes = try await book.archive()
public enum EPUBFixture {
    /// An EPUB 3 book of one chapter and its navigation.
    public static let minimal = Container(parts: [
        container(package: "EPUB/package.opf"),
        part(
            "EPUB/package.opf",
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <package xmlns="http://www.idpf.org/2007/opf" version="3.0" xml:lang="en" unique-identifier="uid">
              <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
                <dc:identifier id="uid">urn:uuid:6f2c1a34-5d0b-4f7e-9a3e-0c7d5b1e2f48</dc:identifier>
                <dc:title>The Lamp</dc:title>
                <dc:language>en</dc:language>
                <meta property="dcterms:modified">2024-01-01T00:00:00Z</meta>
              </metadata>
              <manifest>
                <item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
                <item id="chapter" href="chapter.xhtml" media-type="application/xhtml+xml"/>
              </manifest>
              <spine>
                <itemref idref="chapter"/>
              </spine>
            </package>

            """),
        part(
            "EPUB/nav.xhtml",
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE html>
            <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="en">
              <head>
                <title>Contents</title>
              </head>
              <body>
                <nav epub:type="toc">
                  <h1>Contents</h1>
                  <ol>
                    <li><a href="chapter.xhtml">One</a></li>
                  </ol>
                </nav>
              </body>
            </html>

            """),
        part(
            "EPUB/chapter.xhtml",
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE html>
            <html xmlns="http://www.w3.org/1999/xhtml" lang="en" xml:lang="en">
              <head>
                <title>One</title>
              </head>
              <body>
                <h1>One</h1>
                <p>It was dark.</p>
              </body>
            </html>

            """),
    ])

    /// An EPUB 2 book of one chapter and its table of contents.
    public static let minimal2 = Container(parts: [
        container(package: "OEBPS/content.opf"),
        part(
            "OEBPS/content.opf",
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <package xmlns="http://www.idpf.org/2007/opf" version="2.0" unique-identifier="uid">
              <metadata xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:opf="http://www.idpf.org/2007/opf">
                <dc:identifier id="uid" opf:scheme="UUID">urn:uuid:6f2c1a34-5d0b-4f7e-9a3e-0c7d5b1e2f48</dc:identifier>
                <dc:title>The Lamp</dc:title>
                <dc:language>en</dc:language>
              </metadata>
              <manifest>
                <item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>
                <item id="chapter" href="chapter.xhtml" media-type="application/xhtml+xml"/>
              </manifest>
              <spine toc="ncx">
                <itemref idref="chapter"/>
              </spine>
            </package>

            """),
        part(
            "OEBPS/toc.ncx",
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1" xml:lang="en">
              <head>
                <meta name="dtb:uid" content="urn:uuid:6f2c1a34-5d0b-4f7e-9a3e-0c7d5b1e2f48"/>
                <meta name="dtb:depth" content="1"/>
                <meta name="dtb:totalPageCount" content="0"/>
                <meta name="dtb:maxPageNumber" content="0"/>
              </head>
              <docTitle><text>The Lamp</text></docTitle>
              <navMap>
                <navPoint id="one" playOrder="1">
                  <navLabel><text>One</text></navLabel>
                  <content src="chapter.xhtml"/>
                </navPoint>
              </navMap>
            </ncx>

            """),
        part(
            "OEBPS/chapter.xhtml",
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.1//EN" "http://www.w3.org/TR/xhtml11/DTD/xhtml11.dtd">
            <html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en">
              <head>
                <title>One</title>
              </head>
              <body>
                <h1>One</h1>
                <p>It was dark.</p>
              </body>
            </html>

            """),
    ])

    private static func container(package: String) -> Container.Part {
        part(
            "META-INF/container.xml",
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">
              <rootfiles>
                <rootfile full-path="\(package)" media-type="application/oebps-package+xml"/>
              </rootfiles>
            </container>

            """)
    }

    private static func part(_ path: PartPath, _ text: String) -> Container.Part {
        Container.Part(path: path, content: PartContent(Array(text.utf8)))
    }
}

extension Container {
    /// The book with a part of other content, or with one more part.
    public func with(_ path: PartPath, _ text: String) -> Container {
        with(path, Array(text.utf8))
    }

    /// The book with a part of other content, or with one more part.
    public func with(_ path: PartPath, _ bytes: [UInt8], storage: PartContent.Storage = .deflated) -> Container {
        var container = self
        let part = Part(path: path, content: PartContent(bytes, storage: storage))
        if let index = parts.firstIndex(where: { $0.path == path }) {
            container.parts[index] = part
        } else {
            container.parts.append(part)
        }
        return container
    }

    /// The book with a text in one of its parts replaced, wherever it stands there.
    public func with(_ path: PartPath, replacing old: String, by new: String) throws -> Container {
        with(path, try text(path).split(separator: old, omittingEmptySubsequences: false).joined(separator: new))
    }

    /// The book without a part.
    public func without(_ path: PartPath) -> Container {
        var container = self
        container.parts.removeAll { $0.path == path }
        return container
    }

    /// The text of a part; empty where there is no such part.
    public func text(_ path: PartPath) throws -> String {
        String(decoding: try parts.first { $0.path == path }?.content.bytes() ?? [], as: UTF8.self)
    }
}
