import BinderyCore
import BinderyTestSupport

/// Books that nobody would write, the same for the same seed.
struct OddBooks {
    private var chance: SeededGenerator

    init(seed: UInt64) {
        chance = SeededGenerator(seed: seed)
    }

    /// U+FFFE, U+FDD0 and U+1FFFF, which a literal cannot hold.
    private static let noncharacters = String(
        decoding: [0xEF, 0xBF, 0xBE, 0xEF, 0xB7, 0x90, 0xF0, 0x9F, 0xBF, 0xBF], as: UTF8.self)
    private static let words = [
        "", " ", "word", "two words", "<&>\"'", "]]>", "<!-- x -->", "--", "😀👩‍👩‍👧‍👦", "\u{202E}rtl\u{202C}", "שלום",
        "漢字かな交じり", "مرحبا",
        "a\u{0}b\u{1}c\u{1F}", noncharacters, "\r\n\r", "\t", "\u{2028}\u{2029}", "\u{A0}\u{A0}",
        "\u{FEFF}", "é\u{301}\u{301}\u{301}", "&amp;", "&nbsp;", "{{x}}", "\\", "/", "../..", "C:\\x", "%zz%20", "#",
        "?", "\u{7F}\u{85}",
        "\u{AD}", "\u{200B}", "\u{2060}", "Ünïcödé", "Ёлка", "x".repeated(300), "long ".repeated(100),
    ]
    private static let tags = [
        "en", "en_GB", "zh-Hant-TW", "x", "", "english", "de-1901", "i-klingon", "a-b-c", "ar", "🇬🇧", "en-x-y", "qq",
    ]
    private static let addresses = [
        "https://example.org", "http://example.org/a b", "HTTP://EXAMPLE.ORG/%zz", "javascript:alert(1)",
        "file:///etc/passwd",
        "mailto:a@b.c", "mailto:a b@c?subject=ä ö", "ftp://x.y/z", "//x", "", "#x", "http://", "http:///x",
        "http://[::1]/",
        "http://a..b/", "http://münchen.de/ü", "http://x:99999/", "http://x:80/?a[]=1&b={}|\\^`\"<>",
        "http://user:pw@x/", "http://1.2.3/",
        "http://256.1.1.1/", "http://1.2.3.4/", "tel:+1 234", "data:text/html,x", "www.example.org", "a@example.org",
        "http://x/#a#b",
        "http://x_y.com/", "http://-x.com/", "http://日本.jp/", "http://😀.com/", "http://xn--/", "http://xn--a/",
        "http://xn--mnchen-3ya.de/", "http://xn--0/", "http://xn--fiqs8s/", "http://xn--zzzzzzzz/",
        "urn:isbn:1", "about:blank",
        "http://example.org/\u{202E}x", "https://example.org:/", "https://a.b/(x)'y", "http://\u{3002}.com",
        "http://ß.de", "http://٣.com/",
    ]

