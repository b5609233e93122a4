import Testing

@testable import BinderyValidator

/// Who may hold whom in XHTML 5.
@Suite struct XHTMLContentTests {
    @Test func `what the standard allows has no faults`() {
        var bench = GrammarBench(.xhtml3)
        bench.expectValid(
            [
                "text", "<p>a<b>b<i>c</i></b></p>", "<section><h1>a</h1><p/></section>", "<a href='b'><div/></a>",
                "<p><a href='b'><em/></a></p>", "<ins><p/></ins>", "<p><ins><b/></ins></p>",
                "<object data='a'><p/></object>",
                "<p><map name='a'><b/></map></p>", "<ul><li/><li><ul/></li></ul>", "<ul/>", "<dl/>",
                "<dl><dt/><dt/><dd/><dd/><dt/><dd/></dl>", "<dl><div><dt/><dd/></div><div><dt/><dd/></div></dl>",
                "<dl><script/><dt/><template/><dd/></dl>", "<figure/>", "<figure><figcaption/><p/></figure>",
                "<figure><p/><figcaption/></figure>", "<ruby>a<rt>b</rt></ruby>", "<ruby>a<rt/>c<rt/></ruby>",
                "<ruby>a<rp>(</rp><rt>b</rt><rp>)</rp></ruby>", "<ruby><rb>a</rb><rtc><rt>c</rt></rtc></ruby>",
                "<table/>", "<table><caption/><colgroup/><thead/><tbody/><tbody/><tfoot/></table>",
                "<table><tr><td/><th/></tr></table>",
                "<table><colgroup span='2'/><colgroup><col/></colgroup></table>",
                "<picture><source srcset='a'/><img src='b'/></picture>",
                "<video><source src='a'/><track src='b'/>text<p/></video>", "<p><audio src='a'><b/></audio></p>",
                "<details><summary><h2/></summary><p/></details>", "<hgroup><p/><h1/><p/></hgroup>",
                "<fieldset><legend/><p/></fieldset>",
                "<select><option/><optgroup label='a'><option>b</option></optgroup></select>",
                "<datalist><option/></datalist>", "<datalist>a<b/></datalist>", "<template><td/><li/></template>",
                "<my-element any='b'><p/></my-element>", "<p><my-element><b/></my-element></p>",
                "<script type='text/template'><p/><unknown/></script>",
                "<epub:switch><epub:case required-namespace='a'><own:b/></epub:case><epub:default><p/></epub:default></epub:switch>",
            ], in: GrammarBench.body)
    }

    @Test func `what it forbids is a fault, and one only`() {
        var bench = GrammarBench(.xhtml3)
        bench.expect(
            [
                ("<p><div/></p>", ["element"]),
                ("<p><div><li/></div></p>", ["element", "element"]),
                ("<p><a href='b'><div/></a></p>", ["element"]),
                ("<h1><p/></h1>", ["element"]),
                ("<ul>a</ul>", ["text"]),
                ("<ul><p><div/></p></ul>", ["element", "element"]),
                ("<li/>", ["element"]),
                ("<center><p/></center>", ["element"]),
                ("<style/>", ["element"]),
                ("<P/>", ["element"]),
                ("<own:a/>", ["element"]),
                ("<noscript><p/></noscript>", ["element"]),
                ("<dl><dt/></dl>", ["incomplete"]),
                ("<dl><dd/></dl>", ["elementTooEarly"]),
                ("<dl><dt/><dd/><div><dt/><dd/></div></dl>", ["element"]),
                ("<dl><div/></dl>", ["incomplete"]),
                ("<dl><div><p/></div></dl>", ["element", "incomplete"]),
                ("<figure><p/><figcaption/><p/></figure>", ["element"]),
                ("<ruby>a</ruby>", ["incomplete"]),
                ("<ruby>a<rp>(</rp><rt>b</rt></ruby>", ["incomplete"]),
                ("<ruby>a<rp>(</rp><rp>)</rp></ruby>", ["elementTooEarly"]),
                ("<table><td/></table>", ["element"]),
                ("<table><p/>a</table>", ["element", "text"]),
                ("<table><tr/><tbody/></table>", ["element"]),
                ("<table><tfoot/><tbody/></table>", ["element"]),
                ("<table><tr/><caption/></table>", ["element"]),
                ("<table><colgroup span='2'><col/></colgroup></table>", ["element"]),
                ("<picture/>", ["incomplete"]),
                ("<picture><img src='a'/><source srcset='b'/></picture>", ["element"]),
                ("<video src='a'><source src='b'/></video>", ["element"]),
                ("<object data='a'>b<param name='a' value='b'/></object>", ["element"]),
                ("<details/>", ["incomplete"]),
                ("<details>a<summary/></details>", ["text"]),
                ("<hgroup/>", ["incomplete"]),
                ("<hgroup><h1/><h2/></hgroup>", ["element"]),
                ("<fieldset>a<legend/></fieldset>", ["element"]),
                ("<select><p/></select>", ["element"]),
                ("<br>a</br>", ["text"]),
                ("<time>a<b/></time>", ["element"]),
                ("<epub:switch><epub:default/></epub:switch>", ["elementTooEarly"]),
                ("<epub:switch><epub:case required-namespace='a'/></epub:switch>", ["incomplete"]),
            ], in: GrammarBench.body)
    }

    @Test func `the head holds what describes the document`() {
        var bench = GrammarBench(.xhtml3)
        bench.expect(
            [
                ("", []), ("<base href='a'/><link rel='stylesheet' href='b'/><style>a{}</style>", []),
                ("<meta charset='UTF-8'/><meta name='a' content=''/><meta property='a' content='b'/>", []),
                ("<meta http-equiv='Content-Type' content='text/html; charset=utf-8'/><script src='a'/>", []),
                ("<title>b</title>", ["element"]),
                ("<base/>", ["attributeMissing"]),
                ("<meta name='a'/>", ["attributeMissing"]),
                ("<meta http-equiv='content-language' content='a'/>", ["attributeValue"]),
                ("<meta name='a' content='b' scheme='c'/>", ["attribute"]),
                ("<link href='a'/>", ["attributeMissing"]),
                ("<link rel='stylesheet' href=''/>", ["attributeValue"]),
                ("<p/>", ["element"]),
            ], in: GrammarBench.head)
    }
}
