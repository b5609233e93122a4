import BinderyCore
import BinderyEditor
import BinderyTestSupport
import Testing

struct RenamingTests {
    private let chapter: PartPath = "EPUB/chapter.xhtml"
    private let nav: PartPath = "EPUB/nav.xhtml"
    private let page = Resource(name: "two.xhtml", content: .bytes([]))

    /// A book with a second page, of which the head or the body says more.
    private func book(_ part: PartPath, _ body: String, attributes: String = "", head: String = "") throws -> Container
    {
        let text = """
            <html xmlns="http://www.w3.org/1999/xhtml"\(attributes)><head><title>x</title>\(head)</head>\
            <body>\(body)</body></html>
            """
        let resource = Resource(name: "two.xhtml", content: .bytes(Array(text.utf8)))
        return try EPUBFixture.minimal.edited(.addFile(part, resource))
    }

    @Test func `all references follow a file to its new path`() throws {
        let book = try EPUBFixture.minimal
            .with("EPUB/look.css", "@import 'base.css'; p { background: url( \"pic.png\" ) }")
            .with("EPUB/base.css", "")
            .with(
                package3, replacing: "</manifest>",
                by: """
                    <item id="look" href="look.css" media-type="text/css"/>
                        <item id="base" href="base.css" media-type="text/css"/>
                      </manifest>
                    """
            )
            .with(chapter, replacing: "</head>", by: "<link rel=\"stylesheet\" href=\"look.css\"/></head>")
        let moved = try book.edited(
            .rename(chapter, to: "EPUB/text/a b.xhtml"), .rename("EPUB/look.css", to: "EPUB/css/look.css"))
        #expect(try moved.text(nav).contains("<a href=\"text/a%20b.xhtml\">"))
        #expect(try moved.text("EPUB/text/a b.xhtml").contains("href=\"../css/look.css\""))
        #expect(
            try moved.text("EPUB/css/look.css") == "@import '../base.css'; p { background: url( \"../pic.png\" ) }")
        let back = try moved.edited(
            .rename("EPUB/css/look.css", to: "EPUB/look.css"), .rename("EPUB/text/a b.xhtml", to: chapter))
        for part in book.parts { #expect(try back.text(part.path) == book.text(part.path)) }
    }

    @Test func `what a new path leaves of a reference stays as it is spelled`() throws {
        let page: PartPath = "EPUB/my-text/page.xhtml"
        let bare = try EPUBFixture.minimal.edited(.rename(chapter, to: page))
        for (old, here, there) in [
            ("./my%2Dtext/page.xhtml?a=1#b", "./my%2Dtext/new.xhtml?a=1#b", "./other/my%2Dtext/page.xhtml?a=1#b"),
            ("../EPUB/my-text/page.xhtml", "../EPUB/my-text/new.xhtml", "other/my-text/page.xhtml"),
            ("my-text/p%61ge.xhtml", "my-text/new.xhtml", "other/my-text/p%61ge.xhtml"),
        ] {
            let book = try bare.with(nav, replacing: "\"my-text/page.xhtml\"", by: "\"\(old)\"")
            let moved = try book.edited(.rename(page, to: "EPUB/my-text/new.xhtml"))
            #expect(try moved.text(nav).contains("\"\(here)\""))
            let away = try book.edited(.rename(page, to: "EPUB/other/my-text/page.xhtml"))
            #expect(try away.text(nav).contains("\"\(there)\""))
            // What the new name takes the place of is gone; all else comes back.
            if old.contains("page.xhtml") {
                let back = try moved.edited(.rename("EPUB/my-text/new.xhtml", to: page))
                #expect(try back.text(nav) == book.text(nav))
            }
        }
    }

    @Test func `a path outside of the book is refused`() throws {
        for path: PartPath in ["../x.xhtml", "/x.xhtml", "a//b", "a:b"] {
            #expect(throws: BinderyError.self) { try EPUBFixture.minimal.edited(.rename(chapter, to: path)) }
            #expect(throws: BinderyError.self) { try EPUBFixture.minimal.edited(.addFile(path, page)) }
        }
    }

    @Test func `a new reference takes the way that the others of its document take`() throws {
        let links = "<a href=\"../EPUB/chapter.xhtml#a\">1</a><a href=\"../EPUB/nav.xhtml\">2</a>"
        let book = try book("EPUB/two.xhtml", links)
        let moved = try book.edited(.rename(chapter, to: "x/y.xhtml"))
        #expect(try moved.text("EPUB/two.xhtml").contains("\"../x/y.xhtml#a\""))
        let back = try moved.edited(.rename("x/y.xhtml", to: chapter))
        #expect(try back.text("EPUB/two.xhtml") == book.text("EPUB/two.xhtml"))
    }

