import BinderyCore
import BinderyEditor
import BinderyTestSupport
import BinderyValidator
import Testing

/// What EPUB 3 does not permit, and how a book of EPUB 2 loses it and nothing else.
struct UpgradeTests {
    private let chapter: PartPath = "OEBPS/chapter.xhtml"
    private let style: PartPath = "OEBPS/style.css"

    /// The book after the upgrade, which must be free of errors and warnings.
    private func upgraded(_ book: Container) async throws -> Container {
        let new = try book.edited(.upgrade, modification: .date("2025-01-01"))
        #expect(await Validator().check(new).findings.filter { $0.severity <= .warning }.map(\.message) == [])
        return new
    }

    private func withStyle(_ css: String, body: String) throws -> Container {
        try EPUBFixture.minimal2.with(style, css)
            .with(
                package2, replacing: "</manifest>",
                by: "<item id=\"css\" href=\"style.css\" media-type=\"text/css\"/></manifest>"
            )
            .with(
                chapter, replacing: "</head>",
                by: "<link rel=\"stylesheet\" type=\"text/css\" href=\"style.css\"/></head>"
            )
            .with(chapter, replacing: "<p>It was dark.</p>", by: body)
    }

    @Test func `a page that only the guide names comes into the spine, and an image does not`() async throws {
        let items = """
            <item id="list" href="list.xhtml" media-type="application/xhtml+xml"/>
            <item id="art" href="art.svg" media-type="image/svg+xml"/></manifest>
            """
        let guide = """
            </spine><guide><reference type="toc" title="List" href="list.xhtml"/>\
            <reference type="cover" title="Cover" href="art.svg"/></guide>
            """
        let book = try EPUBFixture.minimal2.with("OEBPS/list.xhtml", try EPUBFixture.minimal2.text(chapter))
            .with("OEBPS/art.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><title>Art</title></svg>")
            .with(package2, replacing: "</manifest>", by: items).with(package2, replacing: "</spine>", by: guide)
        let new = try book.edited(.upgrade)
        #expect(try new.text(package2).contains("<itemref idref=\"list\" linear=\"no\"/>"))
        #expect(try new.text(package2).contains("idref=\"art\"") == false)
        #expect(try new.text("OEBPS/nav.xhtml").contains("<a epub:type=\"toc\" href=\"list.xhtml\">List</a>"))
    }

    @Test func `a prefix that EPUB 2 took no notice of is declared`() async throws {
        let book = try EPUBFixture.minimal2.withMetadata(package2, "<meta property=\"ibooks:version\">1.3.4</meta>")
        let new = try await upgraded(book)
        #expect(try new.text(package2).contains(" prefix=\"ibooks: http://vocabulary.itunes.apple.com/"))
        #expect(try new.edited(.upgrade).text(package2) == new.text(package2))
    }

    @Test func `a document type of packages of before EPUB goes, and one that declares something stays`() throws {
        let old = "<!DOCTYPE package PUBLIC \"+//ISBN 0-9673008-1-9//DTD OEB 1.2 Package//EN\" \"oebpkg12.dtd\">"
        let book = try EPUBFixture.minimal2.with(package2, replacing: "<package", by: old + "\n<package")
        #expect(try !book.edited(.upgrade).text(package2).contains("DOCTYPE"))
        let own = try EPUBFixture.minimal2
            .with(package2, replacing: "<package", by: "<!DOCTYPE package [<!ENTITY t \"Salt\">]>\n<package")
            .with(package2, replacing: "The Lamp", by: "&t;")
        #expect(try own.edited(.upgrade).text(package2).contains("<!ENTITY t"))
    }

