import BinderyTestSupport
import BinderyCore

/// Books for the tests.
enum Samples {
    /// Two chapters and a note.
    static var small: Book {
        var book = Book(title: "The Lamp", by: "Ann Reader", language: "en")
        book.openingNotes = [AuthorsNote(text: "Written in one winter.\n\nThank you.")]
        book.chapters = [
            Chapter("One", text: "It was dark.\n\nThen it was not."), Chapter("Two", text: "The lamp went out."),
        ]
        return book
    }

    /// Books of many kinds by name.
    static var named: [(name: String, book: Book)] {
        var books = [("small", small), ("rich", rich), ("empty", Book(title: "Nothing", by: "", language: ""))]
        for (language, title, author, text) in [
            ("ar", "المصباح", "كاتب", "كان الظلام حالكا.\n\nثم أضاء المصباح."), ("he", "המנורה", "סופר", "היה חושך."),
            ("ja", "灯", "作者太郎", "暗かった。\n\n「灯を」と彼は言った。"), ("zh-TW", "燈", "作者", "天黑了。\n\n後來燈亮了。"),
            ("ko", "등불", "작가", "어두웠다."), ("ru", "Лампа", "Иван Писатель", "Было темно."),
        ] {
            var book = Book(title: title, by: author, language: language)
            book.openingNotes = [AuthorsNote(text: text)]
            book.chapters = [Chapter(title, text: text), Chapter("", text: text), Chapter("3", text: text)]
            book.metadata.details = [Detail(title, [author, text])]
            book.metadata.isVertical = language == "ja"
            books.append((language, book))
        }
        var styled = small
        styled.style.theme = .named("plain")
        styled.style.styleSheets = [Resource(name: "mine.css", content: .bytes(Array(".first { margin-top: 0 }".utf8)))]
        return books + [("styled", styled)]
    }

    /// The picture as an image.
    static func image(_ name: String = "images/map.png", alt: String? = "A map") -> Image {
        Image(Resource(name: name, content: .bytes(PixelPicture.png)), alternativeText: alt)
    }

    /// A drawing.
    static let drawing = Resource(
        name: "Zeichnung.svg",
        content: .bytes(
            Array(
                """
                <svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"><title>Ring</title>\
                <circle cx="10" cy="10" r="8"/></svg>
                """.utf8)))

    /// A book that has everything that a book may have.
    static var rich: Book {
        var book = Book(metadata: richMetadata)
        book.cover = Cover(image("cover.png", alt: nil))
        var dedication = Chapter(role: .dedication)
        dedication.blocks = [.paragraph([.text("For the keeper of the light")])]
        book.frontMatter = [
            dedication, Chapter(role: .foreword, title: [.text("Foreword")], blocks: [.paragraph([.text("Read on.")])]),
        ]
        book.openingNotes = [
            AuthorsNote(text: "Written in one winter."),
            AuthorsNote(title: "Warnings", blocks: [.paragraph([.text("There is fog.")])]),
        ]
        var part = Chapter(role: .part, label: "Part One", title: [.text("Night")])
        part.chapters = [richChapter, Chapter(role: .chapter, label: "2", blocks: [.paragraph([.text("Short.")])])]
        var second = Chapter(role: .part, title: [.text("День")])
        second.chapters = [Chapter("Ёлка & <Свет>", text: "Светло.\n\nИ тепло.")]
        book.chapters = [Chapter(role: .prologue, blocks: [.paragraph([.text("Before.")])]), part, second]
        book.closingNotes = [AuthorsNote(text: "Thanks for reading.")]
        book.backMatter = [
            Chapter(role: .afterword, title: [.text("Afterword")], blocks: [.paragraph([.text("After.")])]),
            Chapter(role: .acknowledgments, blocks: [.paragraph([.text("All of you.")])]),
        ]
        return book
    }

    private static var richMetadata: BookMetadata {
        var metadata = BookMetadata(title: "The Lamp & the <Fog>", language: "en-GB")
        metadata.titles[0].alternateScripts = [AlternateScript("ランプ", language: "ja")]
        metadata.titles.append(Title("A Story of \"Light\"", kind: .subtitle))
        metadata.creators = [
            Contributor("Ann van Reader", alternateScripts: [AlternateScript("アン", language: "ja")]),
            Contributor("Le Guin, Ursula K.", roles: ["aut", "ill"]),
        ]
        metadata.contributors = [Contributor("Tom Tongue", roles: ["trl"]), Contributor("Nobody")]
        metadata.languages = ["en-GB", "ru", "english_is_no_tag_at_all!"]
        metadata.identifiers = [
            Identifier(scheme: .isbn, value: "978-0-306-40615-7"), Identifier(scheme: .doi, value: "10.1000/182"),
            Identifier(scheme: .uri, value: "https://example.org/lamp"),
            Identifier(scheme: .isbn, value: "978-0-306-40615-8"),
        ]
        metadata.collections = [Collection("Lights", position: "2.5"), Collection("All Works", kind: .set)]
        metadata.publishers = ["Fog Press"]
        metadata.description = "A lamp.\n\nA fog. <b>Both</b> & more."
        metadata.subjects = [
            Subject("Lighthouses"), Subject("FICTION / Sea Stories", authority: "BISAC", term: "FIC047000"),
        ]
        metadata.rights = ["© 2024 Ann van Reader"]
        metadata.sources = ["urn:isbn:9780306406157"]
        metadata.relations = ["https://example.org/other"]
        metadata.coverage = ["Cornwall"]
        metadata.types = ["Text"]
        metadata.date = "2024-05-31"
        metadata.details = [
            Detail("Fandom", ["Tree Hill"]), Detail("Pairing", ["Lucas/Peyton", "Nathan/Haley"]),
            Detail("Rating", ["PG"]),
        ]
        return metadata
    }

