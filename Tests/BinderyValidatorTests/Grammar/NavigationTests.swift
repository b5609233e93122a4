import Testing

@testable import BinderyValidator

/// What navigation documents demand beyond XHTML.
@Suite struct NavigationTests {
    private static func entry(_ content: String) -> String {
        """
        <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title>A</title></head>
        <body><nav epub:type="toc"><ol><li>\(content)</li></ol></nav></body></html>
        """
    }

    @Test func `an entry is a link or a text, and links hold no paragraphs`() throws {
        var bench = GrammarBench(.navigation)
        bench.expect(
            [
                ("<a href='a'>A<b>b</b><own/></a>", []), ("<span>A</span><ol><li><a href='a'>A</a></li></ol>", []),
                ("<a href='a'><p>A</p></a>", ["element"]), ("<a href='a'><h2>A</h2>A</a>", ["element"]),
                ("<span>A</span>", ["incomplete"]), ("<b>A</b>", ["element", "incomplete"]),
            ], in: Self.entry)
    }
}
