import BinderyCore
import BinderyEditor
import BinderyTestSupport
import Testing

struct MetadataEditTests {
    @Test func `a form for sorting that has been forgotten is mentioned`() throws {
        let book = try EPUBFixture.minimal.edited(
            .title("The Lamp", fileAs: "Lamp, The"), .creators([Person("Ann Reed", fileAs: "Reed, Ann")]))
        var editor = try EPUBEditor(book)
        try editor.apply([
            .title("Salt", fileAs: "Lamp, The"), .creators([Person("Bo Lind", fileAs: "Reed, Ann")]),
        ])
        #expect(
            editor.remarks.map(\.message) == [
                "“Salt” is still sorted as “Lamp, The”", "“Bo Lind” is still sorted as “Reed, Ann”",
            ])
        var plain = try EPUBEditor(book)
        try plain.apply([.title("Salt", fileAs: "Salt"), .creators([Person("Ann Reed", fileAs: "Reed, Ann")])])
        #expect(plain.remarks.isEmpty)
    }

    @Test func `another title changes the words of the title and nothing else`() throws {
        let book = try EPUBFixture.minimal.edited(.title("Salt & Light"))
        #expect(
            try book.difference(from: EPUBFixture.minimal, package3) == [
                "-<dc:title>The Lamp</dc:title>", "+<dc:title>Salt &amp; Light</dc:title>",
            ])
    }

    @Test(arguments: [
        "The Lamp&#39;s &quot;Light&quot;", "The Lamp's \"Light\"", "<![CDATA[The Lamp's \"Light\"]]>",
    ])
    func `a text is written as the book writes texts`(_ written: String) throws {
        let book = try EPUBFixture.minimal.with(
            package3, replacing: "<dc:title>The Lamp</dc:title>",
            by: "<dc:title>\(written)</dc:title>\n    <dc:rights>\(written)</dc:rights>")
        let edited = try book.edited(.title("Salt & 'Smoke'"))
        let changed = try edited.text(package3).split(separator: "\n").filter { $0.contains("Smoke") }
        #expect(changed.count == 1 && changed.allSatisfy { $0.contains("CDATA") == written.contains("CDATA") })
        #expect(changed.allSatisfy { $0.contains("&#39;") == written.contains("&#39;") })
        #expect(try edited.edited(.title("The Lamp's \"Light\"")).text(package3) == book.text(package3))
    }

    @Test func `white space, quotation marks and comments in an element stay`() throws {
        let odd = try EPUBFixture.minimal.with(
            package3, replacing: "<dc:title>The Lamp</dc:title>",
            by: "<dc:title id='t'\n  dir=\"ltr\" >\n  The Lamp </dc:title><!-- lit -->")
        let book = try odd.edited(.title("The Wick"))
        let text = try book.text(package3)
        #expect(text.contains("<dc:title id='t'\n  dir=\"ltr\" >\n  The Wick </dc:title><!-- lit -->"))
        #expect(try book.edited(.title("The Lamp")).text(package3) == odd.text(package3))
    }

    @Test func `a new author stands where people expect it, in the form of EPUB 3`() throws {
        let book = try EPUBFixture.minimal.edited(.authors([Person("Ann Reed", roles: ["aut"], fileAs: "Reed, Ann")]))
        #expect(
            try book.difference(from: EPUBFixture.minimal, package3) == [
                "+<dc:creator id=\"bindery-creator\">Ann Reed</dc:creator>",
                "+<meta refines=\"#bindery-creator\" property=\"role\" scheme=\"marc:relators\">aut</meta>",
                "+<meta refines=\"#bindery-creator\" property=\"file-as\">Reed, Ann</meta>",
            ])
    }

    @Test func `a new author has the attributes of EPUB 2 in a book of EPUB 2`() throws {
        let book = try EPUBFixture.minimal2.edited(.authors([Person("Ann Reed", roles: ["aut"], fileAs: "Reed, Ann")]))
        #expect(
            try book.difference(from: EPUBFixture.minimal2, package2) == [
                "+<dc:creator opf:file-as=\"Reed, Ann\" opf:role=\"aut\">Ann Reed</dc:creator>"
            ])
    }

    @Test func `what is added goes without a trace`() throws {
        for book in [EPUBFixture.minimal, EPUBFixture.minimal2] {
            let edited = try book.edited(
                .authors([Person("Ann Reed", roles: ["aut"], fileAs: "Reed, Ann")]), .subtitle("A Story"),
                .series("Lights", position: "2.5"), .date("2024"), .set("publisher", ["Hill"]),
                .add("subject", "Lamps"))
            let restored = try edited.edited(
                .authors([]), .subtitle(""), .series(""), .date(""), .set("publisher", []),
                .remove("subject", "Lamps"))
            let part = book.parts[1].path
            #expect(try edited.text(part) != book.text(part))
            #expect(try restored.text(part) == book.text(part))
        }
    }

    @Test func `the form for sorting follows a name in whatever form the book has it`() throws {
        let book = try EPUBFixture.minimal.withMetadata(
            package3,
            """
            <dc:creator id="c">Ann Reed</dc:creator>
                <meta property="file-as" refines="#c">Reed, Ann</meta>
            """)
        let edited = try book.edited(.authors([Person("Bo Marsh")]))
        #expect(try edited.text(package3).contains("<meta property=\"file-as\" refines=\"#c\">Marsh, Bo</meta>"))
        #expect(try edited.edited(.authors([Person("Ann Reed")])).text(package3) == book.text(package3))
    }

    @Test func `authors give way to authors, and illustrators stay`() throws {
        let book = try EPUBFixture.minimal2.withMetadata(
            package2,
            """
            <dc:creator opf:role="aut">Ann Reed</dc:creator>
                <dc:creator opf:role="ill">Bo Marsh</dc:creator>
                <dc:creator>Cy Dale</dc:creator>
            """)
        let edited = try book.edited(.authors([Person("Di Fell")]))
        #expect(
            try edited.difference(from: book, package2) == [
                "-<dc:creator>Cy Dale</dc:creator>",
                "-<dc:creator opf:role=\"aut\">Ann Reed</dc:creator>",
                "+<dc:creator opf:role=\"aut\">Di Fell</dc:creator>",
            ])
    }

    @Test func `people named in other roles among the authors come once, however often they are named`() throws {
        for (book, part) in [(EPUBFixture.minimal, package3), (EPUBFixture.minimal2, package2)] {
            let people: Edit = .authors([Person("Ann Reed"), Person("Bo Marsh", roles: ["ill"]), Person("Cy Dale")])
            let once = try book.edited(people)
            #expect(try once.text(part).split(separator: "Bo Marsh").count == 2)
            #expect(try once.edited(people).text(part) == once.text(part))
        }
    }

    @Test func `a series has the form of its version, and changes in every form that the book has`() throws {
        let three = try EPUBFixture.minimal.edited(.series("Lights", position: "2"))
        #expect(
            try three.difference(from: EPUBFixture.minimal, package3) == [
                "+<meta property=\"belongs-to-collection\" id=\"bindery-series\">Lights</meta>",
                "+<meta refines=\"#bindery-series\" property=\"collection-type\">series</meta>",
                "+<meta refines=\"#bindery-series\" property=\"group-position\">2</meta>",
            ])
        let two = try EPUBFixture.minimal2.edited(.series("Lights", position: "2"))
        #expect(
            try two.difference(from: EPUBFixture.minimal2, package2) == [
                "+<meta name=\"calibre:series\" content=\"Lights\"/>",
                "+<meta name=\"calibre:series_index\" content=\"2\"/>",
            ])
        let both = try three.withMetadata(package3, "<meta name=\"calibre:series\" content=\"Lights\"/>")
        let changed = try both.edited(.series("Shadows")).text(package3)
        #expect(changed.contains("content=\"Shadows\"") && changed.contains(">Shadows</meta>"))
        #expect(changed.contains(">2</meta>"))
    }

    @Test func `an ISBN keeps the way in which it is written`() throws {
        let book = try EPUBFixture.minimal.withMetadata(
            package3, "<dc:identifier>urn:isbn:9783161484100</dc:identifier>")
        let edited = try book.edited(.identifier(scheme: "isbn", value: "978-0-306-40615-7"))
        #expect(try edited.text(package3).contains("<dc:identifier>urn:isbn:9780306406157</dc:identifier>"))
        #expect(throws: BinderyError.self) { try book.edited(.identifier(scheme: "isbn", value: "978-0-306-40615-8")) }
    }

    @Test func `the same edit twice is the same as once`() throws {
        let edits: [Edit] = [
            .title("Salt", fileAs: "Salt"), .subtitle("A Story"), .authors([Person("Ann Reed", roles: ["aut"])]),
            .contributors([Person("Bo", roles: ["ill", "trl"])]), .series("Lights", position: "2"), .date("2024-05"),
            .set("schema:accessMode", ["textual", "visual"]), .add("subject", "Lamps"),
            .identifier(scheme: "doi", value: "10.1000/182"),
        ]
        for book in [EPUBFixture.minimal, EPUBFixture.minimal2] {
            var editor = try EPUBEditor(book)
            try editor.apply(edits, modification: .date("2025-01-01"))
            var again = try EPUBEditor(editor.container)
            try again.apply(edits, modification: .now)
            #expect(again.changes.isEmpty)
        }
    }

    @Test func `the moment of the last change is said only when something has changed`() throws {
        let date = EPUBEditor.Modification.now
        #expect(
            try EPUBFixture.minimal.edited(.title("The Lamp"), modification: date).text(package3).contains(
                "2024-01-01T"))
        let changed = try EPUBFixture.minimal.edited(.title("Salt"), modification: .date("2025-03-04"))
        #expect(try changed.text(package3).contains("<meta property=\"dcterms:modified\">2025-03-04T00:00:00Z</meta>"))
    }

    @Test func `tables of contents follow the title, the author and the identifier where they said the same`() throws {
        let ncx: PartPath = "OEBPS/toc.ncx"
        let book = try EPUBFixture.minimal2.withMetadata(package2, "<dc:creator>Ann Reed</dc:creator>").with(
            ncx, replacing: "</docTitle>", by: "</docTitle><docAuthor><text>Ann Reed</text></docAuthor>")
        let edited = try book.edited(
            .title("Salt"), .authors([Person("Bo Marsh")]),
            .identifier(scheme: "uuid", value: "00000000-0000-4000-8000-000000000000"))
        let text = try edited.text(ncx)
        #expect(text.contains("<docTitle><text>Salt</text></docTitle><docAuthor><text>Bo Marsh</text></docAuthor>"))
        #expect(text.contains("content=\"urn:uuid:00000000-0000-4000-8000-000000000000\""))
        let other = try book.with(ncx, replacing: "<text>The Lamp</text>", by: "<text>Contents</text>")
        #expect(try other.edited(.title("Salt")).text(ncx).contains("<docTitle><text>Contents</text></docTitle>"))
    }
}
