import BinderyCore
import BinderyEditor
import BinderyTestSupport
import Testing

struct StructureEditTests {
    private let chapter: PartPath = "EPUB/chapter.xhtml"
    private let nav: PartPath = "EPUB/nav.xhtml"

    private func page(_ title: String) -> Resource {
        Resource(
            name: "two.xhtml",
            content: .bytes(
                Array(
                    """
                    <!DOCTYPE html>
                    <html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head>
                    <body><h1>\(title)</h1></body></html>
                    """.utf8)))
    }

    @Test func `a chapter comes into the spine and all tables of contents`() async throws {
        for book in [EPUBFixture.minimal, EPUBFixture.minimal2] {
            let edited = try book.edited(.addChapter(page("Two &amp; Three"), title: "", after: 0))
            let part = book.parts[1].path
            let text = try edited.text(part)
            let new = try #require(text.firstRange(of: "<itemref idref=\"two\"/>"))
            #expect(try #require(text.firstRange(of: "<itemref idref=\"chapter\"/>")).lowerBound > new.lowerBound)
            let contents = try EPUBEditor(edited).description().contents
            #expect(contents.map(\.title) == ["Two & Three", "One"])
            // The same chapter again is no other one.
            #expect(try edited.edited(.addChapter(page("Two &amp; Three"), title: "", after: 0)).text(part) == text)
        }
    }

    @Test func `a chapter within a part of the book stands in its part of the table of contents`() throws {
        let part = """
            <li><a href="chapter.xhtml">Part</a><ol><li><a href="two.xhtml">A</a></li>
            <li><a href="two-2.xhtml">B</a></li></ol></li>
            """
        let book = try EPUBFixture.minimal.edited(
            .addChapter(page("A"), title: "", after: nil), .addChapter(page("B"), title: "", after: nil))
        let text = try book.text(nav)
        let start = try #require(text.firstRange(of: "<ol>")).upperBound
        let end = try #require(text.firstRange(of: "</ol>")).lowerBound
        let nested = book.with(nav, String(text[..<start]) + part + text[end...])
        let edited = try nested.edited(.addChapter(page("C"), title: "", after: 2))
        let contents = try EPUBEditor(edited).description().contents
        #expect(contents.map(\.title) == ["Part"])
        #expect(contents[0].children.map(\.title) == ["A", "C", "B"])
    }

    @Test func `a chapter does not go where the names of folders are a fault`() throws {
        let book = try EPUBFixture.minimal.edited(.rename(chapter, to: "EPUB/my text/chapter.xhtml"))
        let edited = try book.edited(.addChapter(page("Two"), title: "", after: nil))
        #expect(edited.parts.last?.path == "EPUB/two.xhtml")
    }

    @Test func `a chapter looks like the one before it, but for style sheets that are missing`() throws {
        let folder = try TemporaryFolder()
        let file = Resource(
            name: "two.md", content: .file(path: try folder.write(Array("# Two\n\nText.\n".utf8), as: "two.md")))
        let links = "<link rel=\"stylesheet\" href=\"look.css\"/><link rel=\"stylesheet\" href=\"gone.css\"/></head>"
        let item = "<item id=\"look\" href=\"look.css\" media-type=\"text/css\"/></manifest>"
        let book = try EPUBFixture.minimal.with("EPUB/look.css", "p { margin: 0 }")
            .with(package3, replacing: "</manifest>", by: item).with(chapter, replacing: "</head>", by: links)
        let edited = try book.edited(.addChapter(file, title: "", after: nil))
        let text = try edited.text("EPUB/two.xhtml")
        #expect(text.contains("href=\"look.css\""))
        #expect(!text.contains("gone.css"))
    }

    @Test func `a chapter behind the table of contents stands before all others`() throws {
        let book = try EPUBFixture.minimal.with(package3, replacing: "<spine>", by: "<spine><itemref idref=\"nav\"/>")
        let edited = try book.edited(.addChapter(page("Zero"), title: "", after: 1))
        #expect(try EPUBEditor(edited).description().contents.map(\.title) == ["Zero", "One"])
    }

    @Test func `the places of an NCX are numbered anew when a chapter goes`() async throws {
        let two = try EPUBFixture.minimal2.edited(.addChapter(page("Two"), title: "", after: nil))
        let rest = try two.edited(.removeFile("OEBPS/chapter.xhtml"))
        #expect(try rest.text("OEBPS/toc.ncx").contains("<navPoint id=\"bindery-point\" playOrder=\"1\">"))
    }

