import BinderyBuilder
import BinderyCore
import Testing

struct NoteTests {
    private var book: Book {
        var book = Samples.small
        book.chapters[0].openingNotes = [AuthorsNote(text: "Before.")]
        book.chapters[0].blocks.append(.note(AuthorsNote(title: "Aside", blocks: [.paragraph([.text("Amid.")])])))
        book.chapters[1].closingNotes = [AuthorsNote(text: "After.")]
        book.closingNotes = [AuthorsNote(text: "The end.")]
        return book
    }

    @Test func `a note has a heading and a rule, and ends where the text begins`() throws {
        let text = try BuiltBook(book).text("text/chapter-001-one.xhtml")
        #expect(
            text.contains(
                """
                <aside class="note" epub:type="preface" role="note">
                <h2 class="note-heading">Author’s Note</h2>
                <p class="first">Before.</p>
                <hr class="note-rule"/>
                </aside>
                <p class="first">It was dark.</p>
                """))
    }

    @Test func `notes of the story are sections before and after it, and in the table of contents`() throws {
        let built = try BuiltBook(book)
        let order = built.texts.filter { !$0.contains("page") }
        #expect(
            order == [
                "nav.xhtml", "text/opening-note.xhtml", "text/chapter-001-one.xhtml", "text/chapter-002-two.xhtml",
                "text/closing-note.xhtml", "text/colophon.xhtml",
            ])
        #expect(
            try built.navigation.contains(#"<a class="contents-link" href="text/opening-note.xhtml">Author’s Note</a>"#)
        )
        #expect(try built.navigation.contains("closing-note"))
        #expect(try !built.navigation.contains("Aside"))
    }

    @Test func `notes at the end have links both ways`() throws {
        let built = try BuiltBook(book) { $0.notes = .end }
        let one = try built.text("text/chapter-001-one.xhtml")
        let appendix = try built.text("text/authors-notes.xhtml")
        for number in 1...3 {
            #expect(one.contains(#"id="noteref-\#(number)" href="authors-notes.xhtml#note-\#(number)""#))
            #expect(appendix.contains(#"id="note-\#(number)""#))
            #expect(appendix.contains(#"href="chapter-001-one.xhtml#noteref-\#(number)""#))
        }
        #expect(!one.contains("Amid."))
        for words in ["Written in one winter.", "Before.", "Amid.", "After.", "The end."] {
            #expect(appendix.contains(words), "\(words)")
        }
        #expect(built.remarks.isEmpty)
    }

    @Test func `notes that are left out are named`() throws {
        let built = try BuiltBook(book) { $0.notes = .drop }
        #expect(built.remarks.count == 5)
        #expect(built.remarks[0] == "left out an author’s note of 6 words")
        for path in built.texts {
            #expect(try !built.text(path).contains("class=\"note\""))
        }
    }

    @Test func `footnotes are numbered as they are referred to, and lead back to each reference`() throws {
        var book = Samples.small
        book.chapters[0].footnotes = [
            Footnote(id: "late", blocks: [.paragraph([.text("Second.")])]),
            Footnote(id: "early", blocks: [.paragraph([.text("First.")])]),
            Footnote(id: "never", blocks: [.paragraph([.text("Third.")])]),
        ]
        book.chapters[0].blocks = [
            .paragraph([.footnoteReference("early"), .footnoteReference("late"), .footnoteReference("early")])
        ]
        let text = try BuiltBook(book).text("text/chapter-001-one.xhtml")
        #expect(
            text.contains(##"<a class="note-back" epub:type="backlink" role="doc-backlink" href="#fnref-1">1</a> "##))
        #expect(text.contains(##"href="#fnref-1-2">a</a>. First."##))
        #expect(text.contains(##"href="#fnref-2">2</a>. Second."##))
        #expect(text.contains(##"id="fnref-1-2" href="#fn-1"><sup"##))
        // A note that nothing refers to is not lost.
        #expect(text.contains(#"<p class="footnote-text">3. Third.</p>"#))
    }

    @Test func `a footnote of a note that is left out goes with it`() throws {
        var book = Samples.small
        book.chapters[0].openingNotes = [AuthorsNote(blocks: [.paragraph([.footnoteReference("a")])])]
        book.chapters[0].footnotes = [Footnote(id: "a", blocks: [.paragraph([.text("Gone.")])])]
        #expect(try BuiltBook(book).text("text/chapter-001-one.xhtml").contains("Gone."))
        #expect(try !BuiltBook(book) { $0.notes = .drop }.text("text/chapter-001-one.xhtml").contains("Gone."))
    }
}