    @Test func `a book of EPUB 2 becomes a valid book of EPUB 3 that says the same`() async throws {
        let book = try EPUBFixture.minimal2.withMetadata(
            package2,
            """
            <dc:creator opf:role="aut" opf:file-as="Reed, Ann">Ann Reed</dc:creator>
                <dc:date opf:event="publication">2001</dc:date>
                <dc:date opf:event="creation">2000</dc:date>
                <dc:identifier opf:scheme="ISBN">9783161484100</dc:identifier>
                <meta name="calibre:series" content="Lights"/>
            """
        ).with(
            "OEBPS/chapter.xhtml", replacing: "<p>It was dark.</p>",
            by:
                "<center><big>It&nbsp;was</big> <a name=\"x\">dark</a>.</center><p align=\"right\" style=\"color: red\">.</p>"
        ).with(
            package2, replacing: "</spine>",
            by: "</spine>\n  <guide><reference type=\"text\" title=\"Start\" href=\"chapter.xhtml\"/></guide>")
        let new = try book.edited(.upgrade, modification: .date("2025-01-01"))
        let report = await Validator().check(new)
        #expect(report.findings.filter { $0.severity <= .warning }.isEmpty)
        #expect(report.edition == .epub3)
        let package = try new.text(package2)
        #expect(package.contains("property=\"file-as\">Reed, Ann</meta>"))
        #expect(package.contains("property=\"role\" scheme=\"marc:relators\">aut</meta>"))
        #expect(package.contains("<meta property=\"dcterms:created\">2000</meta>"))
        #expect(package.contains("property=\"identifier-type\" scheme=\"onix:codelist5\">15</meta>"))
        #expect(package.contains(">Lights</meta>") && package.contains("toc=\"ncx\""))
        let page = try new.text("OEBPS/chapter.xhtml")
        #expect(page.contains("<!DOCTYPE html>\n<html"))
        #expect(
            page.contains("<div style=\"text-align: center\"><span style=\"font-size: larger\">It\u{A0}was</span>"))
        #expect(page.contains("<a id=\"x\">dark</a>") && page.contains("style=\"text-align: right; color: red\""))
        #expect(
            try new.text("OEBPS/nav.xhtml").contains("<a epub:type=\"bodymatter\" href=\"chapter.xhtml\">Start</a>"))
        #expect(try new.edited(.upgrade).text(package2) == package)
    }

    @Test func `the direction of text moves from styles to markup`() async throws {
        let book = try withStyle(
            "/* A */ p.verse { color: red; direction: rtl; unicode-bidi: embed } @media all { .code { direction: ltr } }",
            body: "<p class=\"a verse\">x</p><p style=\"direction: rtl; margin: 0\">x</p><p class=\"code\">x</p>")
        let new = try await upgraded(book)
        #expect(try new.text(style) == "/* A */ p.verse { color: red;} @media all { .code {} }")
        #expect(
            try new.text(chapter).contains(
                "<p class=\"a verse\" dir=\"rtl\">x</p><p style=\"margin: 0\" dir=\"rtl\">x</p><p class=\"code\" dir=\"ltr\">x</p>"
            ))
    }

    @Test func `a book that only runs from left to right need not say so`() async throws {
        let new = try await upgraded(withStyle("pre { direction: ltr; color: red }", body: "<pre>x</pre>"))
        #expect(try new.text(style) == "pre { color: red }")
        #expect(try new.text(chapter).contains("<pre>x</pre>"))
    }

    @Test func `a font that lies on the device is named as CSS names it`() async throws {
        let book = try withStyle(
            "@font-face { font-family: a; src: url(\"res:///fonts/Droid Sans.ttf\") }", body: "<p>x</p>")
        #expect(try await upgraded(book).text(style) == "@font-face { font-family: a; src: local(\"Droid Sans\") }")
    }

    @Test func `a page without a title gets its heading for one`() async throws {
        let empty = try EPUBFixture.minimal2.with(chapter, replacing: "<title>One</title>", by: "<title/>")
        #expect(try await upgraded(empty).text(chapter).contains("<title>One</title>"))
        let bare = try empty.with(chapter, replacing: "<h1>One</h1>", by: "")
        #expect(try await upgraded(bare).text(chapter).contains("<title>The Lamp</title>"))
    }

    @Test func `pages outside of the reading order can be reached`() async throws {
        let aside = try EPUBFixture.minimal2.text(chapter).replacing("One", with: "Aside")
        let book = try EPUBFixture.minimal2.with("OEBPS/aside.xhtml", aside)
            .with(
                package2, replacing: "</manifest>",
                by: "<item id=\"aside\" href=\"aside.xhtml\" media-type=\"application/xhtml+xml\"/></manifest>"
            )
            .with(package2, replacing: "</spine>", by: "<itemref idref=\"aside\" linear=\"no\"/></spine>")
        #expect(try await upgraded(book).text("OEBPS/nav.xhtml").contains("<a href=\"aside.xhtml\">Aside</a>"))
    }

    @Test func `pages that only the table of contents names come into the spine`() async throws {
        let book = try EPUBFixture.minimal2.with("OEBPS/map.xhtml", EPUBFixture.minimal2.text(chapter))
            .with(
                package2, replacing: "</manifest>",
                by: "<item id=\"map\" href=\"map.xhtml\" media-type=\"application/xhtml+xml\"/></manifest>"
            )
            .with(
                "OEBPS/toc.ncx", replacing: "</navMap>",
                by: """
                    <navPoint id="map" playOrder="2"><navLabel><text>Map</text></navLabel><content src="map.xhtml"/>
                    </navPoint><navPoint id="web" playOrder="3"><navLabel><text>Web</text></navLabel>
                    <content src="http://example.org/"/></navPoint></navMap>
                    """)
        let new = try book.edited(.upgrade, modification: .keep)
        #expect(try new.text(package2).contains("<itemref idref=\"map\" linear=\"no\"/>"))
        let contents = try new.text("OEBPS/nav.xhtml")
        #expect(contents.contains("<a href=\"map.xhtml\">Map</a>") && !contents.contains("example.org"))
    }

    @Test func `an NCX that relies on its document type, and on an identifier that is none, says both`() async throws {
        let book = try EPUBFixture.minimal2
            .with("OEBPS/toc.ncx", replacing: " version=\"2005-1\"", by: "")
            .with(
                package2,
                replacing:
                    "<dc:identifier id=\"uid\" opf:scheme=\"UUID\">urn:uuid:6f2c1a34-5d0b-4f7e-9a3e-0c7d5b1e2f48</dc:identifier>",
                by: "")
        let new = try await upgraded(book)
        let identifier = try #require(EPUBEditor(new).identifiers.first)
        let ncx = try new.text("OEBPS/toc.ncx")
        #expect(ncx.contains(" version=\"2005-1\"") && ncx.contains("name=\"dtb:uid\" content=\"\(identifier)\""))
    }

    @Test func `a page that is not well-formed gets the document type of EPUB 3, and stays as it is`() throws {
        let book = try EPUBFixture.minimal2.with(
            chapter, replacing: "<p>It was dark.</p>", by: "<p>It&nbsp;was <b>dark.</p>")
        let page = try book.edited(.upgrade, modification: .keep).text(chapter)
        #expect(page.contains("<!DOCTYPE html>\n<html") && page.contains("<p>It\u{A0}was <b>dark.</p>"))
    }

    @Test func `a page that only says it is the navigation document is none`() async throws {
        let book = try EPUBFixture.minimal2.with(
            package2, replacing: "<item id=\"chapter\"", by: "<item properties=\"nav\" id=\"chapter\"")
        #expect(try await upgraded(book).parts.contains { $0.path == "OEBPS/nav.xhtml" })
    }
}

extension String {
    fileprivate func replacing(_ old: String, with new: String) -> String {
        split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
    }
}
