import BinderyHTML
import Testing

/// An outline of a tree: each element as its name and its children in brackets, each text in quotes.
private func outline(_ source: String, isFragment: Bool = true) throws -> String {
    let tree = try HTMLTree(parsing: Array(source.utf8), isFragment: isFragment)
    func outline(_ node: Int) -> String {
        if tree[node].isText { return "'\(tree.text(of: node))'" }
        let children = tree.children(of: node).map(outline)
        return tree[node].name.rawValue + (children.isEmpty ? "" : "(\(children.joined(separator: " ")))")
    }
    return tree.children(of: 0).map(outline).joined(separator: " ")
}

struct HTMLTreeTests {
    @Test func `nodes stand in document order with the elements around them`() throws {
        let tree = try HTMLTree(parsing: Array("<p>one <i>two</i> three</p><p>four".utf8), isFragment: true)
        #expect(tree.nodes.map(\.name) == [.html, .p, .text, .i, .text, .text, .p, .text])
        #expect(tree[4].parent == 3)
        #expect(tree[1].end == 6)
        #expect(Array(tree.ancestors(of: 4)) == [3, 1, 0])
        #expect(tree.text(of: 1) == "one two three")
    }

    @Test func `missing end tags are supplied as the standard says`() throws {
        #expect(try outline("<p>one<p>two<ul><li>a<li>b</ul>") == "p('one') p('two') ul(li('a') li('b'))")
        #expect(try outline("<b>x<p>y</b>z") == "b('x') p(b('y') 'z')")
    }

    @Test func `a whole page has a head and a body`() throws {
        #expect(try outline("<title>T</title>Hello", isFragment: false) == "head(title('T')) body('Hello')")
    }

    @Test func `character references and attributes are decoded`() throws {
        let tree = try HTMLTree(parsing: Array("<a HREF='?a=1&amp;b=2' epub:type=noteref>&eacute;&#x2014;</a>".utf8))
        let link = try #require(tree.nodes.firstIndex { $0.name == .a })
        #expect(tree.attribute(.href, of: link) == "?a=1&b=2")
        #expect(tree.attribute(.epubType, of: link) == "noteref")
        #expect(tree.attribute(.src, of: link) == nil)
        #expect(tree.text(of: link) == "é—")
    }

    @Test func `elements know their line`() throws {
        let tree = try HTMLTree(parsing: Array("<p>one\n\n<p>two".utf8), isFragment: true)
        #expect(tree.nodes.filter { $0.name == .p }.map(\.line) == [1, 3])
    }

    @Test func `elements that the parser does not know keep their content`() throws {
        #expect(try outline("<o:p>a</o:p><picture><img></picture>") == "#other('a') picture(img)")
    }

    @Test func `comments are left out and white space is kept`() throws {
        #expect(try outline("<p>a<!-- b -->c</p>\n<p>d</p>") == "p('ac') '\n' p('d')")
    }
}
