import BinderyCore
import BinderyEditor
import BinderyTestSupport
import Testing

/// What is shown of a book brings it back to the byte, whatever was done to it since.
struct RestoringTests {
    private let picture = TestPicture.png(60, 90)
    private let photograph = TestPicture.gif(6, 9)

    /// A book after some edits, and then given back what had been shown of it.
    private func restored(
        _ book: Container, after edits: [Edit], and more: [Edit] = [], changing text: (String) -> String = { $0 }
    ) throws -> Container {
        let folder = try TemporaryFolder()
        let shown = text(try EPUBEditor(book).description().data(file: "book.epub").yaml)
        let file = try folder.write(Array(shown.utf8), as: "book.yaml")
        var editor = try EPUBEditor(book)
        try editor.apply(edits, modification: .date("2030-01-01"))
        try editor.apply(try Edit.edits(from: file) + more, modification: .keep)
        return editor.container
    }

    private static let oddMetadata = [
        "<dc:creator id=\"a\">Ann</dc:creator><!-- one --><meta refines=\"#a\" property=\"display-seq\">1</meta>",
        "<dc:creator> Bo&#32;&#x42;oe</dc:creator>\n<?keep this?><dc:creator></dc:creator>",
        "<dc:publisher><![CDATA[Hill & Co]]></dc:publisher><dc:subject/>",
        "<meta property='belongs-to-collection' id='s'>Set</meta><meta refines='#s' property='collection-type'>set</meta>"
            + "<meta name='calibre:series' content='Other'/><meta name='calibre:series_index' content='1.0'/>",
    ]

    @Test(arguments: oddMetadata)
    func `metadata come back in the words in which they were written`(markup: String) throws {
        let book = try EPUBFixture.minimal.withMetadata(package3, markup)
        let edits: [Edit] = [
            .title("Salt"), .authors([Person("Cy", fileAs: "Cy")]), .series("Lights", position: "2"),
            .set("publisher", ["P"]), .set("subject", []), .set("schema:accessMode", ["textual"]),
        ]
        let back = try restored(book, after: edits)
        #expect(try back.difference(from: book, package3).allSatisfy { $0.contains("dcterms:modified") })
        #expect(try back.text(package3).contains("2030-01-01"))
    }

    @Test func `a title that was not there, or blank, comes back as that`() throws {
        for markup in ["", "<dc:title/>", "<dc:title><i>The</i> Lamp</dc:title>"] {
            let book = try EPUBFixture.minimal.with(package3, replacing: "<dc:title>The Lamp</dc:title>", by: markup)
            let back = try restored(book, after: [.title("Salt")])
            #expect(try back.difference(from: book, package3).allSatisfy { $0.contains("dcterms:modified") })
        }
    }

    @Test func `what has been changed in the file counts, and the rest stays as it was written`() throws {
        let book = try EPUBFixture.minimal.withMetadata(package3, "<dc:creator>Ann &#x42;oe</dc:creator>")
        let back = try restored(book, after: [.title("Salt"), .authors([Person("Cy")])]) { shown in
            shown.split(separator: "\n").map { line in
                line.contains("title: \"The Lamp\"") ? "  title: \"The Candle\"" : String(line)
            }.joined(separator: "\n")
        }
        let lines = try back.difference(from: book, package3).filter { !$0.contains("dcterms:modified") }
        #expect(Set(lines) == ["-<dc:title>The Lamp</dc:title>", "+<dc:title>The Candle</dc:title>"])
    }

    @Test func `an identifier that was changed does not keep the words from coming back`() throws {
        let book = try EPUBFixture.minimal.withMetadata(package3, "<dc:creator>Ann &#x42;oe</dc:creator>")
        let other = Edit.IdentifierText("urn:uuid:00000000-0000-4000-8000-000000000000")
        let back = try restored(book, after: [.identifiers([other]), .authors([Person("Cy")])])
        #expect(try back.difference(from: book, package3).allSatisfy { $0.contains("dcterms:modified") })
    }

