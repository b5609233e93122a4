import BinderyBuilder
import BinderyCore
import BinderyEditor
import BinderyTestSupport
import Testing

struct UpdateTests {
    @Test func `a longer story brings its new chapter, and keeps title, cover and the other files`() async throws {
        func story(_ count: Int) throws -> Container {
            var book = Book(title: "Salt", by: "Ann Reed", language: "en")
            book.chapters = (1...count).map { Chapter("Part \($0)", text: "It was dark, \($0) times.") }
            return try EPUBBuilder().container(of: book).container
        }
        let old = try story(3).edited(.title("My Salt"), .cover(TestPicture.png(60, 90)))
        var editor = try EPUBEditor(old)
        try editor.update(to: try story(4), marksNew: true)
        let new = editor.container
        let changed = new.parts.filter { part in
            guard let before = old.parts.first(where: { $0.path == part.path }) else { return true }
            return (try? before.content.bytes()) != (try? part.content.bytes())
        }.map(\.path.name)
        #expect(Set(changed) == ["package.opf", "nav.xhtml", "toc.ncx", "chapter-004-part-4.xhtml"])
        #expect(try EPUBEditor(new).coverImage()?.bytes == TestPicture.bytes(TestPicture.png(60, 90)))
        #expect(try new.text("EPUB/package.opf").contains(">My Salt</dc:title>"))
        #expect(try EPUBEditor(new).description().contents.last?.title == "* Part 4")
        var again = try EPUBEditor(new)
        try again.update(to: try story(4), marksNew: true)
        #expect(again.changes.isEmpty)
        var other = Book(title: "Other", by: "Bo", language: "en")
        other.frontMatter = [Chapter(role: .preface)]
        #expect(throws: BinderyError.self) {
            var wrong = try EPUBEditor(EPUBFixture.minimal)
            try wrong.update(to: try EPUBBuilder().container(of: other).container)
        }
    }

    @Test func `what was said when the book was built, and not in the texts, stays`() async throws {
        func story(_ count: Int) -> Book {
            var book = Book(title: "Salt", by: "Ann Reed", language: "de")
            book.chapters = (1...count).map { Chapter("Part \($0)", text: "It was dark, \($0) times.") }
            return book
        }
        var first = story(3)
        first.metadata.creators = Book(title: "Salt", by: "Bo Marsh", language: "de").metadata.creators
        first.style.theme = .named("modern")
        first.style.styleSheets = [Resource(name: "own.css", content: .bytes(Array("p.x { color: red }".utf8)))]
        for version in [BuildOptions.Version.epub3, .epub2] {
            var options = BuildOptions()
            options.version = version
            let old = try EPUBBuilder(options: options).container(of: first).container
            // The texts name another author, and leave the language to be guessed.
            var texts = story(3)
            texts.metadata.languages = ["en"]
            var same = try EPUBEditor(old)
            try same.update(to: texts)
            #expect(same.changes.map(\.part) == [])
            try same.apply([
                .title("Sea Salt"), .cover(TestPicture.png(60, 90)), .coverPage,
                .addFile("EPUB/extra.txt", Resource(name: "x", content: .bytes([0x41]))),
            ])
            let kept = same.container
            try same.update(to: texts)
            #expect(try same.container.text("EPUB/package.opf") == kept.text("EPUB/package.opf"))
            #expect(same.container.parts.map(\.path) == kept.parts.map(\.path))
            for part in kept.parts { #expect(try same.container.text(part.path) == kept.text(part.path)) }
            texts.chapters.append(Chapter("Part 4", text: "Then it was not."))
            var longer = try EPUBEditor(old)
            try longer.update(to: texts)
            #expect(longer.changes.allSatisfy { !$0.part.name.hasSuffix(".css") && $0.part.name != "title-page.xhtml" })
            #expect(await longer.newErrors().isEmpty)
            var plain = try EPUBEditor(old)
            try plain.update(to: texts, keepsStyle: false)
            #expect(plain.changes.contains { $0.part.name == "own.css" && $0.kind == .removed })
            let titlePage = try #require(plain.container.parts.first { $0.path.name == "title-page.xhtml" })
            #expect(try plain.container.text(titlePage.path).contains("Bo Marsh"))
            #expect(await plain.newErrors().isEmpty)
        }
    }
}
