import BinderyCore
import BinderyImporter
import Testing

/// Places in which words of a plain text could easily get lost.
@Suite struct KeptWordsTests {
    @Test func `a note behind the end of a story stays with its chapter where more chapters follow`() throws {
        let manuscript = try imported(
            """
            Chapter 1

            It was dark.

            The End

            A/N: I could not stop here.

            Chapter 2

            Then it was not.
            """)
        #expect(manuscript.chapters.map(\.closingNotes.count) == [1, 0])
        #expect(manuscript.closingNotes.isEmpty)
    }

    @Test func `a heading that comes again behind other words is no repetition`() throws {
        let manuscript = try imported("Chapter 1\n\nIn which it is dark.\n\nChapter 1: The Lamp\n\nIt was dark.\n")
        #expect(manuscript.chapters.count == 2)
        #expect(!manuscript.remarks.contains { $0.kind == .omission })
    }

    @Test func `a line that the table of contents has and that is numbered heads one section`() throws {
        let manuscript = try imported(
            """
            Contents

            Prologue
            Part One
            The Lamp
            The Harbour

            Prologue

            It was dark.

            Part One

            The Lamp

            It was lit.

            The Harbour

            It was empty.
            """)
        let titles = manuscript.chapters.flatMap { [$0.plainTitle] + $0.chapters.map(\.plainTitle) }
        #expect(titles == ["Prologue", "Part One", "The Lamp", "The Harbour"])
    }

    @Test func `a table of contents ends where the ornaments of the first heading begin`() throws {
        let manuscript = try imported(
            "Contents\n\nOf a lamp\n\n* * *\n\n\nChapter 1\n\nIt was dark.\n\n\nChapter 2\n\nIt was lit.\n")
        #expect(manuscript.frontMatter.map { words(of: $0.blocks) } == ["Contents Of a lamp"])
    }

    @Test func `speech behind a colon is no field of a header`() throws {
        let manuscript = try imported("Title: The Lamp\nShe said: \"No.\"\n\nAnd that was that.\n")
        #expect(manuscript.fields.fields == [MetadataField("title", .text("The Lamp"))])
        #expect(outline(of: manuscript.chapters[0].blocks) == ["She said: \"No.\"", "And that was that."])
    }

    @Test func `a label without a value ends a header`() throws {
        let manuscript = try imported("Title: The Lamp\nAuthor: A. Reader\nIt was dark:\n\nThe lamp was out.\n")
        #expect(manuscript.fields.fields.map(\.name) == ["title", "author"])
        #expect(outline(of: manuscript.chapters[0].blocks) == ["It was dark:", "The lamp was out."])
    }

    @Test func `words between a rule and the next field are no part of a header`() throws {
        let manuscript = try imported("Title: The Lamp\nAuthor: A. Reader\n---\nIt was dark.\nRating: T\n")
        #expect(outline(of: manuscript.chapters[0].blocks).first == "It was dark.")
    }

    @Test func `a label that is not known keeps its letters`() throws {
        let manuscript = try imported("Title: The Lamp\nAuthor: A. Reader\nDécor: Été\n\nIt was dark.\n")
        #expect(manuscript.fields["Décor"] == .text("Été"))
    }
}
