import BinderyBuilder
import BinderyCore
import Testing

struct LinkTests {
    @Test(arguments: [
        ("https://example.org/a b?c=ä#d e", "https://example.org/a%20b?c=%C3%A4#d%20e"),
        ("HTTP://EXAMPLE.org/100%", "http://example.org/100%25"), ("https://a.b/%41#x#y", "https://a.b/%41#x%23y"),
        ("www.example.org", "https://www.example.org"), ("ann@example.org", "mailto:ann@example.org"),
        ("mailto:ann@example.org?subject=A b", "mailto:ann@example.org?subject=A%20b"),
        ("http://münchen.de/", "http://münchen.de/"), ("http://x:8080/", "http://x:8080/"), ("tel:+1 23", "tel:+123"),
        ("https://xn--mnchen-3ya.de/", "https://xn--mnchen-3ya.de/"),
    ])
    func `addresses are put right`(address: String, href: String) throws {
        let built = try BuiltBook(blocks: [.paragraph([.link(.external(address), [.text("x")])])])
        #expect(try built.chapter == #"<p class="first"><a class="link" href="\#(href)">x</a></p>"#)
        #expect(built.remarks.isEmpty)
    }

    @Test(arguments: [
        "javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "page.html", "/x", "//x/y", "#x", "",
        "http://",
        "http://a..b/", "http://256.1.1.1/", "http://x:99999/", "http://user:pw@x/", "http://xn--a/", "http://a b/",
        "about:blank",
    ])
    func `addresses that a book may not link to are text and a remark`(address: String) throws {
        let built = try BuiltBook(blocks: [.paragraph([.link(.external(address), [.text("x")])])])
        #expect(try built.chapter == #"<p class="first"><span>x</span></p>"#)
        #expect(built.remarks.count == 1)
    }

    @Test func `links lead to the file in which their target stands`() throws {
        var book = Book(title: "The Lamp", by: "Ann Reader", language: "en")
        book.chapters = [
            Chapter(
                title: [.text("One")],
                blocks: [
                    .paragraph([.link(.anchor("Δ 1"), [.text("there")]), .link(.anchor("fn-1"), [.text("here")])]),
                    .paragraph([.text("x")], Attributes(id: "fn-1")),
                ]),
            Chapter(title: [.text("Two")], blocks: [.paragraph([.text("y")], Attributes(id: "Δ 1"))]),
        ]
        let built = try BuiltBook(book)
        let one = try built.text("text/chapter-001-one.xhtml")
        #expect(one.contains(#"href="chapter-002-two.xhtml#x--1">there"#))
        // A name that the builder uses itself gets another one.
        #expect(one.contains(##"href="#x-fn-1">here"##))
        #expect(one.contains(#"<p class="text" id="x-fn-1">x</p>"#))
        #expect(try built.text("text/chapter-002-two.xhtml").contains(#"<p class="first" id="x--1">y</p>"#))
    }

    @Test func `only what something links to has an id, and only once`() throws {
        let built = try BuiltBook(blocks: [
            .paragraph([.text("a")], Attributes(id: "x")), .paragraph([.text("b")], Attributes(id: "x")),
            .paragraph([.text("c")], Attributes(id: "y")), .paragraph([.link(.anchor("x"), [.text("d")])]),
        ])
        #expect(try built.chapter.split(separator: "id=\"").count == 2)
        #expect(try built.chapter.contains(#"id="x">a"#))
    }
}
