import Testing

@testable import BinderyValidator

/// XHTML content documents of EPUB 2.
@Suite struct XHTML11Tests {
    private static func document(_ body: String) -> String {
        """
        <html xmlns="http://www.w3.org/1999/xhtml" xmlns:svg="http://www.w3.org/2000/svg"
            xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:own="https://example.org/own" xml:lang="en">
        <head><title>A</title><meta name="a"/><link href="a.css" rel="stylesheet" type="text/css"/></head>
        <body><p/>\(body)</body></html>
        """
    }

    @Test func `what XHTML 1.1 allows has no faults`() {
        var bench = GrammarBench(.xhtml2)
        bench.expectValid(
            [
                "<h1 class='' style='a'>a<br/><a id='b' href='c' rel='next'><img src='d' alt=''/></a></h1>",
                "<div>text<p lang='de'>a<big><tt>b</tt></big></p><ul><li>c</li></ul></div>",
                "<blockquote cite='a'><p/></blockquote><del>text</del><p><ins><p/></ins></p>",
                "<table border='1' width='100%'><col/><thead><tr><td/></tr></thead><tbody><tr><td/></tr></tbody></table>",
                "<p><object data='a' type='b'><param name='c'/>d</object><map id='m'><area alt='e'/></map></p>",
                "<svg:svg viewBox='0 0 1 1'><svg:image width='1' height='1' xlink:href='a'/></svg:svg>",
                "<dl><dd/><dt/></dl><noscript><p/></noscript><p><script type='a'>b</script></p>",
            ], in: Self.document)
    }

    @Test func `what it forbids is a fault`() {
        var bench = GrammarBench(.xhtml2)
        bench.expect(
            [
                ("text", ["text"]), ("<b/>", ["element"]), ("<p><p/></p>", ["element"]), ("<ul/>", ["incomplete"]),
                ("<blockquote>a</blockquote>", ["text", "incomplete"]), ("<table/>", ["incomplete"]),
                ("<img/>", ["element", "attributeMissing"]), ("<p><img src='a'/></p>", ["attributeMissing"]),
                ("<p id='1' align='left'/>", ["attributeValue", "attribute"]), ("<p own:a='b'/>", ["attribute"]),
                ("<p><a name='b'/></p>", ["attribute"]), ("<p data-a='b' onclick='c'/>", ["attribute", "attribute"]),
                ("<ol start='2'><li value='3'/></ol>", ["attribute", "attribute"]), ("<p><u>a</u></p>", ["element"]),
                ("<own:a><p/></own:a>", ["element"]), ("<p dir='LTR'/>", ["attributeValue"]),
                ("<svg:svg><svg:desc><p/></svg:desc></svg:svg>", ["element"]),
            ], in: Self.document)
    }

    @Test func `an element of HTML 5 counts once more for each known element in it`() {
        var bench = GrammarBench(.xhtml2)
        bench.expect(
            [
                ("<section/>", ["element"]), ("<section>a</section>", ["element"]),
                ("<section><p/></section>", ["element", "again"]),
                ("<section><p/><p/></section>", ["element", "again", "again"]),
                ("<section><nav/></section>", ["element"]),
            ], in: Self.document)
    }
}