    private mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[Int.random(in: elements.indices, using: &chance)]
    }

    private mutating func text() -> String {
        (0..<Int.random(in: 0...3, using: &chance)).map { _ in pick(Self.words) }.joined()
    }

    private mutating func attributes() -> Attributes {
        guard Int.random(in: 0..<3, using: &chance) == 0 else { return Attributes() }
        return Attributes(
            id: Bool.random(using: &chance) ? pick(Self.words) : nil,
            language: Bool.random(using: &chance) ? pick(Self.tags) : nil,
            direction: Bool.random(using: &chance) ? .rightToLeft : nil, classes: [pick(Self.words)])
    }

    private mutating func inlines(_ depth: Int = 0) -> [Inline] {
        (0..<Int.random(in: 0...3, using: &chance)).map { _ in inline(depth + 1) }
    }

    private mutating func inline(_ depth: Int) -> Inline {
        switch depth > 5 ? 0 : Int.random(in: 0...20, using: &chance) {
        case 1: .emphasis(inlines(depth))
        case 2: .strong(inlines(depth))
        case 3: .underline(inlines(depth))
        case 4: .strikethrough(inlines(depth))
        case 5: .small(inlines(depth))
        case 6: .smallCaps(inlines(depth))
        case 7: .code(text())
        case 8: .link(.external(pick(Self.addresses)), inlines(depth), attributes())
        case 9: .link(.anchor(pick(Self.words)), inlines(depth), attributes())
        case 10: .image(image())
        case 11: .lineBreak
        case 12: .footnoteReference(pick(["a", "b", "", "x"]))
        case 13:
            .ruby([
                RubySegment(base: inlines(depth), reading: inlines(depth)),
                RubySegment(base: [], reading: inlines(depth)),
            ])
        case 14: .span(inlines(depth), attributes())
        case 15: .pageBreak(label: pick(Self.words))
        case 16: .superscript(inlines(depth))
        case 17: .cite(inlines(depth))
        default: .text(text())
        }
    }

    private mutating func image() -> Image {
        let bytes = Bool.random(using: &chance) ? PixelPicture.png : Array("no image".utf8)
        let alt: String? = Bool.random(using: &chance) ? text() : nil
        return Image(Resource(name: pick(Self.words), content: .bytes(bytes)), alternativeText: alt, title: text())
    }

    private mutating func blocks(_ depth: Int = 0) -> [Block] {
        (0..<Int.random(in: 0...4, using: &chance)).map { _ in block(depth + 1) }
    }

    private mutating func block(_ depth: Int) -> Block {
        switch depth > 4 ? 0 : Int.random(in: 0...22, using: &chance) {
        case 1: .heading(level: Int.random(in: -1...9, using: &chance), inlines(), attributes())
        case 2: .sceneBreak
        case 3: .blockQuote(blocks(depth), attributes())
        case 4: .verse([[VerseLine(indent: Int.random(in: -3...30, using: &chance), inlines())], []], attributes())
        case 5: .letter(blocks(depth), attributes())
        case 6: .list(list(depth))
        case 7:
            .definitions([
                Definition(terms: [inlines(), inlines()], descriptions: [blocks(depth)]),
                Definition(terms: [], descriptions: []),
            ])
        case 8: .preformatted(text(), language: pick(Self.words), attributes())
        case 9: .table(table(depth))
        case 10: .figure(Figure(image(), caption: blocks(depth)))
        case 11: .note(AuthorsNote(title: text(), blocks: blocks(depth)))
        case 12: .aside(blocks(depth), attributes())
        case 13: .division(blocks(depth), attributes())
        case 14: .pageBreak(label: pick(Self.words))
        default: .paragraph(inlines(), attributes())
        }
    }

    private mutating func list(_ depth: Int) -> List {
        var list = List(
            start: pick([nil, 1, 0, -5, Int.max, 4]),
            numbering: pick([.decimal, .lowerLetters, .upperRoman, .lowerRoman]),
            isTight: Bool.random(using: &chance), items: [])
        for _ in 0..<Int.random(in: 0...3, using: &chance) {
            list.items.append(List.Item(blocks(depth), isDone: pick([nil, nil, true, false])))
        }
        list.attributes = attributes()
        return list
    }

    private mutating func table(_ depth: Int) -> Table {
        var rows: [[Table.Cell]] = []
        for _ in 0..<Int.random(in: 0...3, using: &chance) {
            var row: [Table.Cell] = []
            for _ in 0..<Int.random(in: 0...3, using: &chance) {
                var cell = Table.Cell(
                    blocks(depth), isHeader: Bool.random(using: &chance), alignment: pick([nil, .center, .end]))
                cell.columnSpan = pick([1, 1, 0, -1, 2, 100_000])
                cell.rowSpan = pick([1, 1, 0, -1, 2, 100_000])
                row.append(cell)
            }
            rows.append(row)
        }
        return Table(
            caption: inlines(), head: Bool.random(using: &chance) ? Array(rows.prefix(1)) : [],
            body: Array(rows.dropFirst()))
    }

    private mutating func chapter(_ depth: Int = 0) -> Chapter {
        var chapter = Chapter(
            role: depth == 0 ? pick(Chapter.Role.allCases) : .chapter, label: text(), title: inlines(),
            blocks: blocks() + blocks())
        chapter.openingNotes = notes()
        chapter.closingNotes = notes()
        chapter.attributes = attributes()
        chapter.footnotes = ["a", "b", "a"].map { Footnote(id: $0, blocks: blocks(2)) }
        if depth < 3 {
            chapter.chapters = (0..<Int.random(in: 0...2, using: &chance)).map { _ in self.chapter(depth + 1) }
        }
        return chapter
    }

    private mutating func notes() -> [AuthorsNote] {
        (0..<Int.random(in: 0...2, using: &chance)).map { _ in AuthorsNote(title: text(), blocks: blocks(2)) }
    }

    /// The next book.
    mutating func next() -> Book {
        var book = Book(title: text(), by: text(), language: pick(Self.tags))
        book.metadata.titles += [
            Title(text(), kind: pick(Title.Kind.allCases), fileAs: text()), Title(text(), kind: .subtitle),
        ]
        book.metadata.creators.append(
            Contributor(text(), roles: [pick(["aut", "ill", "bogus", "Illustrator"])], fileAs: text()))
        book.metadata.contributors = [Contributor(text(), roles: [pick(["trl", "", "x y"])])]
        book.metadata.languages.append(pick(Self.tags))
        if Bool.random(using: &chance) {
            book.metadata.identifiers = [
                Identifier(scheme: pick(Identifier.Scheme.allCases), value: text()),
                Identifier(
                    scheme: pick(Identifier.Scheme.allCases), value: pick(["9780306406157", "10.1/x", "https://x y"])),
            ]
        }
        book.metadata.collections = [
            Collection(text(), kind: pick([.series, .set]), position: pick(["1", "2.5", "x", "", "-1", "1.", "٣"])),
            Collection(text()),
        ]
        book.metadata.publishers = [text()]
        book.metadata.description = text()
        book.metadata.subjects = [Subject(text(), authority: text(), term: text()), Subject(text())]
        book.metadata.rights = [text()]
        book.metadata.sources = [text()]
        book.metadata.relations = [text()]
        book.metadata.coverage = [text()]
        book.metadata.types = [text()]
        book.metadata.date = pick([
            "2024", "2024-02-30", "2024-02-29", "", "yesterday", "2024-1-1", "0000", "99999", "2024-05-31T10:00Z",
        ])
        book.metadata.details = [Detail(text(), [text(), text()])]
        book.metadata.pageProgression = pick([nil, .rightToLeft, .leftToRight])
        book.metadata.isVertical = pick([nil, true, false])
        book.frontMatter = Bool.random(using: &chance) ? [chapter(2)] : []
        book.openingNotes = notes()
        book.chapters = (0..<Int.random(in: 0...3, using: &chance)).map { _ in chapter() }
        book.closingNotes = notes()
        book.backMatter = Bool.random(using: &chance) ? [chapter(2)] : []
        if Bool.random(using: &chance) { book.cover = Cover(image()) }
        book.style.theme = .named(pick(["classic", "modern", "plain"]))
        return book
    }
}

extension String {
    fileprivate func repeated(_ count: Int) -> String {
        String(repeating: self, count: count)
    }
}
