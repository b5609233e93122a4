import BinderyCore
import BinderyTestSupport
import BinderyZip
import Testing

@Suite struct ContainerSaveTests {
    /// The book as another writer made it: with a comment, odd dates, a folder and data descriptors.
    private func foreignBook() throws -> RawZip {
        var zip = RawZip(["mimetype": Container.mimetype, "EPUB/": ""])
        for part in EPUBFixture.minimal.parts {
            zip.entries.append(
                RawZip.Entry(part.path.string, try part.content.bytes()).with { $0.time = 0xFFFF }.streamed)
        }
        zip.comment = Array("Made by hand.".utf8)
        return zip
    }

    private func open(_ zip: RawZip) throws -> Container {
        Container(try ZipArchive(bytes: zip.bytes))
    }

    @Test func `a book that was not changed is saved as it is`() async throws {
        let zip = try foreignBook()
        #expect(try await open(zip).savedArchive() == zip.bytes)
    }

    @Test func `only the changed part differs`() async throws {
        let zip = try foreignBook()
        let changed = try open(zip).with("EPUB/package.opf", replacing: "The Lamp", by: "The Lantern")
        let bytes = try await changed.savedArchive()
        let before = try ZipArchive(bytes: zip.bytes)
        let after = try ZipArchive(bytes: bytes)
        #expect(before.entries.map(\.nameBytes) == after.entries.map(\.nameBytes))
        #expect(before.entries.map(\.date) == after.entries.map(\.date))
        for (index, entry) in before.entries.enumerated() where entry.name != "EPUB/package.opf" {
            #expect(try after.localHeader(of: index) == before.localHeader(of: index))
            #expect(after.entries[index].checksum == entry.checksum)
        }
        #expect(try Container(after).text("EPUB/package.opf").contains("The Lantern"))
        #expect(bytes.suffix(13).elementsEqual("Made by hand.".utf8))
        #expect(try await Container(after).savedArchive() == bytes, "doing it twice changes nothing")
    }

    @Test func `parts are added, removed and renamed`() async throws {
        let zip = try foreignBook()
        var book = try open(zip).without("EPUB/nav.xhtml").with("EPUB/new.xhtml", "new")
        book.parts[1].path = "EPUB/other.opf"
        let saved = try ZipArchive(bytes: try await book.savedArchive())
        #expect(
            saved.entries.map(\.name) == [
                "mimetype", "EPUB/", "META-INF/container.xml", "EPUB/other.opf", "EPUB/chapter.xhtml", "EPUB/new.xhtml",
            ])
        #expect(try Container(saved).text("EPUB/other.opf") == EPUBFixture.minimal.text("EPUB/package.opf"))
    }

    @Test func `mimetype is put right`() async throws {
        var zip = try foreignBook()
        zip.entries[0] = RawZip.Entry("mimetype", Array("epub".utf8))
        zip.entries.swapAt(0, 3)
        let bytes = try await open(zip).savedArchive()
        #expect(String(decoding: bytes[30..<58], as: UTF8.self) == "mimetypeapplication/epub+zip")
        #expect(try ZipArchive(bytes: bytes).entries.count == zip.entries.count)
    }

    @Test func `a book is saved in its own place`() async throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(foreignBook().bytes, as: "book.epub")
        let changed = try Container.open(path).with("EPUB/chapter.xhtml", "<html/>")
        try await changed.save(to: path)
        try await changed.save(to: folder.file("copy.epub"))
        #expect(try Container.open(path).text("EPUB/chapter.xhtml") == "<html/>")
        #expect(try folder.bytes("copy.epub") == folder.bytes("book.epub"))
        #expect(try folder.names == ["book.epub", "copy.epub"])
    }

    @Test func `two parts of one path are refused`() async throws {
        let book = try open(foreignBook())
        let twice = Container(parts: book.parts + [book.parts[1]])
        await #expect(throws: BinderyError.self) { try await twice.archive() }
        let edited = {
            var edited = book
            edited.parts.append(Container.Part(path: "EPUB/nav.xhtml", content: PartContent([1])))
            return edited
        }()
        let error = await #expect(throws: BinderyError.self) { try await edited.savedArchive() }
        #expect(error?.code == .input)
    }

    @Test func `a part of an archive is not packed again in a new one`() async throws {
        let first = try await EPUBFixture.minimal.archive()
        let copy = Container(parts: Container(try ZipArchive(bytes: first)).parts)
        #expect(try await copy.archive() == first)
    }

    @Test func `a container that came from no archive is written anew`() async throws {
        #expect(try await EPUBFixture.minimal.savedArchive() == EPUBFixture.minimal.archive())
    }
}
