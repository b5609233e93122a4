import BinderyFiles
import BinderyTestSupport
import Testing

struct BuildCommandTests {
    static let story = """
        A/N: Written in one winter.


        It was dark — and café-quiet.

        * * *

        Then it was not.
        """

    @Test func `a story becomes a book beside it`() throws {
        let folder = try TemporaryFolder()
        try folder.write(Array(Self.story.utf8), as: "lamp.txt")
        let outcome = try Program(folder: folder.path).run(
            "build", "lamp.txt", "--title", "The Lamp", "--language", "en")
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(outcome.output.isEmpty)
        #expect(outcome.errors.contains("lamp.epub"))
        #expect(try folder.names == ["lamp.epub", "lamp.txt"])
        #expect(try folder.bytes("lamp.epub").starts(with: Array("PK".utf8)))
    }

    @Test func `the outline shows decisions and writes nothing`() throws {
        let folder = try TemporaryFolder()
        try folder.write(Array(Self.story.utf8), as: "lamp.txt")
        let outcome = try Program(folder: folder.path).run("build", "lamp.txt", "--outline")
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(outcome.output.contains("A/N"))
        #expect(try folder.names == ["lamp.txt"])
    }

    @Test func `the same input gives the same bytes in any time zone and locale`() throws {
        let folder = try TemporaryFolder()
        try folder.write(Array(Self.story.utf8), as: "lamp.txt")
        let program = Program(folder: folder.path)
        for (name, zone, locale) in [("a", "America/St_Johns", "C"), ("b", "Pacific/Auckland", "tr_TR.UTF-8")] {
            let outcome = try program.run(
                "build", "lamp.txt", "-o", "\(name).epub", environment: ["TZ": zone, "LC_ALL": locale, "LANG": locale])
            #expect(outcome.status == 0, "\(outcome.errors)")
        }
        #expect(try folder.bytes("a.epub") == folder.bytes("b.epub"))
    }

    @Test func `SOURCE_DATE_EPOCH is the date of the book`() throws {
        let folder = try TemporaryFolder()
        try folder.write(Array(Self.story.utf8), as: "lamp.txt")
        let program = Program(folder: folder.path)
        for (name, date) in [("a", "1700000000"), ("b", "1700000000"), ("c", "1800000000")] {
            _ = try program.run("build", "lamp.txt", "-o", "\(name).epub", environment: ["SOURCE_DATE_EPOCH": date])
        }
        #expect(try folder.bytes("a.epub") == folder.bytes("b.epub"))
        #expect(try folder.bytes("a.epub") != folder.bytes("c.epub"))
    }

    @Test func `an input that does not exist is named, and nothing is written`() throws {
        let folder = try TemporaryFolder()
        let outcome = try Program(folder: folder.path).run("build", "nowhere.txt")
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains("nowhere.txt"))
        #expect(try folder.names.isEmpty)
    }

    @Test func `a command that makes no sense has an exit code of its own`() throws {
        let folder = try TemporaryFolder()
        let program = Program(folder: folder.path)
        #expect(try program.run("build").status == 64)
        #expect(try program.run("build", "x.txt", "--epub-version", "7").status == 64)
        #expect(try program.run("build", "x.txt", "--split-level", "9").status == 64)
    }

    @Test func `an image outside of the input's folder stops the build, and the old book stays`() throws {
        let folder = try TemporaryFolder()
        try folder.write(Array("# One\n\n![a](../secret.png)\n".utf8), as: "story/one.md")
        try folder.write([0x89, 0x50, 0x4E, 0x47], as: "secret.png")
        try folder.write(Array("old".utf8), as: "one.epub")
        let outcome = try Program(folder: folder.path).run("build", "story/one.md", "-o", "one.epub")
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains("--allow-path"))
        #expect(try folder.bytes("one.epub") == Array("old".utf8))
        #expect(try folder.names == ["one.epub", "secret.png", "story"])
    }

    @Test(.enabled(if: EPUBCheck.jar != nil), arguments: ["2", "3"])
    func `the reference checker has nothing to say about the example book`(version: String) throws {
        let folder = try TemporaryFolder()
        let package = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined()
        let outcome = try Program(folder: folder.path).run(
            "build", package + "/Metadata/Example/book.yaml", "-o", "example.epub", "--epub-version", version)
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(try EPUBCheck.messages(about: [folder.file("example.epub")]) == [])
    }
}