    @Test func `a file goes with all that leads to it in the package and the tables of contents`() async throws {
        let two = try EPUBFixture.minimal2.edited(.addChapter(page("Two"), title: "", after: nil))
        let one = try two.edited(.removeFile("OEBPS/two.xhtml"))
        for part in EPUBFixture.minimal2.parts {
            #expect(try one.text(part.path) == EPUBFixture.minimal2.text(part.path))
        }
    }

    @Test func `a heading goes with the last entry below it, and a list of pages with its last page`() throws {
        let list = { (type: String) in
            """
            <nav epub:type="\(type)" hidden=""><ol><li><span>Part</span><ol><li><a href="two.xhtml#p">1</a></li></ol></li></ol></nav>
            """
        }
        let book = try EPUBFixture.minimal
            .edited(.addFile("EPUB/two.xhtml", page("Two")))
            .with(nav, replacing: "</nav>", by: "</nav>" + list("page-list") + list("loi"))
        let text = try book.edited(.removeFile("EPUB/two.xhtml")).text(nav)
        #expect(try text == EPUBFixture.minimal.text(nav))
        let ncx: PartPath = "OEBPS/toc.ncx"
        let old = try EPUBFixture.minimal2.edited(.addChapter(page("Two"), title: "", after: nil))
            .with(
                ncx, replacing: "</ncx>",
                by: """
                    <pageList><navLabel><text>Pages</text></navLabel><pageTarget id="p1" type="normal" value="1">\
                    <navLabel><text>1</text></navLabel><content src="two.xhtml"/></pageTarget></pageList></ncx>
                    """)
        #expect(try !old.edited(.removeFile("OEBPS/two.xhtml")).text(ncx).contains("page"))
    }

    @Test func `what is added to a book of fixed layout states its size, or that it has none`() async throws {
        let book = try EPUBFixture.minimal
            .withMetadata(package3, "<meta property=\"rendition:layout\">pre-paginated</meta>")
            .with(chapter, replacing: "</head>", by: "<meta name=\"viewport\" content=\"width=6, height=9\"/></head>")
        var editor = try EPUBEditor(book)
        try editor.apply([
            .addChapter(page("Two"), title: "", after: nil), .cover(TestPicture.png(60, 90)), .coverPage,
        ])
        #expect(await editor.newErrors().isEmpty)
        let edited = editor.container
        #expect(
            try edited.text(package3).contains("<itemref idref=\"two\" properties=\"rendition:layout-reflowable\"/>"))
        #expect(try edited.text("EPUB/cover.xhtml").contains("content=\"width=60, height=90\""))
    }

    @Test func `the direction of the pages is said in EPUB 3 only`() throws {
        let turned = try EPUBFixture.minimal.edited(.pageProgression(.rightToLeft))
        #expect(try turned.text(package3).contains("<spine page-progression-direction=\"rtl\">"))
        #expect(try turned.edited(.pageProgression(nil)).text(package3) == EPUBFixture.minimal.text(package3))
        #expect(throws: BinderyError.self) { try EPUBFixture.minimal2.edited(.pageProgression(.rightToLeft)) }
    }

    @Test func `a font that takes the place of a hidden one, or of none, is not called hidden`() throws {
        let list: PartPath = "META-INF/encryption.xml"
        func entry(_ name: String) -> String {
            """
            <enc:EncryptedData><enc:EncryptionMethod Algorithm="http://www.idpf.org/2008/embedding"/><enc:CipherData>\
            <enc:CipherReference URI="EPUB/\(name).otf"/></enc:CipherData></enc:EncryptedData>
            """
        }
        func encryption(_ names: String...) -> String {
            """
            <encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container" \
            xmlns:enc="http://www.w3.org/2001/04/xmlenc#">\(names.map(entry).joined())</encryption>
            """
        }
        let font = Resource(name: "new.otf", content: .bytes(Array("OTTO".utf8)))
        let book = try EPUBFixture.minimal.edited(.addFile("EPUB/a%20b.otf", font), .addFile("EPUB/c.otf", font))
            .edited(.rename("EPUB/a%20b.otf", to: "EPUB/a b.otf")).with(list, encryption("a%20b", "c"))
        let other = Resource(name: "other.otf", content: .bytes(Array("OTTO2".utf8)))
        var editor = try EPUBEditor(book)
        try editor.apply([.replaceFile("EPUB/a b.otf", other)])
        #expect(try editor.container.text(list) == encryption("c"))
        #expect(editor.remarks.map(\.message) == ["EPUB/a b.otf was a hidden font; the new one is not hidden"])
        try editor.apply([.removeFile("EPUB/c.otf")])
        #expect(!editor.container.parts.contains { $0.path == list })
        // The same content is still the hidden one.
        #expect(try book.edited(.replaceFile("EPUB/c.otf", font)).text(list) == encryption("a%20b", "c"))
    }
}
