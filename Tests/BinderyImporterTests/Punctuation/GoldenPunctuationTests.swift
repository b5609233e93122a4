import BinderyCore
import Testing

@testable import BinderyImporter

/// What is typed in a language, and what a typesetter makes of it.
struct PunctuationCase: Sendable, CustomTestStringConvertible {
    let language: String
    let typed: String
    let set: String
    var testDescription: String { "\(language): \(typed)" }

    init(_ language: String, _ typed: String, _ set: String) {
        self.language = language
        self.typed = typed
        self.set = set
    }
}

private func smart(_ text: String, _ language: String) -> String {
    var line: [Inline] = [.text(text)]
    SmartPunctuation(.smart, language: language).apply(to: &line)
    return line.plainText
}

@Suite struct PunctuationTests {
    @Test(arguments: GoldenPunctuation.cases)
    func `typed marks become the language's own`(sample: PunctuationCase) {
        #expect(smart(sample.typed, sample.language) == sample.set)
    }

    @Test(arguments: GoldenPunctuation.cases)
    func `what is set stays as it is`(sample: PunctuationCase) {
        #expect(smart(sample.set, sample.language) == sample.set)
    }

    @Test func `marks are judged across emphasis, code and line breaks`() {
        var line: [Inline] = [
            .text("\""), .emphasis([.text("No,\" she said, \"not '")]), .code("'x'"), .text("' again,\""), .lineBreak,
            .strong([.text("'Tis")]), .text(" 'so'"),
        ]
        SmartPunctuation(.smart, language: "en").apply(to: &line)
        #expect(
            line == [
                .text("“"), .emphasis([.text("No,” she said, “not ‘")]), .code("'x'"), .text("’ again,”"), .lineBreak,
                .strong([.text("’Tis")]), .text(" ‘so’"),
            ])
    }

    @Test func `a footnote's reference does not stand between a word and its mark`() {
        var line: [Inline] = [.text("\"Yes"), .footnoteReference("1"), .text("\" he said")]
        SmartPunctuation(.smart, language: "en").apply(to: &line)
        #expect(line.plainText == "“Yes” he said")
    }

    @Test func `straight marks take the place of all others`() {
        var line: [Inline] = [.text("“It’s ‘so’,” „ja“ «\u{A0}oui\u{A0}» — …"), .emphasis([.text("‹a›")])]
        SmartPunctuation(.straight, language: "en").apply(to: &line)
        #expect(line == [.text("\"It's 'so',\" \"ja\" \"oui\" — …"), .emphasis([.text("'a'")])])
    }

    @Test func `the marks of a whole book are those of its language`() {
        var book = Book(title: "T", by: "A", language: "de")
        book.chapters = [Chapter("\"Eins\"", text: "\"Ja\", sagte er.")]
        book.openingNotes = [AuthorsNote(text: "\"Hallo\"")]
        SmartPunctuation(.smart, language: "de").apply(to: &book)
        #expect(book.chapters[0].title.plainText == "„Eins“")
        #expect(book.chapters[0].blocks == [.paragraph([.text("„Ja“, sagte er.")])])
        #expect(book.openingNotes[0].blocks == [.paragraph([.text("„Hallo“")])])
    }
}
