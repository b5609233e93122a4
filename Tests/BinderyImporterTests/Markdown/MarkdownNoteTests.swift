import BinderyCore
import BinderyImporter
import Testing

private func manuscript(_ text: String) throws -> Manuscript {
    let resolver = ResourceResolver(folder: ".", allowedFolders: [])
    return try MarkdownImporter(options: ImportOptions(), resolver: resolver)
        .manuscript(of: Array(text.utf8), file: "story.md")
}

private let story = """
    The rain had stopped by the time she reached the harbour, and the boats lay still.

    "You came," he said, and he did not look up from the nets that he was mending.

    She sat down beside him on the wall, and neither of them said anything for a long time.
    """

@Suite struct MarkdownNoteTests {
    @Test(
        arguments: [
            "A/N: Thanks for the reviews!", "**A/N:** Thanks for the *reviews*!", "*A/N: Thanks for the reviews!*",
            "(A/N: Thanks for the reviews!)", "> A/N: Thanks for the reviews!",
            "**Author's Note:** Thanks for the reviews!",
            "> **Author's note**\n>\n> Thanks for the reviews!", "***A/N:*** Thanks for the reviews!",
        ])
    func `a note at the top of a chapter stands before its text`(note: String) throws {
        let manuscript = try manuscript("# One\n\n\(note)\n\n\(story)\n\n# Two\n\n\(story)")
        let chapter = try #require(manuscript.chapters.first)
        #expect(chapter.openingNotes.map { sortedWords($0.blocks.words) } == [["Thanks", "for", "reviews", "the"]])
        #expect(chapter.blocks.count == 3)
        #expect(chapter.openingNotes.first?.origin?.line == 3)
    }

    @Test func `a note after the text of a chapter stands after it`() throws {
        let manuscript = try manuscript("# One\n\n\(story)\n\n---\n\nA/N: Please leave a review!\n\n# Two\n\n\(story)")
        let chapter = try #require(manuscript.chapters.first)
        #expect(chapter.closingNotes.map(\.blocks.words) == ["Please leave a review!"])
        #expect(chapter.blocks.count == 3)
        #expect(chapter.blocks.last != .sceneBreak)
    }

    @Test func `a note before the first chapter belongs to the book`() throws {
        let manuscript = try manuscript(
            "# Title\n\nA/N: This is my first fic.\n\n## One\n\n\(story)\n\n## Two\n\n\(story)")
        #expect(manuscript.openingNotes.map(\.blocks.words) == ["This is my first fic."])
        #expect(manuscript.frontMatter.isEmpty)
    }

    @Test func `a section that is headed as a note is one`() throws {
        let manuscript = try manuscript(
            "# Author's Note\n\nHello[^1].\n\n# One\n\n\(story)\n\n# Two\n\n\(story)\n\n# A/N\n\nBye.\n\n[^1]: Really.")
        #expect(manuscript.openingNotes.map(\.title) == ["Author's Note"])
        #expect(manuscript.openingNotes.map(\.blocks.words) == ["Hello1. 1. Really."])
        #expect(manuscript.closingNotes.map(\.blocks.words) == ["Bye."])
        #expect(manuscript.chapters.count == 2)
    }

    @Test(
        arguments: [
            "An old man sat by the door.", "Note by note the song came back to her.",
            "“A/N,” he read aloud. “What does that mean?”", "*Another* day went by.",
        ])
    func `words that only begin like a label stay in the text`(line: String) throws {
        let manuscript = try manuscript("# One\n\n\(line)\n\n\(story)\n\n# Two\n\n\(story)")
        #expect(manuscript.chapters.first?.openingNotes.isEmpty == true)
        #expect(manuscript.chapters.first?.blocks.count == 4)
    }

    @Test func `no word of a note is lost but its label`() throws {
        let text =
            "# One\n\n**A/N (please read):** I *do* not own [these](http://a.org) people<br>at **all**.\n\n\(story)"
        #expect(
            try manuscript(text).sortedWords
                == sortedWords("One I do not own these people at all A N please read \(story)"))
    }
}
