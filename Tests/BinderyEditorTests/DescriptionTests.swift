import BinderyCore
import BinderyEditor
import BinderyTestSupport
import Testing

struct DescriptionTests {
    private func rich() throws -> Container {
        try EPUBFixture.minimal.edited(
            .title("Salt: “a” \\ story", fileAs: "Salt"), .subtitle("Line one\nline two"),
            .creators([Person("Ann Reed", roles: ["aut", "ill"], fileAs: "Reed, Ann"), Person("Bo")]),
            .contributors([Person("Cy Dale", roles: ["trl"])]), .series("Lights", position: "2.5"),
            .set("publisher", ["Hill & Co"]), .set("description", ["# Yes: \"no\"\t- 1"]), .add("subject", "Lamps"),
            .set("schema:accessMode", ["textual"]), .date("2024-05"))
    }

    @Test(arguments: [true, false])
    func `what is shown comes back unchanged`(isJSON: Bool) throws {
        let folder = try TemporaryFolder()
        let book = try rich()
        let data = try EPUBEditor(book).description().data(file: "book.epub")
        let file = try folder.write(Array((isJSON ? data.json : data.yaml).utf8), as: "book.yaml")
        var editor = try EPUBEditor(book)
        try editor.apply(try Edit.edits(from: file))
        #expect(editor.changes.isEmpty)
        // A bare book takes all of it, but for the order in which ids are given.
        var bare = try EPUBEditor(EPUBFixture.minimal)
        try bare.apply(try Edit.edits(from: file), modification: .keep)
        #expect(try bare.description().metadata == EPUBEditor(book).description().metadata)
        // And gives it back.
        let old = try folder.write(
            Array(try EPUBEditor(EPUBFixture.minimal).description().data(file: "").yaml.utf8), as: "old.yaml")
        try bare.apply(try Edit.edits(from: old) + [.set("schema:accessMode", [])], modification: .keep)
        #expect(try bare.container.text(package3) == EPUBFixture.minimal.text(package3))
    }

    @Test func `an editor tells what the book says of itself, and what it will say`() throws {
        for book in [EPUBFixture.minimal, EPUBFixture.minimal2] {
            var editor = try EPUBEditor(book)
            #expect(editor.title == "The Lamp")
            #expect(editor.authors.isEmpty && editor.series == nil)
            let author = Person("Ann Reed", roles: ["aut"], fileAs: "Reed, Ann")
            try editor.apply([.title("Salt"), .authors([author]), .series("Lights", position: "2")])
            #expect(editor.title == "Salt")
            #expect(editor.authors == [author])
            #expect(try #require(editor.series) == ("Lights", "2"))
        }
    }

    @Test func `a description counts words and names what is in the book`() throws {
        let description = try EPUBEditor(EPUBFixture.minimal).description()
        #expect(description.words == 4)
        #expect(description.contents == [ContentsEntry(title: "One", target: "EPUB/chapter.xhtml", children: [])])
        #expect(description.spine.map(\.part) == ["EPUB/chapter.xhtml"])
        #expect(description.resources.count == 4)
        #expect(description.version == "3.0")
    }

    @Test func `words are counted as readers of each script would`() throws {
        let book = try EPUBFixture.minimal.with(
            "EPUB/chapter.xhtml", replacing: "It was dark.", by: "It’s a well-known 日本語 word — 42.")
        #expect(try EPUBEditor(book).description().words == 1 + 8)
    }

    @Test func `a table gives each book its row`() throws {
        let folder = try TemporaryFolder()
        let table = "file,title,author,subject\r\na.epub,\"Salt, \"\"and\"\" more\",Ann; Bo [ill],\r\nb.epub,,,x;y\r\n"
        let rows = try MetadataTable(folder.write(Array(table.utf8), as: "t.csv")).rows
        #expect(rows.map(\.file) == ["a.epub", "b.epub"])
        #expect(
            rows[0].edits == [
                .title("Salt, \"and\" more"), .authors([Person("Ann"), Person("Bo", roles: ["ill"])]),
            ])
        #expect(rows[1].edits == [.set("subject", ["x", "y"])])
    }
}
