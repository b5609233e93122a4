import BinderyCore
import BinderyImporter
import Testing

/// A source of numbers that is the same in every run.
private struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ state >> 29
    }
}

/// Writes pages of numbered words in tags that are nested, closed and forgotten at random.
private struct PageWriter {
    var dice: Dice
    var words = 0
    var html = ""

    private static let tags = [
        "p", "p", "p", "div", "blockquote", "ul", "ol", "li", "dl", "dt", "dd", "table", "tr", "td", "th", "h2", "h3",
        "i", "b",
        "em", "span style='font-style:italic'", "center", "section", "pre", "a href=//example.org", "a name=x",
        "font color=red",
        "sup", "small", "q", "figure", "figcaption", "details", "summary", "aside", "ruby", "caption", "tbody",
        "header",
        "p align=right", "div dir=rtl", "span lang=fr", "u", "s", "code", "o:p", "address", "hgroup",
    ]

    mutating func write(depth: Int) {
        for _ in 0..<Int.random(in: 1...4, using: &dice) {
            switch Int.random(in: 0..<10, using: &dice) {
            case 0...4 where depth > 0:
                let tag = Self.tags.randomElement(using: &dice) ?? "p"
                html += "<\(tag)>"
                write(depth: depth - 1)
                if Int.random(in: 0..<5, using: &dice) > 0 { html += "</\(tag.split(separator: " ")[0])>" }
            case 5:
                html +=
                    ["<br>", "<br><br>", "<hr>", "&nbsp;", "\n", "<!-- none -->", "<img alt=''>"].randomElement(
                        using: &dice) ?? ""
            default:
                for _ in 0..<Int.random(in: 1...3, using: &dice) {
                    words += 1
                    html += [" ", "\n", "&nbsp;", " "].randomElement(using: &dice) ?? " "
                    html += "w\(words)"
                }
                html += " "
            }
        }
    }
}

struct HTMLWordTests {
    @Test func `of three hundred random pages every word is in the book, once and in order`() throws {
        for seed in 0..<300 {
            var writer = PageWriter(dice: Dice(state: UInt64(seed)))
            for _ in 0..<6 { writer.write(depth: 6) }
            let result = try manuscript(ofPage: writer.html)
            let expected = (1...max(1, writer.words)).map { "w\($0)" }.sorted {
                $0.utf8.lexicographicallyPrecedes($1.utf8)
            }
            var words = result.sortedWords
            if case .text(let title)? = result.fields["title"] { words += sortedWords(title) }
            words.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
            let isComplete = words == expected
            #expect(isComplete, "seed \(seed): \(Set(expected).symmetricDifference(words).sorted()) \(writer.html)")
            if !isComplete { return }
        }
    }

    @Test func `a long book of many chapters is read whole`() throws {
        let chapter = { (number: Int) in
            "<h2>Chapter \(number)</h2>"
                + (1...20).map { "<p>Line \($0) of <i>chapter</i> \(number), which is long enough.</p>" }.joined()
        }
        let result = try manuscript(ofPage: "<h1>Long</h1>" + (1...100).map(chapter).joined())
        #expect(result.chapters.count == 100)
        #expect(result.chapters.allSatisfy { $0.blocks.count == 20 })
    }
}
