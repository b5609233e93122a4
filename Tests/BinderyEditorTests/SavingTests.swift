import BinderyCore
import BinderyEditor
import BinderyTestSupport
import BinderyZip
import Testing

struct SavingTests {
    @Test func `what is not changed keeps its bytes as they are packed`() async throws {
        let folder = try TemporaryFolder()
        let path = folder.file("book.epub")
        try await EPUBFixture.minimal.write(to: path)
        try folder.setPermissions(0o640, of: "book.epub")
        let before = try folder.bytes("book.epub")
        var editor = try EPUBEditor(path)
        try editor.apply([.title("Salt")])
        try await editor.save(backup: folder.file("book.epub.bak"))
        #expect(try folder.names == ["book.epub", "book.epub.bak"])
        #expect(try folder.bytes("book.epub.bak") == before)
        #expect(try folder.permissions(of: "book.epub") == 0o640)
        let (old, new) = (try ZipArchive(bytes: before), try ZipArchive(path: path))
        #expect(old.entries.map(\.name) == new.entries.map(\.name))
        for (left, right) in zip(old.entries, new.entries) where left.name != package3.string {
            #expect(left.checksum == right.checksum && left.compressedSize == right.compressedSize)
        }
        #expect(try Container.open(path).text(package3).contains("<dc:title>Salt</dc:title>"))
    }

    @Test func `a book that would become worse stays as it is`() async throws {
        let folder = try TemporaryFolder()
        let path = folder.file("book.epub")
        try await EPUBFixture.minimal.write(to: path)
        let before = try folder.bytes("book.epub")
        var editor = try EPUBEditor(path)
        try editor.apply([.set("unknown:thing", ["x"])])
        await #expect(throws: BinderyError.self) { try await editor.save() }
        #expect(try folder.bytes("book.epub") == before)
        #expect(try folder.names == ["book.epub"])
    }

    @Test func `more errors of a kind that a book has are no new ones, but refused as well`() async throws {
        let folder = try TemporaryFolder()
        let path = folder.file("book.epub")
        let bare = try EPUBFixture.minimal.with(
            package3, replacing: " xmlns=\"http://www.idpf.org/2007/opf\"", by: "")
        try await bare.write(to: path)
        var editor = try EPUBEditor(path)
        try editor.apply([.set("publisher", ["P"])])
        var refused = editor
        let error = await #expect(throws: BinderyError.self) { try await refused.save(to: folder.file("new.epub")) }
        #expect(error?.message.contains("of a kind that it has already") == true)
        #expect(error?.path == path)
        #expect(try folder.names == ["book.epub"])
    }

    @Test func `text in a wrong place counts once, in however many pieces it is read`() async throws {
        let chapter: PartPath = "OEBPS/chapter.xhtml"
        let faulty = try EPUBFixture.minimal2.with(chapter, replacing: "</body>", by: "stray<p>x</p></body>")
        let text = try faulty.text(chapter).split(separator: "<p>x</p></body>").joined(separator: "<p>x</p>y</body>")
        var editor = try EPUBEditor(faulty)
        try editor.apply([.replaceFile(chapter, Resource(name: "chapter.xhtml", content: .bytes(Array(text.utf8))))])
        #expect(await editor.newErrors().isEmpty)
        var other = try EPUBEditor(EPUBFixture.minimal2)
        try other.apply([.replaceFile(chapter, Resource(name: "chapter.xhtml", content: .bytes(Array(text.utf8))))])
        #expect(await other.newErrors().map(\.rule) == ["markup-text-not-allowed"])
    }

