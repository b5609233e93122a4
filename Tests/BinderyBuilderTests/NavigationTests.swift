import BinderyBuilder
import BinderyCore
import Testing

struct NavigationTests {
    private func titles(in navigation: String) -> [String] {
        navigation.split(separator: "\n").filter { $0.contains("contents-link\" href=") }
            .map { String($0.drop { $0 != "x" }.drop { $0 != ">" }.dropFirst().prefix { $0 != "<" }) }
    }

    @Test func `the table of contents has chapters under their parts and headings under chapters`() throws {
        var book = Samples.small
        book.chapters[0].blocks.append(.heading(level: 3, [.text("Monday")]))
        book.chapters[0].blocks.append(.heading(level: 5, [.text("Noon")]))
        let navigation = try BuiltBook(book).navigation
        #expect(
            navigation.contains(
                """
                <li class="contents-item"><a class="contents-link" href="text/chapter-001-one.xhtml">One</a>
                <ol class="contents-sublist">
                <li class="contents-item"><a class="contents-link" href="text/chapter-001-one.xhtml#section-1">Monday</a></li>
                </ol></li>
                """))
        #expect(try BuiltBook(book) { $0.tocDepth = 3 }.navigation.contains("#section-2\">Noon</a>"))
        #expect(try !BuiltBook(book) { $0.tocDepth = 1 }.navigation.contains("Monday"))
        #expect(
            try BuiltBook(book).text("text/chapter-001-one.xhtml").contains(
                #"<h2 id="section-1" class="subheading">Monday"#))
    }

    @Test func `chapters without a title are called by number or by their first words`() throws {
        var book = Book(title: "The Lamp", by: "Ann", language: "de")
        book.chapters = [Chapter("", text: "Es war dunkel."), Chapter("", text: "Es war hell.")]
        #expect(try titles(in: BuiltBook(book).navigation) == ["Kapitel 1", "Kapitel 2"])
        book.chapters.append(Chapter("Ende", text: "Aus."))
        #expect(try titles(in: BuiltBook(book).navigation) == ["Es war dunkel.", "Es war hell.", "Ende"])
        book.chapters = [Chapter("", text: "")]
        #expect(try titles(in: BuiltBook(book).navigation) == ["The Lamp"])
    }

    @Test func `a book of one chapter has no page of contents, but a table for the reader's menu`() throws {
        var book = Samples.small
        book.openingNotes = []
        book.chapters = [Chapter("One", text: "It was dark.")]
        let built = try BuiltBook(book)
        #expect(try !built.package.contains(#"<itemref idref="nav"/>"#))
        #expect(try titles(in: built.navigation) == ["One"])
        #expect(try !built.navigation.contains("epub:type=\"toc\" href"))
        #expect(try !BuiltBook(book) { $0.version = .epub2 }.package.contains("contents.xhtml"))
    }

    @Test func `an empty book leads to its title page`() throws {
        let built = try BuiltBook(Book(title: "Nothing", by: "", language: "en"))
        #expect(try built.navigation.contains(#"href="text/title-page.xhtml">Title Page</a>"#))
        #expect(try built.ncx.contains(#"<content src="text/title-page.xhtml"/>"#))
    }

    @Test func `the NCX is two levels deep, and its order is that of reading`() throws {
        var book = Samples.small
        var part = Chapter(role: .part, title: [.text("Part")])
        var inner = Chapter(title: [.text("Inner")], blocks: [.pageBreak(label: "5"), .paragraph([.text("x")])])
        inner.chapters = [Chapter("Innermost", text: "y")]
        part.chapters = [inner]
        book.chapters = [part, Chapter("Last", text: "z")]
        let ncx = try BuiltBook(book).ncx
        #expect(ncx.contains(#"<meta name="dtb:depth" content="2"/>"#))
        let lines = ncx.split(separator: "\n").map { $0.drop { $0 == " " } }
        let orders = lines.compactMap { line in
            line.firstRange(of: "playOrder=\"").flatMap { Int(line[$0.upperBound...].prefix { $0 != "\"" }) }
        }
        // The note, part, inner, innermost, last; then the page, which begins inside of “Inner”.
        #expect(orders == [1, 2, 3, 5, 6, 4])
        #expect(lines.filter { $0.hasPrefix("<navPoint") }.count == 5)
        let depths = ncx.split(separator: "\n").filter { $0.contains("<navPoint") }.map {
            $0.prefix { $0 == " " }.count
        }
        #expect(depths == [4, 4, 6, 6, 4])
    }

    @Test func `landmarks have one type each and pages are listed`() throws {
        let navigation = try BuiltBook(Samples.rich).navigation
        for type in ["cover", "titlepage", "toc", "bodymatter"] {
            #expect(navigation.contains(#"class="contents-link" epub:type="\#(type)" href="#), "\(type)")
        }
        #expect(navigation.contains(#"href="text/chapter-001-the-lamp.xhtml#page-ii">ii</a>"#))
    }

    @Test func `files are named by kind, number and title`() throws {
        var book = Samples.small
        book.openingNotes = []
        book.chapters = ["Ünïcode & “Quotes”", "Ёлка", "第一章", "Chapter 4", ""].map { Chapter($0, text: "x") }
        book.chapters.append(Chapter(role: .epilogue, title: [.text("The End")]))
        book.chapters.append(Chapter(role: .epilogue))
        let names = try BuiltBook(book).texts.filter { $0.hasPrefix("text/chapter") || $0.hasPrefix("text/epilogue") }
        #expect(
            names == [
                "text/chapter-001-uenicode-quotes.xhtml", "text/chapter-002-yolka.xhtml", "text/chapter-003.xhtml",
                "text/chapter-004.xhtml", "text/chapter-005.xhtml", "text/epilogue.xhtml", "text/epilogue-2.xhtml",
            ])
    }
}
