import BinderyBuilder
import BinderyCore
import Testing

struct PackageTests {
    @Test func `a book without an identifier gets one that stays the same`() throws {
        let first = try BuiltBook(Samples.small).package
        var later = Samples.small
        later.chapters.append(Chapter("Three", text: "More."))
        let identifier = #"<dc:identifier id="pub-id">urn:uuid:"#
        let start = try #require(first.firstRange(of: identifier)).upperBound
        let uuid = first[start...].prefix(36)
        #expect(uuid.dropFirst(14).hasPrefix("5"))
        #expect(try BuiltBook(later).package.contains(uuid))
        later.metadata.creators = [Contributor("Tom Reader")]
        #expect(try !BuiltBook(later).package.contains(uuid))
        #expect(try BuiltBook(Samples.small).ncx.contains("urn:uuid:\(uuid)"))
    }

    @Test(arguments: [
        (nil, "", "2000-01-01T00:00:00Z"), (nil, "2024-05", "2024-05-01T00:00:00Z"),
        ("1709210096", "2024", "2024-02-29T12:34:56Z"), ("2023", "2024", "2023-01-01T00:00:00Z"),
        ("0", "", "1970-01-01T00:00:00Z"), ("-5", "", "1970-01-01T00:00:00Z"),
        ("9223372036854775807", "", "9999-12-31T23:59:59Z"), ("2024-05-31T08:30Z", "", "2024-05-31T08:30:00Z"),
    ])
    func `the date of the last change never comes from the clock`(modified: String?, date: String, expected: String)
        throws
    {
        var book = Samples.small
        book.metadata.date = date
        let package = try BuiltBook(book) { $0.modified = modified }.package
        #expect(package.contains(#"<meta property="dcterms:modified">\#(expected)</meta>"#))
    }

    @Test(arguments: ["2024-02-30", "yesterday", "2024-1-1", "24", "2024-13"])
    func `a date that is none is left out with a remark`(date: String) throws {
        var book = Samples.small
        book.metadata.date = date
        let built = try BuiltBook(book)
        #expect(try !built.package.contains("dc:date"))
        #expect(built.remarks.count == 1)
    }

    @Test(arguments: [
        ("Ursula K. Le Guin", "Le Guin, Ursula K."), ("Ludwig van Beethoven", "Beethoven, Ludwig van"),
        ("Martin Luther King Jr.", "King, Martin Luther, Jr."),
        ("Homer", nil), ("Reader, Ann", nil), ("xX_writer_Xx", nil), ("Ann and Tom Reader", nil),
    ])
    func `names are sorted by surname where that is no guess`(name: String, expected: String?) throws {
        var book = Samples.small
        book.metadata.creators = [Contributor(name)]
        let found = try BuiltBook(book).package.split(separator: "\n").first {
            $0.contains("#creator-1") && $0.contains("file-as")
        }
        #expect(found.map { $0.drop { $0 != ">" }.dropFirst().prefix { $0 != "<" } }.map(String.init) == expected)
    }

