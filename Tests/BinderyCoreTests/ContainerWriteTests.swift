import BinderyCore
import BinderyTestSupport
import Testing

@Suite struct ContainerWriteTests {
    @Test func `mimetype comes first and the parts keep their order`() async throws {
        let bytes = try await EPUBFixture.minimal.archive()
        #expect(String(decoding: bytes[30..<58], as: UTF8.self) == "mimetypeapplication/epub+zip")
        guard let zipinfo = ExternalTool("zipinfo") else { return }
        let folder = try TemporaryFolder()
        let listing = try zipinfo.run(["-1", folder.write(bytes, as: "book.epub")]).output
        #expect(
            listing == "mimetype\n" + EPUBFixture.minimal.parts.map { $0.path.string + "\n" }.joined())
    }

    @Test func `the same book gives the same bytes, in memory and as a file`() async throws {
        var book = EPUBFixture.minimal
        for number in 0..<50 {
            book = book.with(PartPath("EPUB/\(number).txt"), String(repeating: "dark \(number) ", count: 1000))
        }
        let folder = try TemporaryFolder()
        try await book.write(to: folder.file("book.epub"))
        let bytes = try await book.archive()
        #expect(try folder.bytes("book.epub") == bytes)
        #expect(try await book.archive() == bytes)
        #expect(try await book.archive(date: 1_700_000_000) != bytes)
    }

    @Test func `stored parts stay as they are`() async throws {
        let picture = [UInt8](repeating: 7, count: 5000)
        let stored = try await EPUBFixture.minimal.with("EPUB/a.bin", picture, storage: .stored).archive()
        let deflated = try await EPUBFixture.minimal.with("EPUB/a.bin", picture).archive()
        #expect(stored.count > 5000 + deflated.count - 200)
        #expect(deflated.count < 5000)
    }

    @Test(.enabled(if: EPUBCheck.jar != nil, "EPUBCHECK_JAR does not name the reference checker"))
    func `EPUBCheck says nothing about the smallest books`() async throws {
        let folder = try TemporaryFolder()
        var paths: [String] = []
        for (name, book) in [("3.epub", EPUBFixture.minimal), ("2.epub", EPUBFixture.minimal2)] {
            paths.append(folder.file(name))
            try await book.write(to: folder.file(name))
        }
        #expect(try EPUBCheck.messages(about: paths).isEmpty)
    }

    @Test func `two parts of one path are refused`() async throws {
        let book = Container(parts: EPUBFixture.minimal.parts + EPUBFixture.minimal.parts)
        let error = await #expect(throws: BinderyError.self) { try await book.archive() }
        #expect(error?.code == .input)
        #expect(error?.message == "there are two files of the name “META-INF/container.xml”")
    }

    @Test func `the first part in order that cannot be read is the one that is named`() async throws {
        let unreadable = (0..<20).map { number in
            let content = PartContent { () throws(BinderyError) in throw BinderyError(.file, "part \(number)") }
            return Container.Part(path: PartPath("\(number)"), content: content)
        }
        let book = Container(parts: EPUBFixture.minimal.parts + unreadable)
        let folder = try TemporaryFolder()
        let path = folder.file("book.epub")
        let error = await #expect(throws: BinderyError.self) { try await book.write(to: path) }
        #expect(error?.message == "part 0")
        #expect(try folder.names.isEmpty)
    }
}
