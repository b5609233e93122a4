import BinderyCore
import BinderyEditor
import BinderyTestSupport
import Testing

/// The smallest pictures: their headers say how large they are, and nobody decodes them.
enum TestPicture {
    static func png(_ width: UInt8, _ height: UInt8) -> Resource {
        let header: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]
        return Resource(
            name: "new.png",
            content: .bytes(header + [0, 0, 0, width, 0, 0, 0, height, 8, 2, 0, 0, 0] + [0, 0, 0, 0]))
    }

    static func gif(_ width: UInt8, _ height: UInt8) -> Resource {
        Resource(name: "new.gif", content: .bytes(Array("GIF89a".utf8) + [width, 0, height, 0, 0, 0, 0, 0x3B]))
    }

    static func bytes(_ resource: Resource) -> [UInt8] {
        if case .bytes(let bytes) = resource.content { bytes } else { [] }
    }
}

struct CoverEditTests {
    private func withCover() throws -> Container {
        try EPUBFixture.minimal
            .with("EPUB/art/cover.png", TestPicture.bytes(TestPicture.png(60, 90)), storage: .stored)
            .with(
                "EPUB/cover.xhtml",
                """
                <html xmlns="http://www.w3.org/1999/xhtml"><head><title>Cover</title></head><body>
                <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 60 90">
                <image width="60" height="90" xlink:href="art/cover.png"/></svg></body></html>
                """
            )
            .with(
                package3, replacing: "</manifest>",
                by: """
                      <item id="art" href="art/cover.png" media-type="image/png" properties="cover-image"/>
                        <item id="page" href="cover.xhtml" media-type="application/xhtml+xml" properties="svg"/>
                      </manifest>
                    """
            )
            .with(package3, replacing: "<spine>", by: "<spine>\n    <itemref idref=\"page\"/>")
    }

