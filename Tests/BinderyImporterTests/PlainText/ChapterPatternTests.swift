import BinderyCore
import BinderyImporter
import Testing

@Suite struct ChapterPatternTests {
    private func titles(_ text: String, _ pattern: String) throws -> [String] {
        try imported(text, chapters: .pattern(pattern)).chapters.map(\.plainTitle)
    }

    @Test func `lines that match the pattern begin chapters`() throws {
        let text = "Canto 1: Dawn\n\nIt was dark.\n\nCanto 2\n\nThen it was not. Canto 3 was never sung.\n"
        #expect(try titles(text, #"^Canto \d+"#) == ["Canto 1: Dawn", "Canto 2"])
        #expect(try titles(text, #"(?i)^CANTO [0-9]{1,2}"#) == ["Canto 1: Dawn", "Canto 2"])
        #expect(try titles(text, #"^(Canto|Song)\s[^a]+$"#) == ["Canto 2"])
    }

    @Test func `a pattern that would make others hang takes no time`() throws {
        let line = String(repeating: "a", count: 900) + "!"
        #expect(try titles("\(line)\n\nText.\n", #"^(a+)+$"#) == [""])
        #expect(try titles("\(line)\n\nText.\n", #"^(a|aa)*(a|aa)*(a|aa)*b"#) == [""])
    }

    @Test(arguments: ["", "(", "a)", "[a", "*", "a{2", "a{9,1}", "(?=a)", #"(a)\1"#, #"a\"#, "[z-a]"])
    func `a pattern that makes no sense is refused`(_ pattern: String) throws {
        let error = #expect(throws: BinderyError.self) { try titles("Text.\n", pattern) }
        #expect(error?.code == .usage)
    }

    @Test func `without chapters a text is one chapter`() throws {
        let manuscript = try imported("Chapter 1\n\nOne.\n\nChapter 2\n\nTwo.\n", chapters: .none)
        #expect(manuscript.chapters.count == 1)
        #expect(outline(of: manuscript.chapters[0].blocks) == ["Chapter 1", "One.", "Chapter 2", "Two."])
    }
}
