import Bindery
import BinderyCore
import BinderyTestSupport
import Testing

struct EditCommandTests {
    @Test func `a dry run shows the difference and changes nothing`() async throws {
        let folder = try TemporaryFolder()
        try await EPUBFixture.minimal.write(to: folder.file("lamp.epub"))
        let before = try folder.bytes("lamp.epub")
        let program = Program(folder: folder.path)
        let dry = try program.run("edit", "lamp.epub", "--title", "Salt", "--modified", "keep", "--dry-run", "--diff")
        #expect(dry.status == 0)
        #expect(dry.output.contains("-    <dc:title>The Lamp</dc:title>\n+    <dc:title>Salt</dc:title>\n"))
        #expect(dry.errors.contains("lamp.epub: would change EPUB/package.opf"))
        #expect(try folder.bytes("lamp.epub") == before)
        let real = try program.run("edit", "lamp.epub", "--title", "Salt")
        #expect(real.status == 0)
        #expect(try folder.bytes("lamp.epub.bak") == before)
        let again = try program.run("edit", "lamp.epub", "--title", "Salt")
        #expect(again.errors.contains("lamp.epub: nothing to change"))
    }

    @Test func `what show prints comes back through from`() async throws {
        let folder = try TemporaryFolder()
        try await EPUBFixture.minimal.write(to: folder.file("lamp.epub"))
        let before = try folder.bytes("lamp.epub")
        let program = Program(folder: folder.path)
        for format in ["json", "yaml"] {
            let shown = try program.run("show", "lamp.epub", "--format", format)
            try folder.write(Array(shown.output.utf8), as: "lamp." + format)
            let same = try program.run("edit", "lamp.epub", "--from", "lamp." + format)
            #expect(same.errors.contains("nothing to change"))
            _ = try program.run(
                "edit", "lamp.epub", "--no-backup", "--title", "Salt", "--author", "Ann [ill] | Reed, Ann", "--series",
                "Lights", "--series-index", "2", "--modified", "keep")
            let back = try program.run(
                "edit", "lamp.epub", "--no-backup", "--from", "lamp." + format, "--modified", "keep")
            #expect(back.status == 0)
            #expect(
                try Container.open(folder.file("lamp.epub")).text("EPUB/package.opf")
                    == EPUBFixture.minimal.text("EPUB/package.opf"))
        }
        #expect(try folder.bytes("lamp.epub").count == before.count)
    }

    @Test func `new errors are allowed on request, and said`() async throws {
        let folder = try TemporaryFolder()
        try await EPUBFixture.minimal.write(to: folder.file("lamp.epub"))
        let program = Program(folder: folder.path)
        let refused = try program.run("edit", "lamp.epub", "--remove", "title", "--no-backup")
        #expect(refused.status == 1)
        let allowed = try program.run("edit", "lamp.epub", "--remove", "title", "--no-backup", "--allow-errors")
        #expect(allowed.status == 0)
        #expect(allowed.errors.contains("warning: new error: "))
        #expect(try !Container.open(folder.file("lamp.epub")).text("EPUB/package.opf").contains("dc:title"))
    }

    @Test func `one book that cannot be edited does not stop the others`() async throws {
        let folder = try TemporaryFolder()
        try await EPUBFixture.minimal.write(to: folder.file("a.epub"))
        try folder.write(Array("nothing".utf8), as: "b.epub")
        try await EPUBFixture.minimal2.write(to: folder.file("c.epub"))
        let outcome = try Program(folder: folder.path).run(
            "edit", "a.epub", "b.epub", "c.epub", "--series", "Lights", "--no-backup")
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains("3 books: 2 changed, 1 failed"))
        #expect(try folder.names == ["a.epub", "b.epub", "c.epub"])
    }

    @Test func `exit codes tell a bad command from a book that would become worse`() async throws {
        let folder = try TemporaryFolder()
        try await EPUBFixture.minimal.write(to: folder.file("lamp.epub"))
        let program = Program(folder: folder.path)
        #expect(try program.run("edit", "lamp.epub").status == 64)
        #expect(try program.run("edit", "lamp.epub", "--isbn", "123").status == 64)
        #expect(try program.run("edit", "lamp.epub", "--set", "unknown:thing=x").status == 1)
        #expect(try program.run("edit", "no.epub", "--title", "x").status == 2)
        #expect(try folder.names == ["lamp.epub"])
    }

    @Test(
        arguments: [
            (["--isbn", "978-3-16-148410-1"], "after the others, the last one would be 0"),
            (["--isbn", "123"], "it must have 13 digits"),
            (["--date", "yesterday"], "“yesterday” is no date such as 2026"),
            (["--remove", "identifier"], "every book must have its identifier"),
            (["--author", ""], "say a name"),
            (["--rename", "a.xhtml"], "--rename takes OLD-PATH=NEW-PATH"),
            (["--add-file", "a.unknown=lamp.epub"], "let it end as files of books do"),
            (["--cover", "words.txt"], "give a JPEG, PNG, GIF, WebP or SVG file"),
            (["--cover", "gone.jpg"], "error: gone.jpg: cannot open the file: "),
            (["--cover", "c.jpg", "--remove-cover"], "--remove-cover and --cover contradict each other"),
            (["--description", "a", "--description-file", "words.txt"], "contradict each other"),
            (["--after", "2"], "--after says where --add-chapter puts a chapter"),
            (["--title", "Salt", "-o", "gone/lamp.epub"], "cannot create the file: its folder does not exist"),
        ] as [([String], String)])
    func `a wrong use says what is wrong, and leaves the book`(_ options: [String], _ message: String) async throws {
        let folder = try TemporaryFolder()
        try await EPUBFixture.minimal.write(to: folder.file("lamp.epub"))
        try folder.write(Array("words".utf8), as: "words.txt")
        let before = try folder.bytes("lamp.epub")
        let outcome = try Program(folder: folder.path).run(arguments: ["edit", "lamp.epub"] + options)
        #expect(outcome.status == 64 || outcome.status == 2)
        #expect(outcome.errors.contains(message), "\(outcome.errors)")
        #expect(try folder.bytes("lamp.epub") == before)
        #expect(try folder.names == ["lamp.epub", "words.txt"])
    }

    @Test func `a book that is named twice is changed once, with all that is said of it`() async throws {
        let folder = try TemporaryFolder()
        try await EPUBFixture.minimal2.write(to: folder.file("a.epub"))
        try folder.write(Array("file,title,subject\na.epub,Salt,\n./a.epub,,Night\n".utf8), as: "t.csv")
        let program = Program(folder: folder.path)
        #expect(try program.run("edit", "--csv", "t.csv", "--no-backup").status == 0)
        let text = try Container.open(folder.file("a.epub")).text("OEBPS/content.opf")
        #expect(text.contains(">Salt</dc:title>") && text.contains(">Night</dc:subject>"))
        let upgrade = try program.run("upgrade", "a.epub", "./a.epub", "--no-backup")
        #expect(upgrade.status == 0)
        #expect(!upgrade.errors.contains("2 books"))
    }

    @Test func `a table edits many books`() async throws {
        let folder = try TemporaryFolder()
        for name in ["a.epub", "b.epub"] { try await EPUBFixture.minimal.write(to: folder.file(name)) }
        try folder.write(
            Array("file,title,subject\na.epub,Salt,Sea; Lamps\nb.epub,,Night\n".utf8), as: "t.csv")
        let outcome = try Program(folder: folder.path).run("edit", "--csv", "t.csv", "--no-backup")
        #expect(outcome.status == 0)
        let first = try Container.open(folder.file("a.epub")).text("EPUB/package.opf")
        #expect(first.contains(">Salt</dc:title>") && first.contains(">Lamps</dc:subject>"))
        let second = try Container.open(folder.file("b.epub")).text("EPUB/package.opf")
        #expect(second.contains(">The Lamp</dc:title>") && second.contains(">Night</dc:subject>"))
    }

    @Test func `the cover comes out as it went in`() async throws {
        let folder = try TemporaryFolder()
        try await EPUBFixture.minimal.write(to: folder.file("lamp.epub"))
        let drawing = Array("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 6 9\"/>".utf8)
        try folder.write(drawing, as: "c.svg")
        let program = Program(folder: folder.path)
        #expect(try program.run("cover", "lamp.epub").status == 1)
        #expect(try program.run("edit", "lamp.epub", "--cover", "c.svg", "--cover-page").status == 0)
        #expect(try program.run("cover", "lamp.epub", "-o", "out.svg").status == 0)
        #expect(try folder.bytes("out.svg") == drawing)
        #expect(try program.run("check", "lamp.epub").status == 0)
    }
}