    private static var richChapter: Chapter {
        var chapter = Chapter(label: "Chapter 1", title: [.text("The "), .emphasis([.text("Lamp")])])
        chapter.attributes = Attributes(id: "ch 1")
        chapter.openingNotes = [AuthorsNote(text: "A note before.")]
        chapter.closingNotes = [
            AuthorsNote(title: "A/N", blocks: [.paragraph([.text("After"), .footnoteReference("c")])])
        ]
        chapter.blocks = prose + setOff + lists
        chapter.footnotes = [
            Footnote(id: "a", blocks: [.paragraph([.text("The first.")]), .paragraph([.text("It goes on.")])]),
            Footnote(id: "b", blocks: [.list(List(items: [List.Item([.paragraph([.text("Listed.")])])]))]),
            Footnote(id: "c", blocks: [.paragraph([.text("From a note; see"), .footnoteReference("b")])]),
            Footnote(id: "never", blocks: [.paragraph([.text("Nobody refers to this.")])]),
        ]
        return chapter
    }

    private static var prose: [Block] {
        [
            .pageBreak(label: "1"),
            .paragraph([.text("It was dark"), .footnoteReference("a"), .text(" & <cold>."), .pageBreak(label: "ii")]),
            .paragraph([
                .strong([.text("strong")]), .italic([.text("italic")]), .bold([.text("bold")]),
                .underline([.text("u")]),
                .strikethrough([.text("s")]), .superscript([.text("sup")]), .subscript([.text("sub")]),
                .smallCaps([.text("Small Caps")]), .small([.text("small")]), .cite([.text("cite")]), .code("a < b"),
                .footnoteReference("a"), .footnoteReference("missing"), .lineBreak,
            ]),
            .paragraph([
                .link(.external("https://example.org/a b?c=ä&d=%zz#x"), [.text("link")]),
                .link(.external("javascript:alert(1)"), [.text("script")]), .link(.anchor("ch 1"), [.text("up")]),
                .link(.anchor("nowhere"), [.text("nowhere")]),
                .link(
                    .anchor("verse"),
                    [.text("nested "), .link(.anchor("ch 1"), [.text("link")]), .footnoteReference("b")]),
                .ruby([RubySegment(base: [.text("漢")], reading: [.text("かん")])]), .image(image(alt: "")),
                .span([.text("שלום")], Attributes(language: "he", direction: .rightToLeft)),
                .span([.text("?")], Attributes(language: "not a tag")),
            ]),
            .sceneBreak, .paragraph([.text("Later.")]), .heading(level: 2, [.text("Monday")]),
            .paragraph([.text("A day.")]), .heading(level: 4, [.text("Noon")], Attributes(id: "noon")),
        ]
    }

    private static var setOff: [Block] {
        [
            .blockQuote([.paragraph([.text("Quoted.")]), .blockQuote([.paragraph([.text("Twice.")])])]),
            .verse(
                [
                    [VerseLine([.text("A lamp,")]), VerseLine(indent: 2, [.text("a light,")])],
                    [VerseLine([.text("a night.")])],
                ],
                Attributes(id: "verse")),
            .letter([.paragraph([.text("Dear Ann,")]), .paragraph([.text("Tom")], Attributes(classes: ["right"]))]),
            .figure(Figure(image(), caption: [.paragraph([.text("The map.")])])),
            .figure(Figure(Image(drawing, alternativeText: "A ring"))),
            .note(AuthorsNote(text: "Amid the text.")), .aside([.paragraph([.text("Aside.")])]),
            .division([.paragraph([.text("Divided.")])], Attributes(classes: ["box", "1bad"])),
            .preformatted("let a = 1\r\n  b < c\n", language: "swift"), .pageBreak(label: "3"),
        ]
    }

    private static var lists: [Block] {
        let item = List.Item([.paragraph([.text("Item.")])])
        let nested = List.Item([.paragraph([.text("Outer.")]), .list(List(start: 1, items: [item]))])
        var roman = List(start: 4, numbering: .lowerRoman, items: [item, nested])
        roman.isTight = false
        var wide = Table.Cell([.paragraph([.text("Wide")])], alignment: .center)
        wide.columnSpan = 2
        let head = Table.Cell([.paragraph([.text("Head")])], isHeader: true)
        let cell = Table.Cell([.paragraph([.text("Cell")])], alignment: .end)
        return [
            .list(List(items: [item, List.Item([.paragraph([.text("Done.")])], isDone: true), nested])), .list(roman),
            .definitions([
                Definition(terms: [[.text("Lamp")]], descriptions: [[.paragraph([.text("A light.")])]]),
                Definition(terms: [], descriptions: [[.paragraph([.text("No term.")])]]),
            ]),
            .table(Table(caption: [.text("Hours")], head: [[head, head]], body: [[cell, cell], [wide], []])),
            .table(Table(head: [[head]], body: [])), .table(Table(body: [])), .blockQuote([]), .verse([]),
            .list(List(items: [])),
        ]
    }
}
