import BinderyCore
import BinderyEditor
import BinderyTestSupport
import Testing

/// Covers of books in which something is wrong: an edit repairs what it touches, and is no reason to refuse.
struct FaultyCoverTests {
    private let picture = TestPicture.png(60, 90)

    private func withItem(_ item: String) throws -> Container {
        try EPUBFixture.minimal.with(package3, replacing: "</manifest>", by: "  \(item)\n  </manifest>")
    }

    @Test func `a cover that the manifest names and that is missing is put where it should be`() throws {
        let book = try withItem(
            "<item id=\"art\" href=\"art/cover.png\" media-type=\"image/png\" properties=\"cover-image\"/>")
        let edited = try book.edited(.cover(picture))
        let addition = "+<meta name=\"cover\" content=\"art\"/>"
        #expect(try edited.difference(from: book, package3).allSatisfy { $0 == addition })
        #expect(try edited.parts.last?.content.bytes() == TestPicture.bytes(picture))
        #expect(edited.parts.last?.path == "EPUB/art/cover.png")
    }

    @Test func `a cover with the media type of a page gets that of an image`() throws {
        let book = try withItem(
            "<item id=\"art\" href=\"cover.png\" media-type=\"application/xhtml+xml\" properties=\"cover-image\"/>"
        ).with("EPUB/cover.png", TestPicture.bytes(TestPicture.png(10, 10)), storage: .stored)
        let edited = try book.edited(.cover(picture))
        #expect(
            try edited.text(package3).contains(
                "<item id=\"art\" href=\"cover.png\" media-type=\"image/png\" properties=\"cover-image\"/>"))
        #expect(edited.parts.map(\.path) == book.parts.map(\.path))
    }

    @Test func `a new cover does not go where the names of folders are a fault`() throws {
        let book = try withItem("<item id=\"art\" href=\"my%20art/a.png\" media-type=\"image/png\"/>")
            .with("EPUB/my art/a.png", TestPicture.bytes(TestPicture.png(10, 10)), storage: .stored)
        #expect(try book.edited(.cover(picture)).parts.last?.path == "EPUB/cover.png")
    }

    @Test func `only one item is the cover`() throws {
        let book = try withItem(
            "<item id=\"art\" href=\"art.xhtml\" media-type=\"application/xhtml+xml\" properties=\"cover-image\"/>")
        let text = try book.edited(.cover(picture)).text(package3)
        #expect(text.ranges(of: "properties=\"cover-image\"").count == 1)
        #expect(text.contains("<item id=\"art\" href=\"art.xhtml\" media-type=\"application/xhtml+xml\"/>"))
    }

    @Test(arguments: [[Edit.removeCover], []])
    func `what the metadata called the cover can be said again where it stood`(_ removal: [Edit]) throws {
        let book = try EPUBFixture.minimal.with(
            package3, replacing: "<dc:title>",
            by: "<meta content='page' name=\"cover\" />\n    <dc:title>")
        let edited = try book.edited(.cover(picture))
        #expect(try edited.text(package3).contains("<meta content='cover-image' name=\"cover\" />"))
        // The name comes last, wherever it stands among the edits.
        var editor = try EPUBEditor(edited)
        try editor.apply([.set("meta:cover", ["page"])] + removal, modification: .keep)
        let again = editor.container
        #expect(try again.text(package3).contains("<meta content='page' name=\"cover\" />\n    <dc:title>"))
        if !removal.isEmpty { #expect(try again.text(package3) == book.text(package3)) }
    }

    @Test func `the packages of other renditions follow the cover`() throws {
        let item = "<item id=\"art\" href=\"art/cover.gif\" media-type=\"image/gif\" properties=\"cover-image\"/>"
        let book = try withItem(item).with("EPUB/art/cover.gif", TestPicture.bytes(TestPicture.gif(6, 9)))
        let other: PartPath = "EPUB/other.opf"
        let both = try book.with(other, book.text(package3)).with(
            "META-INF/container.xml", replacing: "</rootfiles>",
            by: "<rootfile full-path=\"EPUB/other.opf\" media-type=\"application/oebps-package+xml\"/></rootfiles>")
        let edited = try both.edited(.cover(picture))
        let line = "<item id=\"art\" href=\"art/cover.png\" media-type=\"image/png\" properties=\"cover-image\"/>"
        #expect(try edited.text(package3).contains(line) && edited.text(other).contains(line))
        #expect(try both.edited(.rename("EPUB/art/cover.gif", to: "EPUB/c.gif")).text(other).contains("href=\"c.gif\""))
        // An image that another rendition has stays in the book.
        #expect(try both.edited(.removeCover).parts.contains { $0.path == "EPUB/art/cover.gif" })
    }

    @Test func `files that are damaged do not keep a cover from coming and going`() async throws {
        let style: PartPath = "EPUB/style.css"
        let item = "<item id=\"css\" href=\"style.css\" media-type=\"text/css\"/>"
        let book = try withItem(item).with(style, Array("p { color: red }".utf8), storage: .stored)
        var bytes = try await book.archive()
        let place = try #require(bytes.firstRange(of: Array("color: red".utf8)))
        bytes.replaceSubrange(place, with: "color: tan".utf8)
        let folder = try TemporaryFolder()
        let path = try folder.write(bytes, as: "book.epub")
        var editor = try EPUBEditor(path)
        try editor.apply([.cover(picture)])
        try await editor.save()
        let (covered, damage) = (try Container.open(path), "color: tan")
        #expect(covered.parts.contains { $0.path == "EPUB/cover.png" })
        #expect(try folder.bytes("book.epub").firstRange(of: Array(damage.utf8)) != nil)
        var again = try EPUBEditor(path)
        try again.apply([.removeCover], modification: .keep)
        try await again.save()
        #expect(try !Container.open(path).parts.contains { $0.path == "EPUB/cover.png" })
    }

    @Test func `the guide that a cover page brings stands behind the tours`() async throws {
        let tours =
            "</spine><tours><tour id=\"t\" title=\"x\"><site title=\"a\" href=\"chapter.xhtml\"/></tour></tours>"
        let book = try EPUBFixture.minimal2.with(package2, replacing: "</spine>", by: tours)
        var editor = try EPUBEditor(book)
        let drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"6\" height=\"8\"/>"
        try editor.apply([.cover(Resource(name: "c.svg", content: .bytes(Array(drawing.utf8)))), .coverPage])
        #expect(try editor.container.text(package2).contains("</tours><guide>"))
        #expect(await editor.newErrors().isEmpty)
    }
}
