import BinderyCore
import BinderyImporter
import Testing

struct WebPageTests {
    @Test func `headings divide a page into chapters below its title`() throws {
        let result = try manuscript(ofPage: "<h1>Tides</h1><h2>Ebb</h2><p>a<h2>Flood</h2><p>b<h3>Noon</h3><p>c")
        #expect(result.fields.text("title") == "Tides")
        #expect(result.chapters.map(\.plainTitle) == ["Ebb", "Flood"])
        #expect(result.chapters.map(\.blocks.sketch) == [["p a"], ["p b", "h1 Noon", "p c"]])
    }

    @Test func `parts hold their chapters`() throws {
        let result = try manuscript(
            ofPage: "<h1>One</h1><h2>Chapter 1</h2><p>a<h2>Chapter 2</h2><p>b<h1>Two</h1><h2>Chapter 3</h2><p>c")
        #expect(result.chapters.map(\.plainTitle) == ["One", "Two"])
        #expect(result.chapters.map { $0.chapters.count } == [2, 1])
    }

    @Test func `a page without headings is divided by paragraphs that are chapters' titles`() throws {
        let result = try manuscript(
            ofPage: """
                <p align=center><b>Chapter 1</b><p><b>Ebb</b>
                <p>It was a low and quiet morning, and Ada went out to the boats.
                <p>She took the rope.<p align=center><b>Chapter 2</b><p><b>Flood</b><p>It rose, and nobody had expected
                that, least of all Ben.<p>He ran.
                """)
        #expect(result.chapters.count == 2)
        #expect(
            result.chapters.map { $0.plainTitle.contains("Ebb") || $0.plainTitle.contains("Flood") } == [true, true])
        #expect(result.chapters.map(\.blocks.count) == [2, 2])
    }

    @Test func `the head tells title, author, description, subjects and language`() throws {
        let fields = try manuscript(
            ofPage: """
                <html lang=fr><head><title> Marées
                hautes</title><meta name=author content="A. Wren"><meta name=description content="La mer monte.">
                <meta name=keywords content="mer, port"><meta name="DC.publisher" content="Port"></head><body>
                <p>a</p></body></html>
                """
        ).fields
        #expect(fields.text("title") == "Marées hautes")
        #expect(fields.text("author") == "A. Wren")
        #expect(fields.text("description") == "La mer monte.")
        #expect(fields.text("subject") == "mer; port")
        #expect(fields.text("publisher") == "Port")
        #expect(fields.text("lang") == "fr")
    }

    @Test func `of a site's page only the article is kept and everything else is named`() throws {
        let result = try manuscript(
            ofPage: """
                <body><header class=site-header><a href=/>Harbour News</a></header><nav><ul><li>
                <a href=/a>Politics</a></ul></nav>
                <main><article><h1>The tide</h1><p class=byline>By <a rel=author href=/w>Wren</a></p>
                <p>The sea rose on Tuesday, and nobody had expected it to, least of all the mayor of the town.</p>
                <div class=share-buttons>Tweet this</div><p>It fell again at night, as it has always done.</p>
                <aside class="related">Read more: <a href=/b>Floods</a></aside><script>track()</script></article>
                <section id=comments><p>First!</p></section></main><footer>Imprint</footer></body>
                """)
        let words = result.sortedWords
        for word in ["rose", "fell", "mayor", "Wren"] { #expect(words.contains(word)) }
        for word in ["Politics", "Tweet", "Floods", "First", "Imprint", "track"] { #expect(!words.contains(word)) }
        #expect(result.fields.text("author") == "Wren")
        let omissions = result.remarks.filter { $0.kind == .omission }.map(\.message).joined()
        for what in ["navigation", "comments", "sharing", "footer"] { #expect(omissions.contains(what)) }
    }

    @Test func `a plain page keeps everything, whatever its classes are called`() throws {
        let page =
            "<div class=menu><p>Soup</p></div><div id=footer><p>The end of the story.</p></div>"
            + "<p class=comment>Words.</p>"
        #expect(try manuscript(ofPage: page).sortedWords == sortedWords("Soup The end of the story Words"))
    }

    @Test func `a table of contents is left out where its links lead to the headings`() throws {
        let result = try manuscript(
            ofPage: """
                <h1>T</h1><h2>Contents</h2><ul><li><a href=#a>Ebb</a><li><a href=#b>Flood</a></ul>
                <h2 id=a>Ebb</h2><p>a<h2 id=b>Flood</h2><p>b <a href=#a>above</a>
                """)
        #expect(result.chapters.map(\.plainTitle) == ["Ebb", "Flood"])
        #expect(result.chapters[1].blocks.sketch == ["p b <#a>above</>"])
        #expect(result.chapters[0].attributes.id == "a")
        #expect(result.remarks.contains { $0.kind == .omission && $0.message.contains("contents") })
    }

    @Test(arguments: [
        // By meaning (EPUB, DPUB-ARIA).
        """
        <p>a<a epub:type=noteref href=#n1>1</a> b<a role=doc-noteref href=#n2>2</a></p>
        <aside epub:type=footnote id=n1><p>One.</p></aside><div role=doc-footnote id=n2>Two.</div>
        """,
        // By pandoc.
        """
        <p>a<a href="#fn1" class="footnote-ref" id="fnref1" role="doc-noteref"><sup>1</sup></a>
        b<a href="#fn2" class="footnote-ref" id="fnref2" role="doc-noteref"><sup>2</sup></a></p>
        <section class="footnotes" role="doc-endnotes"><hr /><ol>
        <li id="fn1"><p>One.<a href="#fnref1" class="footnote-back" role="doc-backlink">↩︎</a></p></li>
        <li id="fn2"><p>Two.<a href="#fnref2" class="footnote-back" role="doc-backlink">↩︎</a></p></li></ol></section>
        """,
        // By hand.
        """
        <p>a<sup><a name=r1 href=#f1>1</a></sup> b[<a name=r2 href=#f2>2</a>]</p>
        <p><a name=f1 href=#r1>1</a> One.</p><p><a name=f2></a>2. Two. <a href=#r2>back</a></p>
        """,
    ])
    func `links there and back are footnotes`(html: String) throws {
        let chapter = try #require(try manuscript(ofPage: html).chapters.first)
        #expect(chapter.footnotes.count == 2)
        let words = chapter.footnotes.map(\.blocks.words).joined(separator: " ")
        #expect(words.contains("One.") && words.contains("Two."))
        let text = chapter.blocks.sketch.joined()
        #expect(text.contains("[^1]") && text.contains("[^2]"))
        #expect(!text.contains("One") && !text.contains("Two"))
    }

    @Test func `links to other places on a page stay links`() throws {
        let result = try manuscript(ofPage: "<p><a href=#x>see below</a></p><p>b</p><p id=x>c <a href=#top>up</a></p>")
        #expect(result.chapters[0].blocks.sketch == ["p <#x>see below</>", "p b", "p#x c up"])
        #expect(result.chapters[0].footnotes.isEmpty)
    }

    @Test func `labelled lines at the top are fields`() throws {
        let result = try manuscript(
            ofPage: """
                <p><b>Title:</b> Tides<br><b>Author:</b> Wren<br><b>Rating:</b> T</p><p>
                <b>Summary:</b> The sea rises.</p>
                <p>It was a low and quiet morning.</p><p>Ada went out.</p>
                """)
        #expect(result.fields.text("title") == "Tides")
        #expect(result.fields.text("author") == "Wren")
        #expect(result.fields.text("rating") == "T")
        #expect(result.fields.text("summary") == "The sea rises.")
        #expect(result.chapters.map(\.blocks.sketch) == [["p It was a low and quiet morning.", "p Ada went out."]])
    }

    @Test func `notes of the author's stand apart from the text`() throws {
        let result = try manuscript(
            ofPage: """
                <h2>One</h2><p><b>A/N:</b> Thanks for reading!</p><hr><p>It was low.</p><p>It was late.</p>
                <h2>Two</h2><p>It rose.</p><p>The end came.</p><hr><p>Author's note: please review.</p>
                """)
        #expect(result.chapters[0].openingNotes.map(\.blocks.sketch) == [["p Thanks for reading!"]])
        #expect(result.chapters[0].blocks.sketch == ["p It was low.", "p It was late."])
        let closing = result.chapters[1].closingNotes + result.closingNotes
        #expect(closing.map(\.blocks.sketch) == [["p please review."]])
    }

    @Test func `pages in other encodings are read as they say`() throws {
        let importer = HTMLImporter(
            options: ImportOptions(), resolver: ResourceResolver(folder: ".", allowedFolders: []))
        let head = Array("<meta charset='windows-1252'><p>caf".utf8)
        #expect(try importer.manuscript(of: head + [0xE9], file: "a.html").chapters[0].blocks.sketch == ["p café"])
        let cyrillic = Array("<meta http-equiv=content-type content='text/html; charset=koi8-r'><p>".utf8)
        let word: [UInt8] = [0xED, 0xCF, 0xD2, 0xC5]
        #expect(try importer.manuscript(of: cyrillic + word, file: "a.html").chapters[0].blocks.sketch == ["p Море"])
    }

    @Test func `a page that is one plain text is read as a plain text`() throws {
        let text = "Chapter 1\n\nIt was a low and quiet morning,\nand Ada went out.\n\nChapter 2\n\nIt rose."
        let result = try manuscript(ofPage: "<html><body><pre>\(text)</pre></body></html>")
        #expect(result.chapters.map(\.plainTitle) == ["Chapter 1", "Chapter 2"])
    }

    @Test func `files out of the folder are refused`() {
        for address in ["../secret.png", "file:///etc/passwd", "/etc/passwd"] {
            #expect(throws: BinderyError.self) { try manuscript(ofPage: "<p>a<img src='\(address)' alt=b></p>") }
        }
    }

    @Test func `images of the page's own site are left out with their words kept`() throws {
        let result = try manuscript(
            ofPage: "<p>a <img src='/static/none.png' alt=b> <img src='//example.org/x.png' alt=c></p>")
        #expect(result.chapters[0].blocks.sketch == ["p a b c"])
        #expect(result.remarks.count { $0.kind == .warning } == 2)
    }
}
