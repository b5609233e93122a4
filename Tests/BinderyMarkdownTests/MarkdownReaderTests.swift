import BinderyMarkdown
import Testing

/// The events of a text, one a line, in a short notation.
private func events(_ text: String) -> [MarkdownEvent] {
    var reader = MarkdownReader(Array(text.utf8))
    var events: [MarkdownEvent] = []
    while let event = reader.next() { events.append(event) }
    return events
}

private func adjustments(_ text: String) -> [MarkdownAdjustment.Kind] {
    MarkdownReader(Array(text.utf8)).adjustments.map(\.kind)
}

/// The words of a text as they come out of the reader.
private func words(_ text: String) -> String {
    events(text).compactMap { event in
        switch event {
        case .text(let words, _), .code(let words), .codeBlock(let words, _, _), .html(let words): words
        default: nil
        }
    }.joined()
}

@Suite struct MarkdownReaderTests {
    @Test func `a paragraph is one text, whatever marks the parser looked at`() {
        #expect(
            events("Wait, what! [no] https: www & more\nsecond line")
                == [
                    .start(.paragraph, line: 1),
                    .text("Wait, what! [no] https: www & more\nsecond line", isBroken: true), .end,
                ])
    }

    @Test func `elements nest and end`() {
        #expect(
            events("> a *b **c***")
                == [
                    .start(.blockQuote, line: 1), .start(.paragraph, line: 1), .text("a "), .start(.emphasis, line: 1),
                    .text("b "), .start(.strong, line: 1), .text("c"), .end, .end, .end, .end,
                ])
    }

    @Test func `headings tell whether they are underlined`() {
        let levels = events("# One\n\nTwo\n---\n\n> ### Three").compactMap { event -> MarkdownElement? in
            if case .start(.heading(let level, let isUnderlined), _) = event {
                return .heading(level: level, isUnderlined: isUnderlined)
            }
            return nil
        }
        #expect(
            levels == [
                .heading(level: 1, isUnderlined: false), .heading(level: 2, isUnderlined: true),
                .heading(level: 3, isUnderlined: false),
            ])
    }

    @Test func `tables have alignments and a head`() {
        let found = events("| a | b | c |\n|:--|:-:|--:|\n| 1 | 2 | 3 |\n")
        #expect(found.contains(.start(.table([.left, .center, .right]), line: 1)))
        #expect(found.contains(.start(.tableRow(isHeader: true), line: 1)))
        #expect(found.contains(.start(.tableRow(isHeader: false), line: 3)))
    }

    @Test func `tasks are done or not`() {
        let found = events("- [x] a\n- [ ] b\n- c\n")
        #expect(found.contains(.start(.item(isDone: true), line: 1)))
        #expect(found.contains(.start(.item(isDone: false), line: 2)))
        #expect(found.contains(.start(.item(isDone: nil), line: 3)))
    }

    @Test func `bare addresses are links`() {
        let found = events("See https://example.org/a and www.example.org.")
        #expect(found.contains { if case .start(.link("https://example.org/a", _), _) = $0 { true } else { false } })
        #expect(found.contains { if case .start(.link("http://www.example.org", _), _) = $0 { true } else { false } })
    }

    @Test func `footnotes follow the text and are found by number`() {
        let found = events("One[^b] two[^a].\n\n[^a]: Alpha.\n[^b]: Beta.\n\nEnd.")
        #expect(found.contains(.footnoteReference(number: 1)))
        #expect(found.contains(.footnoteReference(number: 2)))
        #expect(found.contains(.start(.footnote(number: 1), line: 4)))
        #expect(found.last { if case .start = $0 { true } else { false } } == .start(.paragraph, line: 3))
    }

    @Test func `a document without anything has no events`() {
        #expect(events("").isEmpty)
        #expect(events("\n \n").isEmpty)
    }
}

@Suite struct MarkdownAdjustmentTests {
    @Test func `a footnote that nothing refers to stays in the text`() {
        let text = "Story.\n\n[^lost]: Words of the note.\n"
        #expect(adjustments(text) == [.unusedFootnote(label: "lost")])
        #expect(words(text).contains("Words of the note."))
    }

