import Testing

@testable import BinderyValidator

/// Digital talking books in publications of EPUB 2.
@Suite struct DTBookTests {
    private static func book(_ content: String) -> String {
        """
        <dtbook xmlns="http://www.daisy.org/z3986/2005/dtbook/" version="2005-2" xml:lang="en">
        <head><meta name="dtb:uid" content="a"/></head>
        <book><bodymatter><level1><h1>A</h1>\(content)</level1></bodymatter></book></dtbook>
        """
    }

    @Test func `levels hold blocks, and blocks hold lines`() {
        var bench = GrammarBench(.dtbook)
        bench.expect(
            [
                ("<p>a <em>b</em> <list type='ul'><li>c</li></list></p>", []),
                ("<level2><h2>A</h2><p>b</p></level2><p/>", []), ("<pagenum id='a' page='front'>1</pagenum>", []),
                ("<note id='a'><p>b</p></note><p><noteref idref='#a'>c</noteref></p>", []),
                ("<imggroup><img src='a' alt='b'/><caption>c</caption></imggroup>", []),
                ("<table><tr><th>a</th><td><p>b</p></td></tr></table>", []),
                ("<poem><title>a</title><line><linenum>1</linenum>b</line></poem>", []),
                ("", ["incomplete"]), ("<h1>A</h1><p/>", ["element"]), ("<p><p>a</p></p>", ["element"]),
                ("<level3><p/></level3>", ["element", "incomplete"]), ("<list><li/></list>", ["attributeMissing"]),
                ("<p class='a' href='b'/>", ["attribute"]), ("<prodnote render='a'/>", ["attributeValue"]),
                ("<div>a</div>", ["text", "incomplete"]), ("<table><tbody/></table>", ["incomplete"]),
            ], in: Self.book)
    }

    @Test func `a book has a head and a body`() {
        var bench = GrammarBench(.dtbook)
        let start = "<dtbook xmlns='http://www.daisy.org/z3986/2005/dtbook/'"
        #expect(bench.faults(in: "\(start)><book/></dtbook>") == ["elementTooEarly"])
        #expect(bench.faults(in: "\(start) version='2005-1'><head/><book/></dtbook>") == ["attributeValue"])
        #expect(bench.faults(in: "<dtbook><head/></dtbook>") == ["element"])
    }
}