    @Test func `another book gets the values, and keeps its own words`() throws {
        let folder = try TemporaryFolder()
        let shown = try EPUBEditor(EPUBFixture.minimal2).description().data(file: "book.epub").json
        let file = try folder.write(Array(shown.utf8), as: "book.json")
        let book = try EPUBFixture.minimal.withMetadata(package3, "<x:kept xmlns:x=\"urn:x\">1</x:kept>")
            .edited(.title("Salt"))
        var editor = try EPUBEditor(book)
        try editor.apply(try Edit.edits(from: file), modification: .keep)
        let text = try editor.container.text(package3)
        #expect(text.contains("x:kept") && !text.contains("Salt"))
    }

    // MARK: Covers

    /// The forms in which packages say, rightly or wrongly, which image is the cover.
    private static let declarations: [(items: String, metadata: String)] = [
        ("<item properties=\"cover-image\" id=\"c\" href=\"art%2Fc.gif\" media-type=\"image/gif\"/>", ""),
        ("<item id='c' href='./art/c.gif' media-type='image/gif'/>", "<meta content='c' name='cover'/>"),
        ("<item id=\"c\" href=\"art/c.gif\" media-type=\"application/xhtml+xml\" properties=\"cover-image\"/>", ""),
        ("<item id=\"d\" href=\"art/c.gif\" media-type=\"image/gif\"/>", "<meta name=\"cover\" content=\"gone\"/>"),
    ]

    @Test(arguments: declarations.indices)
    func `a cover comes back as it was declared`(index: Int) throws {
        let form = Self.declarations[index]
        let old = TestPicture.bytes(photograph)
        let book = try EPUBFixture.minimal
            .with(package3, replacing: "</manifest>", by: "\(form.items)</manifest>")
            .with(package3, replacing: "</metadata>", by: "\(form.metadata)</metadata>")
            .with("EPUB/art/c.gif", old)
        let isDeclared = try EPUBEditor(book).description().cover != nil
        let back = try restored(
            book, after: [.cover(picture)], and: [isDeclared ? .cover(photograph) : .removeCover])
        #expect(try back.difference(from: book, package3).allSatisfy { $0.contains("dcterms:modified") })
        #expect(try back.parts.first { $0.path == "EPUB/art/c.gif" }?.content.bytes() == old)
        #expect(back.parts.map(\.path) == book.parts.map(\.path))
    }

    @Test func `a cover that was missing is missing again`() throws {
        let item = "<item properties=\"cover-image\" id=\"c\" href=\"c.gif\" media-type=\"image/gif\"/>"
        let book = try EPUBFixture.minimal.with(package3, replacing: "</manifest>", by: "\(item)</manifest>")
        let back = try restored(book, after: [.cover(picture)], and: [.removeCover])
        #expect(try back.difference(from: book, package3).allSatisfy { $0.contains("dcterms:modified") })
        #expect(back.parts.map(\.path) == book.parts.map(\.path))
    }

    @Test func `a cover that was no image comes back as that`() throws {
        let item = "<item properties=\"cover-image\" id=\"c\" href=\"c.gif\" media-type=\"image/gif\"/>"
        let book = try EPUBFixture.minimal.with(package3, replacing: "</manifest>", by: "\(item)</manifest>")
            .with("EPUB/c.gif", "no image")
        let old = Resource(name: "c.gif", content: .bytes(Array("no image".utf8)))
        let back = try restored(book, after: [.cover(picture)], and: [.cover(old)])
        #expect(try back.difference(from: book, package3).allSatisfy { $0.contains("dcterms:modified") })
        #expect(try back.text("EPUB/c.gif") == "no image")
        #expect(throws: BinderyError.self) { try book.edited(.cover(old)) }
    }

    @Test func `another picture than the one that was shown is declared as any cover is`() throws {
        let back = try restored(EPUBFixture.minimal, after: [], and: [.cover(picture)])
        #expect(try back.text(package3).contains("properties=\"cover-image\""))
    }
}
