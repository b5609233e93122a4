import BinderyHTML
import Testing

private func tree(_ source: String, isFragment: Bool = true) throws -> HTMLTree {
    try HTMLTree(parsing: Array(source.utf8), isFragment: isFragment)
}

private func depth(of tree: HTMLTree) -> Int {
    tree.nodes.indices.map { tree.nodes[$0].isText ? 0 : tree.ancestors(of: $0).reduce(1) { depth, _ in depth + 1 } }
        .max() ?? 0
}

struct HostileHTMLTests {
    @Test(arguments: [
        ("div", 100_000), ("b", 2000), ("span", 2000), ("blockquote", 2000), ("ul", 2000), ("table", 2000),
        ("rt", 2000), ("optgroup", 2000), ("svg", 2000), ("q", 2000),
    ])
    func `a hundred thousand nested elements are cut to the limit and lose no word`(name: String, count: Int) throws {
        let (start, end) = ("<\(name)>", "</\(name)>")
        let source = String(repeating: start, count: count) + "word" + String(repeating: end, count: count)
        let tree = try tree(source + "<p>after</p>")
        #expect(depth(of: tree) <= HTMLTree.depthLimit)
        #expect(tree.text(of: 0) == "wordafter")
    }

    @Test func `what follows elements that are nested too deeply stands outside them`() throws {
        let source = String(repeating: "<div>", count: 1000) + "in" + String(repeating: "</div>", count: 1000)
        let tree = try tree(source + "<p>after</p>")
        let after = try #require(tree.nodes.firstIndex { $0.name == .p })
        #expect(tree[after].parent == 0)
        #expect(tree.repairs.tagsNestedTooDeeply > 0)
    }

    @Test func `old pages whose tags are never closed are not nested deeply`() throws {
        let paragraphs = String(repeating: "<p><font size=2><a name=x>one <i>two</i>", count: 3000)
        let items = String(repeating: "<li>three", count: 3000)
        let cells = String(repeating: "<tr><td><font>four<td>five", count: 300)
        let tree = try tree(paragraphs + "<ul>" + items + "</ul><table>" + cells + "</table>")
        #expect(tree.repairs == HTMLRepairs())
        #expect(tree.nodes.count { $0.name == .i } == 3000)
        #expect(tree.nodes.count { $0.name == .li } == 3000)
        #expect(tree.nodes.count { $0.name == .td } == 600)
    }

    @Test(arguments: [
        ("one <!-- two", "one  two"), ("one <script>two", "one two"), ("one <p title='two", "one <p title='two"),
        ("one <?two", "one <?two"), ("one <a href=x", "one <a href=x"), ("<title>one <p>two", "one two"),
        ("<textarea>one<b>two", "onetwo"), ("one </b two", "one </b two"), ("a <b", "a <b"), ("a <", "a <"),
    ])
    func `what begins and never ends swallows no words`(source: String, text: String) throws {
        #expect(try tree(source).text(of: 0) == text)
    }

    @Test func `an address in angle brackets is text`() throws {
        #expect(
            try tree("to <a.reader@example.org> and <http://example.org/>").text(of: 0)
                == "to <a.reader@example.org> and <http://example.org/>")
    }

    @Test func `empty elements of XHTML do not swallow what follows`() throws {
        let head =
            "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'><head><title/><script src='x'/></head>"
        let tree = try tree(head + "<body><p><a id='x'/>one</p></body></html>", isFragment: false)
        let link = try #require(tree.nodes.firstIndex { $0.name == .a })
        #expect(tree.descendants(of: link).isEmpty)
        #expect(tree.text(of: 0) == "one")
    }

    @Test func `a tag with a hundred thousand attributes keeps its first ones`() throws {
        let attributes = (0..<100_000).map { "a\($0)=1" }.joined(separator: " ")
        let tree = try tree("<p id=x \(attributes)>word</p>")
        #expect(tree.attribute(.id, of: 1) == "x")
        #expect(tree.text(of: 0) == "word")
    }

    @Test func `formatting that is opened anew in every paragraph is refused`() {
        let open = (0..<200).map { "<b title=\($0)>" }.joined()
        #expect(throws: HTMLError.tooComplex) {
            try tree(String(repeating: "<p>\(open)</p>", count: 20) + String(repeating: "<p>x", count: 200_000))
        }
    }

    @Test func `a page of frames keeps its words`() throws {
        #expect(
            try tree("<frameset><frame src=x><noframes>one</noframes></frameset>two", isFragment: false)
                .text(of: 0).contains("two"))
    }

    @Test func `random tag soup is parsed and stays within the limits`() throws {
        let pieces = [
            "<b>", "</b>", "<p>", "</p>", "<table>", "</table>", "<tr>", "<td>", "</td>", "<a href=x>", "</a>", "<i",
            ">",
            "<template>", "</template>", "<select>", "<option>", "</select>", "<svg>", "</svg>", "<math><mi>",
            "<title>",
            "</title>", "<!--", "-->", "<script>", "</script>", "&amp;", "&#0;", "&#x110000;", "\"", "'", "=", "text",
            "<ruby><rt>", "</ruby>", "<form>", "</form>", "<h1>", "</h2>", "<li>", "<ul>", "</ul>", "\u{0}", "é",
            "<frameset>",
            "<caption>", "<colgroup><col>", "</body>", "</html>", "<html lang=x>", "<body>", "<head>", "<plaintext>",
            "<br/>",
            "</br>", "</p>", "<![CDATA[", "]]>", "<?", "<foreignObject>", "<annotation-xml>", "<nobr>", "<button>",
            "<applet>",
        ]
        var state: UInt64 = 7
        for _ in 0..<2000 {
            var source = ""
            for _ in 0..<60 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                source += pieces[Int(state >> 33) % pieces.count]
            }
            for isFragment in [true, false] {
                let tree = try tree(source, isFragment: isFragment)
                #expect(depth(of: tree) <= HTMLTree.depthLimit)
                #expect(tree.nodes.allSatisfy { $0.end <= tree.nodes.count && $0.parent < tree.nodes.count })
            }
        }
    }
}