    @Test func `a folder that has lost its last file goes with it`() async throws {
        let folder = try TemporaryFolder()
        let path = folder.file("book.epub")
        let book = try EPUBFixture.minimal.edited(.rename("EPUB/chapter.xhtml", to: "EPUB/a/b/chapter.xhtml"))
        var entries = [RawZip.Entry("mimetype", Array("application/epub+zip".utf8))]
        for name in ["EPUB/", "EPUB/a/", "EPUB/a/b/", "empty/"] { entries.append(RawZip.Entry(name, [])) }
        for part in book.parts where part.path != "mimetype" {
            entries.append(RawZip.Entry(part.path.string, try part.content.bytes()))
        }
        try folder.write(RawZip(entries).bytes, as: "book.epub")
        var editor = try EPUBEditor(path)
        try editor.apply([.rename("EPUB/a/b/chapter.xhtml", to: "EPUB/a/chapter.xhtml")])
        try await editor.save()
        let names = try ZipArchive(path: path).entries.map(\.name).filter { $0.hasSuffix("/") }
        #expect(names == ["EPUB/", "EPUB/a/", "empty/"])
    }

    @Test func `a faulty book may be edited as long as it becomes no worse`() async throws {
        let folder = try TemporaryFolder()
        let path = folder.file("book.epub")
        let faulty = try EPUBFixture.minimal.with(package3, replacing: "<dc:language>en</dc:language>", by: "")
        try await faulty.write(to: path)
        var editor = try EPUBEditor(path)
        try editor.apply([.title("Salt")])
        try await editor.save()
        #expect(try Container.open(path).text(package3).contains("Salt"))
    }

    @Test func `what another program has done to the book since it was opened is not lost`() async throws {
        let folder = try TemporaryFolder()
        let path = folder.file("book.epub")
        try await EPUBFixture.minimal.write(to: path)
        var (first, second) = (try EPUBEditor(path), try EPUBEditor(path))
        try first.apply([.title("Salt")])
        try second.apply([.subtitle("A Story")])
        try await first.save()
        let error = await #expect(throws: BinderyError.self) { try await second.save(backup: folder.file("old.epub")) }
        #expect(error?.message.hasPrefix("another program has changed the book") == true)
        #expect(try Container.open(path).text(package3).contains(">Salt</dc:title>"))
        #expect(try folder.names == ["book.epub"])
        // What the same editor saves is no surprise to it.
        try first.apply([.subtitle("A Story")])
        try await first.save()
        #expect(try Container.open(path).text(package3).contains(">A Story</dc:title>"))
    }

    @Test func `nothing is written where nothing has changed`() async throws {
        let folder = try TemporaryFolder()
        let path = folder.file("book.epub")
        try await EPUBFixture.minimal.write(to: path)
        var editor = try EPUBEditor(path)
        try editor.apply([.title("The Lamp")])
        try await editor.save(backup: folder.file("book.epub.bak"))
        #expect(try folder.names == ["book.epub"])
    }

    @Test func `a difference is shown as diff does`() throws {
        var editor = try EPUBEditor(EPUBFixture.minimal)
        try editor.apply([.title("Salt")], modification: .keep)
        let change = try #require(editor.changes.first)
        #expect(
            try change.unifiedDiff() == """
                --- a/EPUB/package.opf
                +++ b/EPUB/package.opf
                @@ -2,7 +2,7 @@
                 <package xmlns="http://www.idpf.org/2007/opf" version="3.0" xml:lang="en" unique-identifier="uid">
                   <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
                     <dc:identifier id="uid">urn:uuid:6f2c1a34-5d0b-4f7e-9a3e-0c7d5b1e2f48</dc:identifier>
                -    <dc:title>The Lamp</dc:title>
                +    <dc:title>Salt</dc:title>
                     <dc:language>en</dc:language>
                     <meta property="dcterms:modified">2024-01-01T00:00:00Z</meta>
                   </metadata>

                """)
    }

    @Test func `of errors that say the same, those are shown that the edit has brought`() async throws {
        let book = try EPUBFixture.minimal.with("EPUB/chapter.xhtml", replacing: "</body>", by: "<blink/></body>")
            .withMetadata(package3, "<blink/>")
        var editor = try EPUBEditor(book)
        let worse = Array(
            try book.text(package3).split(separator: "<blink/>").joined(separator: "<blink/><blink/>").utf8)
        try editor.apply([.replaceFile(package3, Resource(name: "package.opf", content: .bytes(worse)))])
        let errors = await editor.newErrors()
        #expect(!errors.isEmpty && errors.allSatisfy { $0.location.part == package3 })
    }
}
