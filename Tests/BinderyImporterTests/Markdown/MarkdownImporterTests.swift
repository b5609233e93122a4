import BinderyCore
import BinderyImporter
import Testing

private func manuscript(_ text: String, options: ImportOptions = ImportOptions()) throws -> Manuscript {
    let resolver = ResourceResolver(folder: ".", allowedFolders: [])
    return try MarkdownImporter(options: options, resolver: resolver).manuscript(of: Array(text.utf8), file: "story.md")
}

private func blocks(_ text: String) throws -> [Block] {
    try manuscript(text).chapters.flatMap(\.blocks)
}

@Suite struct MarkdownBlockTests {
    @Test func `paragraphs keep emphasis, code and line breaks`() throws {
        #expect(
            try blocks("A *b* **c** ~~d~~ `e`  \nf")
                == [
                    .paragraph([
                        .text("A "), .emphasis([.text("b")]), .text(" "), .strong([.text("c")]), .text(" "),
                        .strikethrough([.text("d")]), .text(" "), .code("e"), .lineBreak, .text("f"),
                    ])
                ])
    }

    @Test func `a line across the page is a scene break`() throws {
        #expect(try blocks("a\n\n***\n\nb") == [.paragraph([.text("a")]), .sceneBreak, .paragraph([.text("b")])])
    }

    @Test func `dashes right below a sentence are a scene break and make no heading`() throws {
        let text = "He left without a word, as ever.\n---\nShe came."
        #expect(
            try blocks(text)
                == [
                    .paragraph([.text("He left without a word, as ever.")]), .sceneBreak,
                    .paragraph([.text("She came.")]),
                ])
    }

    @Test func `lists keep their start, their tightness and their tasks`() throws {
        let expected = List(
            start: 3, isTight: true,
            items: [List.Item([.paragraph([.text("a")])]), List.Item([.paragraph([.text("b")])])])
        #expect(try blocks("3. a\n4. b\n") == [.list(expected)])
        let tasks = List(items: [List.Item([.paragraph([.text("a")])], isDone: true)])
        #expect(try blocks("- [x] a\n") == [.list(tasks)])
    }

    @Test func `tables keep their head and alignment`() throws {
        var table = Table(body: [])
        table.head = [[Table.Cell([.paragraph([.text("a")])], isHeader: true, alignment: .center)]]
        table.body = [[Table.Cell([.paragraph([.text("1")])], alignment: .center)]]
        #expect(try blocks("| a |\n|:-:|\n| 1 |\n") == [.table(table)])
    }

    @Test func `code keeps its lines and its language`() throws {
        #expect(
            try blocks("```swift\nlet a = 1\n\n  b\n```\n") == [.preformatted("let a = 1\n\n  b", language: "swift")])
    }

    @Test func `lines of a script without spaces are joined without one`() throws {
        #expect(try blocks("你好，\n世界。\nHello\nworld") == [.paragraph([.text("你好，世界。\nHello\nworld")])])
    }

    @Test func `links lead to headings, to other chapters, to the web, or nowhere`() throws {
        let text = "[a](#storm) [b](02.md#x) [c](https://example.org/?q=a%20b) [d](notes.pdf) [e](javascript:alert)"
        #expect(
            try blocks(text)
                == [
                    .paragraph([
                        .link(.anchor("storm"), [.text("a")]), .text(" "), .link(.anchor("02.md#x"), [.text("b")]),
                        .text(" "), .link(.external("https://example.org/?q=a%20b"), [.text("c")]), .text(" d e"),
                    ])
                ])
        #expect(try manuscript(text).remarks.count { $0.kind == .warning } == 2)
    }

    @Test func `tags among words are structure`() throws {
        #expect(
            try blocks("<i>Nautilus</i> H<sub>2</sub>O <ruby>漢<rt>かん</rt></ruby> a<br>b <x>c</x> d</b>")
                == [
                    .paragraph([
                        .italic([.text("Nautilus")]), .text(" H"), .subscript([.text("2")]), .text("O "),
                        .ruby([RubySegment(base: [.text("漢")], reading: [.text("かん")])]), .text(" a"), .lineBreak,
                        .text("b c d"),
                    ])
                ])
    }

    @Test func `tags that overlap Markdown lose no word`() throws {
        #expect(try manuscript("*a <b>b* c</b> d").sortedWords == ["a", "b", "c", "d"])
    }

    @Test func `a division that centres holds its blocks, and one that says nothing vanishes`() throws {
        #expect(
            try blocks("<div align=\"center\">\n\nText\n\n</div>\n\n<div>\n\nMore\n\n</div>\n")
                == [
                    .division([.paragraph([.text("Text")])], Attributes(classes: ["center"])),
                    .paragraph([.text("More")]),
                ])
    }

    @Test(arguments: ["~~~", "oOo", "\\* \\* \\*", "&nbsp;", "⁂", "\\~\\~\\~"])
    func `rows of symbols between paragraphs are scene breaks`(row: String) throws {
        let text = "She left.\n\n\(row)\n\nHe came.\n\n\(row)\n\nThey met."
        #expect(
            try blocks(text)
                == [
                    .paragraph([.text("She left.")]), .sceneBreak, .paragraph([.text("He came.")]),
                    .sceneBreak, .paragraph([.text("They met.")]),
                ])
    }

    @Test func `a fence of tildes around code is one`() throws {
        #expect(try blocks("~~~\ncode\n~~~\n") == [.preformatted("code")])
    }

    @Test func `indented paragraphs of prose are no code`() throws {
        let text = "    It was *late*, and the lamp had gone out on the stairs again.\n\n    She waited.\n"
        #expect(
            try blocks(text)
                == [
                    .paragraph([
                        .text("It was "), .emphasis([.text("late")]),
                        .text(", and the lamp had gone out on the stairs again."),
                    ]), .paragraph([.text("She waited.")]),
                ])
        #expect(try blocks("    let a = f(x)\n") == [.preformatted("let a = f(x)")])
    }

    @Test func `divisions of verse and letters are what their class says`() throws {
        let text = """
            <div class="verse">

            One line,<br>
            &emsp;*and another*

            Two.

            </div>

            <div class="letter">

            Dear Ann,

            </div>
            """
        #expect(
            try blocks(text)
                == [
                    .verse([
                        [
                            VerseLine([.text("One line,")]),
                            VerseLine(indent: 1, [.emphasis([.text("and another")])]),
                        ], [VerseLine([.text("Two.")])],
                    ]), .letter([.paragraph([.text("Dear Ann,")])]),
                ])
    }

    @Test func `depth without end becomes plain text with a warning`() throws {
        let text = (0..<200).map { String(repeating: "  ", count: $0) + "- w\($0)\n" }.joined()
        let manuscript = try manuscript(text)
        #expect(manuscript.sortedWords == sortedWords(text))
        #expect(manuscript.remarks.contains { $0.kind == .warning && $0.message.contains("nested") })
    }

    @Test func `a missing image leaves its words and a warning`() throws {
        let manuscript = try manuscript("![The map](no-such-map.png)")
        #expect(manuscript.chapters.first?.blocks == [.paragraph([.text("The map")])])
        #expect(manuscript.remarks.contains { $0.kind == .warning && $0.origin?.line == 1 })
    }

    @Test func `an image out of the folder stops the import`() {
        #expect(throws: BinderyError.self) { try manuscript("![x](../../../../../../../../etc/passwd)") }
    }
}

