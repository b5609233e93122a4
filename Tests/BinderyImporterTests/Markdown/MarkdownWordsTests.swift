import BinderyCore
import BinderyImporter
import Testing

@Suite struct MarkdownWordsTests {
    /// Texts in which words have been lost before: every construct, well formed and not.
    static let texts = [
        "# Title\n\nSome *emphasis **and strong*** `code` ~~gone~~.\n\n- a\n- b\n  1. c\n\n> quote\n> > deeper\n",
        "| a | b |\n|---|---|\n| c | d |\n| e |\n\nText\n",
        "Text[^1] and[^note].\n\n[^1]: One\n    more lines\n\n    and a paragraph.\n\n[^note]: Two\n\n[^never]: Three\n",
        "<div>\n<p>html <b>bold</b></p>\n<ul><li>item</li></ul>\n</div>\n\nafter\n",
        "a <b>b <i>c</b> d</i> e <custom attribute>f</custom> g\n",
        "<table><tr><td>one</td><td>two</td></tr></table>\n",
        "<p align=center>middle</p>\n\n<center>\n\nword\n\n</center>\n",
        "<details>\n<summary>short</summary>\n\nlong *text*\n\n</details>\n",
        "```\nfence\n```\n\n    indented\n\n~~~\n\ntilde\n\n~~~\n\nend\n",
        "Setext\n===\n\nAnother\n---\n\nprose that is long enough to be one sentence.\n---\nmore\n",
        "# One #\n\n#hash\n\n####### seven\n\n#\n\nend\n",
        "[link](http://host.org \"title\") [ref][x] [y] ![alt](missing.png) <http://host.org>\n\n[x]: http://host.org\n[z]: zed\n",
        "line one  \nline two\\\nline three\nline four\n",
        "1. one\n\n   para\n\n2. two\n- [ ] task\n- [x] done\n",
        "* * *\n\n***\n\n___\n\ntext\n\n* * *\n",
        "A/N: note here\n\n# One\n\ntext\n\nA/N: end note\n",
        "&amp; &lt; &copy; &#x4e2d; &nosuch; \\* \\_ \\\\\n",
        "> # heading in quote\n>\n> - list in quote\n>\n>       code\n",
        "- # heading in list\n- > quote in list\n-     code in list\n",
        "*unclosed **emphasis\n\n`unclosed code\n\n[unclosed link](\n\n![unclosed\n",
        "Ünïcödé 中文 日本語 한국어 العربية עברית emoji 👩‍👩‍👧 𝕱\n",
        "\u{FEFF}# After a mark\n\ntext\n",
        "windows\r\nline\r\nends\r\n\r\n# here\r\n\r\ntext\r\n",
        "<!-- comment -->\n\nvisible <!-- hidden --> text\n",
        "Part\n====\n\n## Chapter 1\n\na\n\n## Chapter 2\n\nb\n\nPart two\n========\n\n## Chapter 3\n\nc\n",
        "term\n: definition\n\n[TOC]\n\n^[inline note]\n",
    ]

    /// What of a text is no word of it: tags, comments, addresses, entities' names.
    private static let notWords: Set<String> = [
        "div", "p", "b", "ul", "li", "i", "custom", "attribute", "table", "tr", "td", "align", "center", "details",
        "summary", "http", "title", "x", "z", "missing", "png", "comment", "hidden", "amp", "lt", "copy", "x4e2d", "1",
        "2", "host", "org",
        "note", "never", "d",
    ]

    @Test(arguments: texts)
    func `every word that goes in comes out`(text: String) throws {
        let resolver = ResourceResolver(folder: ".", allowedFolders: [])
        let manuscript = try MarkdownImporter(options: ImportOptions(), resolver: resolver)
            .manuscript(of: Array(text.utf8), file: "a.md")
        var title = ""
        if case .text(let words)? = manuscript.fields["title"] { title = words }
        var missing = sortedWords(text)
        for word in manuscript.sortedWords + sortedWords(title) {
            if let index = missing.firstIndex(of: word) { missing.remove(at: index) }
        }
        #expect(missing.filter { !Self.notWords.contains($0) && $0 != "A" && $0 != "N" } == [])
    }
}
