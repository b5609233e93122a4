import BinderyBuilder
import BinderyCore
import Testing

struct SplitTests {
    private static let sentence = String(repeating: "It was dark & the lamp was lit. ", count: 40)

    private func built(_ blocks: [Block]) throws -> (built: BuiltBook, texts: [String]) {
        var book = Book(title: "The Lamp", by: "Ann", language: "en")
        book.chapters = [Chapter(title: [.text("One")], blocks: blocks), Chapter("Two", text: "Short.")]
        book.chapters[0].footnotes = [Footnote(id: "a", blocks: [.paragraph([.text("Noted.")])])]
        let built = try BuiltBook(book)
        let texts = try built.texts.filter { $0.hasPrefix("text/chapter-001") }.map { try built.text($0) }
        return (built, texts)
    }

    /// The numbers in angle brackets that each paragraph begins with, in order.
    private func numbers(in texts: [String]) -> [Int] {
        texts.flatMap { text in
            text.split(separator: "\n").compactMap { line in
                line.firstRange(of: "&lt;").flatMap { Int(line[$0.upperBound...].prefix { $0 != "&" }) }
            }
        }
    }

    @Test func `a long chapter is divided between paragraphs and loses none`() throws {
        let count = 600
        var blocks: [Block] = (0..<count).map { .paragraph([.text("<\($0)> \(Self.sentence)")]) }
        blocks[0] = .paragraph([.text("<0> "), .footnoteReference("a")])
        let (built, texts) = try built(blocks)
        #expect(texts.count > 3)
        for text in texts { #expect(text.utf8.count < 250_000) }
        let joined = texts.joined()
        #expect(numbers(in: texts) == Array(0..<count))
        // One line in the table of contents, one heading, and what it means is said once.
        #expect(try built.navigation.split(separator: ">One</a>").count == 2)
        #expect(joined.split(separator: "doc-chapter").count == 2)
        #expect(joined.split(separator: "<h1").count == 2)
        #expect(texts[0].contains(##"href="chapter-001-one-\##(texts.count).xhtml#fn-1""##))
        #expect(texts[texts.count - 1].contains(##"href="chapter-001-one.xhtml#fnref-1""##))
    }

    @Test func `a quotation and a list that are too long go on in the next file`() throws {
        let paragraphs: [Block] = (0..<400).map { .paragraph([.text("<\($0)> \(Self.sentence)")]) }
        let list = List(start: 5, items: paragraphs.map { List.Item([$0]) })
        let (_, texts) = try built([.blockQuote([.blockQuote(paragraphs, Attributes(language: "fr"))]), .list(list)])
        for text in texts { #expect(text.utf8.count < 250_000) }
        let starts = texts.joined().split(separator: "<ol ").dropFirst().map { $0.prefix { $0 != ">" } }
        #expect(starts.count > 1)
        #expect(starts.allSatisfy { $0.contains("start=\"") })
        #expect(numbers(in: texts) == Array(0..<400) + Array(0..<400))
    }

    @Test func `a paragraph is never divided`() throws {
        let (_, texts) = try built([
            .paragraph([.text(String(repeating: Self.sentence, count: 400))]), .paragraph([.text("b")]),
        ])
        #expect(texts.count == 2)
    }
}