    @Test(arguments: [
        ("en", "The Lamp", "Lamp, The"), ("fr", "L’Étranger", "Étranger, L’"), ("de", "Die Lampe", "Lampe, Die"),
        ("en", "Theory", nil),
    ])
    func `titles are sorted without their article`(language: String, title: String, expected: String?) throws {
        let package = try BuiltBook(Book(title: title, by: "A", language: language)).package
        let sorted = expected.map { ##"<meta refines="#title-1" property="file-as">\##($0)</meta>"## }
        #expect(package.contains("file-as\">") == (expected != nil))
        if let sorted { #expect(package.contains(sorted)) }
    }

    @Test func `what old readers go by is there`() throws {
        let package = try BuiltBook(Samples.rich).package
        #expect(package.contains(#"<meta name="cover" content="cover-image"/>"#))
        #expect(package.contains(#"<meta name="calibre:series" content="Lights"/>"#))
        #expect(package.contains(#"<meta name="calibre:series_index" content="2.5"/>"#))
        for type in ["cover", "toc", "text"] { #expect(package.contains(#"<reference type="\#(type)" "#)) }
    }

    @Test func `EPUB 2 says with attributes what EPUB 3 refines`() throws {
        let package = try BuiltBook(Samples.rich) { $0.version = .epub2 }.package
        #expect(
            package.contains(#"<dc:creator opf:file-as="Reader, Ann van" opf:role="aut">Ann van Reader</dc:creator>"#))
        #expect(
            package.contains(#"<dc:identifier id="pub-id" opf:scheme="ISBN">urn:isbn:9780306406157</dc:identifier>"#))
        #expect(package.contains(#"<dc:date opf:event="publication">2024-05-31</dc:date>"#))
        for word in [
            "refines", "property=", "properties=", "page-progression-direction", "xml:lang", "calibre:series_indexx",
        ] {
            #expect(!package.contains(word), "\(word)")
        }
    }

    @Test func `the accessibility metadata says what the content shows`() throws {
        let plain = try BuiltBook(Samples.small).package
        #expect(plain.contains(#"accessModeSufficient">textual<"#))
        #expect(!plain.contains("visual"))
        #expect(!plain.contains("alternativeText"))
        #expect(plain.contains(#"accessibilityHazard">none<"#))
        let rich = try BuiltBook(Samples.rich).package
        for feature in ["alternativeText", "pageNavigation", "pageBreakMarkers", "rubyAnnotations"] {
            #expect(rich.contains(#"accessibilityFeature">\#(feature)<"#), "\(feature)")
        }
        #expect(!rich.contains("conformsTo"))
    }

    @Test func `a book of strange strings is still a book`() throws {
        var book = Book(title: " \u{0} ", by: "", language: "not a language")
        book.metadata.identifiers = [Identifier(scheme: .isbn, value: "12345"), Identifier(scheme: .uuid, value: "x")]
        book.metadata.collections = [Collection("", position: "1"), Collection("Lights", position: "one")]
        let built = try BuiltBook(book)
        let package = try built.package
        #expect(package.contains(#"<dc:title id="title-1">Untitled</dc:title>"#))
        #expect(package.contains("<dc:language>und</dc:language>"))
        #expect(!package.contains("dc:creator"))
        #expect(package.contains(#"<dc:identifier id="pub-id">12345</dc:identifier>"#))
        #expect(!package.contains("group-position"))
        #expect(built.remarks.count == 4)
    }

    @Test func `the same book gives the same bytes`() async throws {
        let first = try await BuiltBook(Samples.rich).container.archive()
        let second = try await BuiltBook(Samples.rich).container.archive()
        #expect(first == second)
    }

    @Test func `pages of right-to-left and vertical books follow each other from right to left`() throws {
        let arabic = try BuiltBook(Book(title: "المصباح", by: "كاتب", language: "ar"))
        #expect(try arabic.package.contains(#"page-progression-direction="rtl""#))
        #expect(try arabic.package.contains(#"xml:lang="ar" dir="rtl">"#))
        #expect(try arabic.text("text/title-page.xhtml").contains(#"lang="ar" xml:lang="ar" dir="rtl">"#))
        #expect(try arabic.text("styles/book.css").contains("text-align: right"))
        var japanese = Book(title: "灯", by: "作者", language: "ja")
        #expect(try !BuiltBook(japanese).package.contains("page-progression-direction"))
        #expect(try !BuiltBook(japanese).text("styles/book.css").contains("writing-mode"))
        japanese.metadata.isVertical = true
        #expect(try BuiltBook(japanese).package.contains(#"page-progression-direction="rtl""#))
        #expect(try BuiltBook(japanese).package.contains(#"<meta name="primary-writing-mode" content="vertical-rl"/>"#))
        #expect(try BuiltBook(japanese).text("styles/book.css").contains("-epub-writing-mode: vertical-rl"))
    }
}