    @Test func `the second footnote of a label stays in the text`() {
        let text = "Story.[^1]\n\n[^1]: First.\n\n[^1]: Second.\n"
        #expect(adjustments(text) == [.unusedFootnote(label: "1")])
        #expect(words(text).contains("First.") && words(text).contains("Second."))
    }

    @Test func `a footnote in a block of code is code`() {
        #expect(words("```\n[^a]: code\n```\n") == "[^a]: code\n")
    }

    @Test(arguments: ["[Scene]: Night", "[A/N]: thanks!", "> [Note]: hello"])
    func `words in the form of a definition stay in the text`(line: String) {
        #expect(words("Story.\n\n\(line)\n").contains("]: "))
        #expect(adjustments("Story.\n\n\(line)\n").count == 1)
    }

    @Test func `definitions of links are no words`() {
        let text = "See [the map][map] and [it].\n\n[map]: images/map.html\n[it]: other\n[//]: # (a comment)\n"
        #expect(adjustments(text).isEmpty)
        #expect(words(text) == "See the map and it.")
    }

    @Test(arguments: [">", "> ", "- ", "1. ", "* a"])
    func `nesting without end is cut off and keeps the words`(mark: String) {
        let text = String(repeating: mark, count: 50_000) + " the words"
        #expect(words(text).contains("the words"))
    }

    @Test func `a table of a thousand columns stays as it was typed`() {
        let row = String(repeating: "|a", count: 1000) + "|\n"
        let text = row + String(repeating: "|-", count: 1000) + "|\n|1|\n"
        #expect(adjustments(text) == [.wideTable])
        #expect(words(text).contains("|1|"))
    }

    @Test(arguments: ["a <? ", "a <!A ", "a <![CDATA[ ", "![[]() ", "a@ ", "a@b.c ", "![ "])
    func `marks without end cost no more than their number`(mark: String) {
        let text = String(repeating: mark, count: 60_000) + "the last words"
        #expect(words(text).hasSuffix("the last words"))
    }

    @Test func `tables whose cells nobody has typed stay as they were typed`() {
        let head = String(repeating: "|a", count: 100) + "|\n" + String(repeating: "|-", count: 100) + "|\n"
        #expect(adjustments(head + String(repeating: "|b\n", count: 20_000)) == [.wideTable])
        let wide = String(repeating: "|x", count: 50_000) + "|\n|-|-|\n"
        #expect(adjustments(wide) == [.wideTable])
        #expect(adjustments(String(repeating: "a\n|-\n", count: 10_000)) == [])
        #expect(adjustments("|a|b|\n|-|-|\n" + String(repeating: "|c|\n", count: 1000)) == [])
    }

    @Test(arguments: [
        "Words.\n\n", "- a\n- b\n\n  c\n\n", "> quoted\nlazily\n\n", "    indented\n\n", "1. one\n\n   # within\n\n",
        "| a |\n|---|\n| b |\n\n", "Underlined\n---\n\n", "* * *\n\n", "> - deep\n>\n>   still\n\n",
        "a@b.c and ~~gone~~\n\n",
        "> ```\n> code\n\n", "- <div>\n\n", "#hashtag\n\n", "é\r\n\r\n", "> # quoted\n\n",
    ])
    func `a long text that is read in pieces says what it says as a whole`(block: String) {
        let chapter = "# Heading\n\n" + String(repeating: block, count: 1 + 20_000 / block.utf8.count)
        let text = String(repeating: chapter, count: 3)
        // A definition may be meant anywhere, so that a text with one is read as a whole.
        #expect(events(text) == events(text + "\n\n[x]: /y\n"))
    }

    @Test func `a definition at the end of a long text is meant at its beginning`() {
        let chapter = "# Heading\n\nSee [x].\n\n" + String(repeating: "Words.\n\n", count: 3000)
        let links = events(chapter + chapter + "[x]: /y\n").count { event in
            if case .start(.link(url: "/y", title: ""), _) = event { true } else { false }
        }
        #expect(links == 2)
    }

    @Test func `lines across the page are not nested lists`() {
        let text = String(repeating: "* ", count: 200)
        #expect(events(text) == [.thematicBreak(line: 1)])
        #expect(adjustments(text).isEmpty)
    }
}