    @Test func `a book without a cover gets one in both forms, and loses it without a trace`() throws {
        let book = try EPUBFixture.minimal.edited(.cover(TestPicture.png(60, 90)))
        #expect(
            try book.difference(from: EPUBFixture.minimal, package3) == [
                "+<meta name=\"cover\" content=\"cover-image\"/>",
                "+<item id=\"cover-image\" href=\"cover.png\" media-type=\"image/png\" properties=\"cover-image\"/>",
            ])
        #expect(book.parts.contains { $0.path == "EPUB/cover.png" })
        let bare = try book.edited(.removeCover)
        #expect(try bare.text(package3) == EPUBFixture.minimal.text(package3))
        #expect(bare.parts.map(\.path) == EPUBFixture.minimal.parts.map(\.path))
    }

    @Test func `a cover of the same format takes the old one's place`() throws {
        let book = try withCover()
        let edited = try book.edited(.cover(TestPicture.png(80, 90)))
        #expect(try edited.text(package3) == book.text(package3))
        let page = try edited.text("EPUB/cover.xhtml")
        #expect(page.contains("viewBox=\"0 0 80 90\"") && page.contains("<image width=\"80\" height=\"90\""))
        #expect(try EPUBEditor(edited).coverImage()?.bytes == TestPicture.bytes(TestPicture.png(80, 90)))
    }

    @Test func `a cover of another format has another name, which the page follows`() throws {
        let book = try withCover()
        let edited = try book.edited(.cover(TestPicture.gif(60, 90)))
        #expect(try edited.text("EPUB/cover.xhtml").contains("xlink:href=\"art/cover.gif\""))
        #expect(try edited.text(package3).contains("href=\"art/cover.gif\" media-type=\"image/gif\""))
        #expect(!edited.parts.contains { $0.path == "EPUB/art/cover.png" })
        let back = try edited.edited(.cover(TestPicture.png(60, 90)))
        #expect(try back.text(package3) == book.text(package3))
        #expect(try back.text("EPUB/cover.xhtml") == book.text("EPUB/cover.xhtml"))
    }

    @Test func `an image that the text shows too stays in the book`() throws {
        let chapter: PartPath = "EPUB/chapter.xhtml"
        let book = try withCover().with(
            chapter, replacing: "<p>It was dark.</p>", by: "<p>Look: <img src=\"art/cover.png\" alt=\"\"/></p>")
        let edited = try book.edited(.cover(TestPicture.png(80, 90)))
        #expect(try edited.text(chapter) == book.text(chapter))
        #expect(try edited.text("EPUB/cover.xhtml").contains("xlink:href=\"art/cover-2.png\""))
        #expect(edited.parts.contains { $0.path == "EPUB/art/cover.png" })
        let back = try edited.edited(.cover(TestPicture.png(60, 90)))
        #expect(try back.text(package3) == book.text(package3))
        #expect(!back.parts.contains { $0.path == "EPUB/art/cover-2.png" })
    }

    @Test func `an image that another page shows stays, however the page spells its name`() throws {
        let chapter: PartPath = "EPUB/chapter.xhtml"
        let book = try withCover().edited(.rename("EPUB/art/cover.png", to: "EPUB/art/m\u{FC}ll.png")).with(
            chapter, replacing: "<p>It was dark.</p>", by: "<p>Look: <img src=\"art/m%C3%BCll.png\" alt=\"\"/></p>")
        let edited = try book.edited(.cover(TestPicture.png(80, 90)))
        #expect(try edited.text(chapter) == book.text(chapter))
        #expect(edited.parts.contains { $0.path == "EPUB/art/m\u{FC}ll.png" })
        let style = try withCover().with("EPUB/look.css", "/* art/cover.png */").with(
            package3, replacing: "</manifest>",
            by: "<item id=\"look\" href=\"look.css\" media-type=\"text/css\"/></manifest>")
        let replaced = try style.edited(.cover(TestPicture.png(80, 90)))
        #expect(replaced.parts.count == style.parts.count)
    }

    @Test func `a page in UTF-16 shows the new cover`() throws {
        let book = try withCover()
        let text = Array(try book.text("EPUB/cover.xhtml").utf16)
        let wide = try book.edited(
            .replaceFile(
                "EPUB/cover.xhtml",
                Resource(
                    name: "cover.xhtml",
                    content: .bytes([0xFF, 0xFE] + text.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }))))
        let edited = try wide.edited(.cover(TestPicture.gif(60, 90)))
        let page = try #require(edited.parts.first { $0.path == "EPUB/cover.xhtml" })
        #expect(try String(decoding: page.content.bytes().filter { $0 != 0 }, as: UTF8.self).contains("art/cover.gif"))
    }

    @Test func `a drawing in the spine that shows the cover gets no property of pages`() throws {
        let book = try withCover()
            .with(
                "EPUB/front.svg",
                """
                <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 60 90">
                <title>Cover</title><image width="60" height="90" xlink:href="art/cover.png"/></svg>
                """
            )
            .with(
                package3, replacing: "</manifest>",
                by: "  <item id=\"front\" href=\"front.svg\" media-type=\"image/svg+xml\"/>\n  </manifest>"
            )
            .with(package3, replacing: "<spine>", by: "<spine>\n    <itemref idref=\"front\"/>")
        var editor = try EPUBEditor(book)
        try editor.apply([.cover(TestPicture.gif(60, 90))])
        #expect(try editor.container.text(package3).contains("href=\"front.svg\" media-type=\"image/svg+xml\"/>"))
        #expect(try editor.container.text("EPUB/front.svg").contains("art/cover.gif"))
    }

    @Test func `a page for the cover comes first, and only once`() throws {
        for book in [EPUBFixture.minimal, EPUBFixture.minimal2] {
            let edited = try book.edited(.cover(TestPicture.png(60, 90)), .coverPage)
            let part = book.parts[1].path
            let text = try edited.text(part)
            let first = try #require(text.firstRange(of: "<itemref idref=\"bindery-cover-page\"/>"))
            #expect(try #require(text.firstRange(of: "<itemref idref=\"chapter\"/>")).lowerBound > first.lowerBound)
            #expect(try edited.text(PartPath("\(part.folder)cover.xhtml")).contains("<img src=\"cover.png\""))
            #expect(try edited.edited(.coverPage).text(part) == text)
        }
    }

    @Test func `a drawing that holds a program is refused`() throws {
        let drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>"
        let error = #expect(throws: BinderyError.self) {
            try EPUBFixture.minimal.edited(.cover(Resource(name: "x.svg", content: .bytes(Array(drawing.utf8)))))
        }
        #expect(error?.code == .refused)
    }
}