    @Test func `characters beyond ASCII are percent-encoded, unless the book writes others as they are`() throws {
        let link = "<a href=\"chapter.xhtml\">1</a>"
        let encoded = try book("EPUB/two.xhtml", link).edited(.rename(chapter, to: "EPUB/\u{E9}.xhtml"))
        #expect(try encoded.text("EPUB/two.xhtml").contains("\"%C3%A9.xhtml\""))
        #expect(try encoded.text(package3).contains("\"%C3%A9.xhtml\""))
        let plain = try book("EPUB/\u{E4}.xhtml", link).edited(.rename(chapter, to: "EPUB/\u{E9}.xhtml"))
        #expect(try plain.text("EPUB/\u{E4}.xhtml").contains("\"\u{E9}.xhtml\""))
        #expect(try plain.text(package3).contains("\"\u{E9}.xhtml\""))
    }

    @Test func `references lead from the base that a page states`() throws {
        let part: PartPath = "EPUB/text/two.xhtml"
        for book in [
            try book(part, "<p><a href=\"chapter.xhtml#a\">1</a></p>", attributes: " xml:base=\"../\""),
            try book(part, "<p><a href=\"chapter.xhtml#a\">1</a></p>", head: "<base href=\"../x\"/>"),
            try book(part, "<p xml:base=\"../\"><a xml:base=\"./\" href=\"chapter.xhtml#a\">1</a></p>"),
        ] {
            let changed = try book.edited(.rename(chapter, to: "EPUB/one.xhtml"))
            #expect(try changed.text(part).contains("\"one.xhtml#a\""))
            #expect(try changed.edited(.rename("EPUB/one.xhtml", to: chapter)).text(part) == book.text(part))
            let moved = try book.edited(.rename(part, to: "EPUB/deep/er/two.xhtml"))
            #expect(try moved.text("EPUB/deep/er/two.xhtml").contains("\"../chapter.xhtml#a\""))
        }
        let remote = try book(part, "<a href=\"chapter.xhtml\">1</a>", attributes: " xml:base=\"https://example.org/\"")
        #expect(try remote.edited(.rename(chapter, to: "EPUB/one.xhtml")).text(part) == remote.text(part))
    }

    @Test func `files that the manifest forgot follow, and the container does`() throws {
        let container: PartPath = "META-INF/container.xml"
        let links = "</rootfiles><links><link rel=\"mapping\" href=\"EPUB/map.xhtml\" media-type=\"x/y\"/></links>"
        let book = try EPUBFixture.minimal.with("EPUB/look.css", "p { background: url(img/a.png) }")
            .with("EPUB/img/a.png", "").with("EPUB/map.xhtml", "<html xmlns=\"http://www.w3.org/1999/xhtml\"/>")
            .with(container, replacing: "</rootfiles>", by: links)
        let moved = try book.edited(.rename("EPUB/img/a.png", to: "a.png"), .rename("EPUB/map.xhtml", to: "map.xhtml"))
        #expect(try moved.text("EPUB/look.css") == "p { background: url(../a.png) }")
        #expect(try moved.text(container).contains("href=\"map.xhtml\""))
    }

    @Test func `no file leaves a broken document behind that names it`() throws {
        let book = try EPUBFixture.minimal.with(nav, replacing: ">One<", by: ">One & Two<")
        let error = #expect(throws: BinderyError.self) { try book.edited(.rename(chapter, to: "EPUB/one.xhtml")) }
        #expect(error?.message.contains("its references would lead nowhere; correct it first: ") == true)
        let other = try book.edited(.addFile("EPUB/zz.xhtml", page))
        #expect(try other.edited(.rename("EPUB/zz.xhtml", to: "EPUB/y.xhtml")).parts.last?.path == "EPUB/y.xhtml")
    }

    @Test func `a cover that is named by its path follows`() throws {
        let item = "<item id=\"art\" href=\"art.png\" media-type=\"image/png\"/></manifest>"
        let book = try EPUBFixture.minimal.with("EPUB/art.png", TestPicture.bytes(TestPicture.png(6, 9)))
            .with(package3, replacing: "</manifest>", by: item)
            .withMetadata(package3, "<meta name=\"cover\" content=\"art.png\"/>")
        let moved = try book.edited(.rename("EPUB/art.png", to: "EPUB/img/art.png"))
        #expect(try moved.text(package3).contains("<meta name=\"cover\" content=\"img/art.png\"/>"))
    }
}
