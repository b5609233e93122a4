import BinderyCore
import BinderyImporter
import Testing

private func sketch(_ html: String) -> [String] {
    HTMLImporter(options: ImportOptions(), resolver: ResourceResolver(folder: ".", allowedFolders: []))
        .blocks(ofFragment: html).sketch
}

struct HTMLBlockTests {
    @Test func `paragraphs, headings, quotations and lines across the page are kept`() {
        #expect(
            sketch("<h2>One</h2><p>a<p>b<blockquote>c<p>d</blockquote><hr>e")
                == ["h2 One", "p a", "p b", "quote(p c | p d)", "* * *", "p e"])
    }

    @Test func `words outside any element are paragraphs`() {
        #expect(sketch("a<div>b<div>c</div>d</div>e") == ["p a", "p b", "p c", "p d", "p e"])
    }

    @Test func `two line ends divide paragraphs and one does not`() {
        #expect(sketch("one<br><br>two<br>three<br><br><br>") == ["p one", "p two / three"])
        #expect(sketch("<i>one<br><br>two</i>") == ["p <i>one</>", "p <i>two</>"])
    }

    @Test func `single line ends divide long lines of prose`() {
        let line = String(repeating: "many words of prose ", count: 8) + "end."
        #expect(sketch("\(line)<br>\(line)<br>\(line)") == ["p \(line)", "p \(line)", "p \(line)"])
    }

    @Test func `an inline element around blocks is around their words`() {
        #expect(sketch("<i>a<p>b</p>c</i>d") == ["p <i>a</>", "p <i>b</>", "p <i>c</>d"])
        #expect(sketch("<b><blockquote>a</blockquote></b>") == ["quote(p <b>a</>)"])
    }

    @Test func `lists keep their nesting and their numbers`() {
        #expect(
            sketch("<ul><li>a<ol start=3 type=i><li>b<li>c</ol><li><p>d<p>e</ul>") == [
                "ul(p a | ol3i(p b ; p c) ; p d | p e)"
            ])
        #expect(sketch("<ul><li>a</li><ul><li>b</li></ul></ul>") == ["ul(p a | ul(p b))"])
    }

    @Test func `items without a list make one`() {
        #expect(sketch("<li>a<li>b<p>c") == ["ul(p a ; p b | p c)"])
    }

    @Test func `a list that only indents is a quotation`() {
        #expect(sketch("<ul><p>a</ul><dl><dd>b</dl>") == ["quote(p a)", "quote(p b)"])
    }

    @Test func `glossaries keep terms and descriptions`() {
        #expect(sketch("<dl><dt>a<dt><b>b</b><dd>c<dd><p>d<dt>e<dd>f</dl>") == ["dl(a, <b>b</>: p c, p d ; e: p f)"])
    }

    @Test func `tables keep caption, head, spans and alignment`() {
        #expect(
            sketch(
                "<table><caption>T</caption><thead><tr><th>a<th>b<tbody>"
                    + "<tr><td colspan=2>c<tr><td>d<td rowspan=9>e</table>"
            )
                == ["table(caption T: !p a ; !p b // <2x1>p c / p d ; p e)"])
        #expect(sketch("<table><tr><th>a<th>b<tr><td>1<td>2</table>") == ["table(!p a ; !p b // p 1 ; p 2)"])
        #expect(
            sketch("<table><tr><td colspan=999>a<td>b<tr><td rowspan=0>c<td>d</table>") == [
                "table(<2x1>p a ; p b / p c ; p d)"
            ])
    }

    @Test func `a table that only places text is none`() {
        #expect(sketch("<table><tr><td>left<tr><td><h1>T</h1><p>a</table>") == ["p left", "h1 T", "p a"])
        #expect(sketch("<table role=presentation><tr><td>a<td>b</table>") == ["p a", "p b"])
    }

    @Test func `preformatted text keeps its lines`() {
        #expect(sketch("<pre><code class='language-swift'>let a\n  b\n</code></pre>") == ["pre.swift let a\n  b"])
    }

    @Test func `details keep their summary`() {
        #expect(sketch("<details><summary>More</summary>a<p>b</details>") == ["div(p <strong>More</> | p a | p b)"])
    }

    @Test func `alignment of any age becomes a class`() {
        #expect(
            sketch(
                "<center>a</center><p align=right>b<div style='TEXT-ALIGN: center'>"
                    + "<p>c<p style='text-align:left'>d</div><p>e"
            )
                == ["p.center a", "p.right b", "p.center c", "p d", "p e"])
    }

    @Test func `language and direction are kept where they differ from the page's`() {
        #expect(
            sketch("<p lang=fr>a</p><div dir=rtl lang=he><p>b</p></div><p>c <span lang=ja>d</span></p>")
                == ["p@fr a", "p@he!rtl b", "p c <span@ja>d</>"])
    }

    @Test func `empty paragraphs that stand out are changes of scene`() {
        #expect(sketch("<p>a<p>b<p>&nbsp;<p>c<p>d<p>e") == ["p a", "p b", "* * *", "p c", "p d", "p e"])
        #expect(sketch("<p>a<p></p><p>b<p>&nbsp;<p>c<p><br></p><p>d") == ["p a", "p b", "p c", "p d"])
        #expect(
            sketch("<p>a<p></p><p>b<p></p><p>c<p></p><p></p><p></p><p>d<p></p><p>e") == [
                "p a", "p b", "p c", "* * *", "p d", "p e",
            ])
    }

    @Test(arguments: ["* * *", "***", "~~~", "oOo", "#", "⁂", "<b>---</b>", "<center>• • •</center>"])
    func `lines of marks are changes of scene`(marks: String) {
        #expect(sketch("<p>a</p><p>\(marks)</p><p>b</p>") == ["p a", "* * *", "p b"])
    }

    @Test(arguments: ["—", "?!", "...", "+", "42", "X"])
    func `short words are not changes of scene`(words: String) {
        #expect(sketch("<p>a</p><p>\(words)</p>") == ["p a", "p \(words)"])
    }

    @Test func `figures take their caption and images alone are figures`() throws {
        #expect(
            sketch("<figure><img src='data:image/png;base64,iVBORw0KGgo=' alt=A><figcaption>B</figcaption></figure>")[0]
                .hasSuffix("‘A’: p B)"))
        #expect(
            sketch("<p><a href=x.png><img src='data:image/png;base64,iVBORw0KGgo=' alt=A></a></p>")[0].hasPrefix(
                "figure("))
    }

    @Test func `missing images leave their words`() {
        #expect(sketch("<p>a <img src='none.png' alt='a map'> b") == ["p a a map b"])
        #expect(sketch("<p>a<img src='https://example.org/count.gif' width=1 height=1>b") == ["p ab"])
    }

    @Test func `pages of the printed edition are kept`() {
        #expect(
            sketch("<p><span class=pagenum>[Pg 12]</span>a<span epub:type=pagebreak title=13></span>b")
                == ["page 12", "p a[p. 13]b"])
    }

    @Test func `verse keeps stanzas, lines and indents, whatever they are made of`() {
        let verse = ["verse([\"a / b\", \"c / d\"])"]
        #expect(sketch("<div class=poem><p>a<br>b</p><p>c<br>d</p></div>") == verse)
        #expect(
            sketch(
                "<div class=poetry><div class=stanza><div class=verse>a</div><div class=verse>b</div></div>"
                    + "<div class=stanza><span>c<br></span><span>d<br></span></div></div>") == verse)
        #expect(sketch("<blockquote class=verse><p>a<p>b</blockquote>") == ["verse([\"a / b\"])"])
    }

    @Test func `letters are told by their class`() {
        #expect(sketch("<div class=letter><p>Dear Ada,<p>come.</div>") == ["letter(p Dear Ada, | p come.)"])
        #expect(sketch("<div class=letter><h2>One</h2><p>a</div>") == ["h2 One", "p a"])
    }

    @Test func `deep nesting keeps all words`() {
        let quotes =
            String(repeating: "<blockquote>", count: 200) + "in" + String(repeating: "</blockquote>", count: 200)
        #expect(sketch(quotes + "<p>out")[0].contains("p in"))
        #expect(sketch(quotes + "<p>out")[1] == "p out")
        let lists = String(repeating: "<ul><li>", count: 100) + "in"
        #expect(sketch(lists).joined().contains("p in"))
    }
}