@Suite struct MarkdownSectionTests {
    private func titles(_ manuscript: Manuscript) -> [String] {
        manuscript.chapters.map { chapter in
            chapter.chapters.isEmpty
                ? chapter.plainTitle
                : "\(chapter.plainTitle)(\(chapter.chapters.map(\.plainTitle).joined(separator: ",")))"
        }
    }

    @Test func `a single heading above all others is the title of the book`() throws {
        let manuscript = try manuscript("# The Book\n\n## One\n\na\n\n### sub\n\nb\n\n## Two\n\nc")
        #expect(manuscript.fields["title"] == .text("The Book"))
        #expect(titles(manuscript) == ["One", "Two"])
        #expect(
            manuscript.chapters.first?.blocks.dropFirst().first
                == .heading(level: 1, [.text("sub")], Attributes(id: "sub")))
    }

    @Test func `the highest level that occurs more than once begins chapters`() throws {
        #expect(titles(try manuscript("# One\n\na\n\n## x\n\nb\n\n# Two\n\nc")) == ["One", "Two"])
    }

    @Test func `parts hold chapters`() throws {
        let manuscript = try manuscript("# Part I\n\n## A\n\na\n\n## B\n\nb\n\n# Part II\n\n## C\n\nc")
        #expect(titles(manuscript) == ["Part I(A,B)", "Part II(C)"])
        #expect(manuscript.chapters.map(\.role) == [.part, .part])
    }

    @Test func `the user's level wins`() throws {
        var options = ImportOptions()
        options.splitLevel = 1
        #expect(titles(try manuscript("# One\n\n## A\n\na\n\n## B\n\nb", options: options)) == ["One"])
        options.splitLevel = 3
        #expect(
            titles(try manuscript("# T\n\n## A\n\n### x\n\na\n\n### y\n\nb\n\n## B\n\n### z", options: options))
                == ["A(x,y)", "B(z)"])
    }

    @Test func `a text without headings is one chapter`() throws {
        let manuscript = try manuscript("a\n\nb")
        #expect(titles(manuscript) == [""])
        #expect(manuscript.chapters.first?.blocks.count == 2)
    }

    @Test func `sections before and after the story have their places`() throws {
        let manuscript = try manuscript(
            "# Dedication\n\nfor you\n\n# Prologue\n\na\n\n# One\n\nb\n\n# Epilogue\n\nc\n\n# Acknowledgments\n\nthanks"
        )
        #expect(manuscript.frontMatter.map(\.role) == [.dedication])
        #expect(manuscript.chapters.map(\.role) == [.prologue, .chapter, .epilogue])
        #expect(manuscript.backMatter.map(\.role) == [.acknowledgments])
    }

    @Test func `each chapter has the footnotes that it refers to`() throws {
        let manuscript = try manuscript(
            "# A\n\nx[^1]\n\n# B\n\ny[^2] z[^1]\n\n[^1]: One.\n[^2]: Two[^3].\n[^3]: Three.\n")
        #expect(
            manuscript.chapters.map { $0.footnotes.map(\.blocks.words) } == [["One."], ["Two.", "Three.", "One."]])
    }

    @Test(arguments: [
        ("Chapter 3: The Storm", "Chapter 3", "The Storm"), ("Chapter One", "Chapter One", ""),
        ("Kapitel 2 – Der Sturm", "Kapitel 2", "Der Sturm"), ("第三章 风暴", "第三章", "风暴"), ("XII", "XII", ""),
        ("1. The Storm", "1", "The Storm"), ("12 Angry Men", "", "12 Angry Men"), ("The Storm", "", "The Storm"),
        ("Prologue", "", "Prologue"), ("Chapter 3: *The* Storm", "Chapter 3", "The Storm"),
    ])
    func `a number is told from the title that it precedes`(heading: String, label: String, title: String) throws {
        let chapter = try #require(try manuscript("# \(heading)\n\na\n\n# Other\n\nb").chapters.first)
        #expect(chapter.label.hasPrefix(label) && chapter.label.isEmpty == label.isEmpty)
        #expect(chapter.title.plainText == title)
    }

    @Test func `parts are known by their names even where text stands below them`() throws {
        let manuscript = try manuscript(
            "# Part One\n\nAn epigraph.\n\n## Chapter 1\n\na\n\n## Chapter 2\n\nb\n\n# Part Two\n\n## Chapter 3\n\nc")
        #expect(titles(manuscript) == ["Part One(Chapter 1,Chapter 2)", "Part Two(Chapter 3)"])
    }

    @Test func `headings that are typed as paragraphs count where there are no others`() throws {
        let text = (1...3).map { "**Chapter \($0)**\n\nSome words of the story, which goes on and on.\n" }
        #expect(titles(try manuscript(text.joined(separator: "\n"))) == ["Chapter 1", "Chapter 2", "Chapter 3"])
    }

    @Test func `labelled lines at the top are a header and no text`() throws {
        let manuscript = try manuscript(
            "# The Lamp\n\n**Author:** Ann Lee  \n**Rating:** T  \n**Fandom:** Harbour\n\n## One\n\na\n\n## Two\n\nb")
        #expect(manuscript.fields["author"] == .text("Ann Lee"))
        #expect(manuscript.fields["rating"] == .text("T"))
        #expect(manuscript.frontMatter.isEmpty)
    }

    @Test func `front matter describes the book and is no text`() throws {
        let manuscript = try manuscript("---\ntitle: The Storm\nauthor: [A, B]\ndate: 2024-05-01\n---\n\n# One\n\na")
        #expect(manuscript.fields["title"] == .text("The Storm"))
        #expect(manuscript.fields["author"] == .list([.text("A"), .text("B")]))
        #expect(manuscript.fields["date"] == .text("2024-05-01"))
        #expect(manuscript.chapters.first?.origin?.line == 7)
        #expect(manuscript.sortedWords == ["One", "a"])
    }

    @Test func `a line across the page at the top is no front matter`() throws {
        #expect(try manuscript("---\n\nkey: a\n\n---\n\nb").sortedWords == ["a", "b", "key"])
    }

    @Test func `front matter that is malformed stays in the text with a warning that names the line`() throws {
        let manuscript = try manuscript("---\ntitle: [open\n---\n\ntext")
        #expect(manuscript.remarks.contains { $0.kind == .warning })
        #expect(manuscript.sortedWords == ["open", "text", "title"])
    }
}
