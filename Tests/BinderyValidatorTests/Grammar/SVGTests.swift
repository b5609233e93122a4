import Testing

@testable import BinderyValidator

/// SVG within XHTML and as a document of its own, in both editions.
@Suite struct SVGTests {
    private static func embedded(_ content: String) -> String {
        GrammarBench.body("<svg:svg>\(content)</svg:svg>")
    }

    private static func document(_ content: String) -> String {
        """
        <svg xmlns="http://www.w3.org/2000/svg" xmlns:h="http://www.w3.org/1999/xhtml"
            xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:epub="http://www.idpf.org/2007/ops"
            xmlns:own="https://example.org/own">\(content)</svg>
        """
    }

    @Test func `EPUB 3 asks for little but the XHTML in it to be valid`() {
        var bench = GrammarBench(.xhtml3)
        bench.expect(
            [
                ("<svg:foo bar='a'/><svg:rect width='x'/>", []),
                ("<svg:g epub:type='chapter'><svg:text epub:type='a'/></svg:g>", []),
                ("<own:a/><svg:g own:b='c' data-d='e'/><svg:desc><li/></svg:desc>", []),
                ("<svg:title>a<b>b</b></svg:title><svg:foreignObject><p/>text</svg:foreignObject>", []),
                ("<svg:title epub:type='a'/>", ["attribute"]), ("<svg:g epub:foo='a'/>", ["attribute"]),
                ("<svg:g id='a b'/>", ["attributeValue"]), ("<svg:title><own:a/></svg:title>", ["element"]),
                ("<svg:title><li/></svg:title>", ["element"]), ("<svg:title><m:math/></svg:title>", ["element"]),
                ("<svg:foreignObject><p><div/></p></svg:foreignObject>", ["element"]),
                ("<svg:foreignObject><body/></svg:foreignObject>", ["element"]),
                ("<svg:foreignObject><own:a/></svg:foreignObject>", ["element"]),
            ], in: Self.embedded)
    }

    @Test func `a document of its own may hold a body`() {
        var bench = GrammarBench(.svg3)
        bench.expect(
            [
                ("<foreignObject><h:body><h:p/></h:body></foreignObject><foreignObject><h:p/></foreignObject>", []),
                ("<foreignObject><h:body/><h:body/></foreignObject>", ["element"]),
                ("<foreignObject><h:p href='a'/></foreignObject>", ["attribute"]),
                ("<g id='a:b'/>", ["attributeValue"]), ("<foo/>", []),
            ], in: Self.document)
    }

    @Test func `EPUB 2 asks for all of SVG 1.1`() {
        var bench = GrammarBench(.svg2)
        bench.expect(
            [
                ("<image width='600' height='800' xlink:href='a.jpg'/>", []),
                ("<g transform='scale(2)' fill='red'><title>a</title><path d='M0 0'/><own:a b='c'/></g>", []),
                ("<defs><linearGradient id='a'><stop offset='1'/></linearGradient></defs>", []),
                ("<text x='1'>a<tspan dx='1'>b</tspan></text>", []),
                ("<image xlink:href='a'/>", ["attributeMissing"]), ("<g><foo/></g>", ["element"]),
                ("<rect width='1' height='1' foo='a'/>", ["attribute"]), ("text", ["text"]),
                ("<svg preserveAspectRatio='fill'/>", ["attributeValue"]), ("<g epub:type='a'/>", ["attribute"]),
                ("<filter><feFlood/><rect width='1' height='1'/></filter>", ["element"]),
            ], in: Self.document)
        bench = GrammarBench(.svgInformative)
        bench.expect(
            [
                ("<g role='img' aria-label='a' tabindex='0' epub:type='b'/>", []),
                ("<foo/>", ["element"]), ("<circle/>", ["attributeMissing"]),
            ], in: Self.document)
    }
}
