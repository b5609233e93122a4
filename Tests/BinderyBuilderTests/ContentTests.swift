import BinderyTestSupport
import BinderyBuilder
import BinderyCore
import Testing

struct ContentTests {
    @Test func `only paragraphs that follow another one are indented`() throws {
        let built = try BuiltBook(blocks: [
            .paragraph([.text("a")]), .paragraph([.text("b")]), .sceneBreak, .paragraph([.text("c")]),
            .heading(level: 1, [.text("h")]), .pageBreak(label: "7"), .paragraph([.text("d")]),
            .paragraph([.text("e")]),
        ])
        let classes = try built.chapter.split(separator: "\n").filter { $0.hasPrefix("<p") }
        #expect(
            classes == [
                #"<p class="first">a</p>"#, #"<p class="text">b</p>"#,
                #"<p class="scene-break" role="separator">* * *</p>"#,
                #"<p class="first">c</p>"#, #"<p class="first">d</p>"#, #"<p class="text">e</p>"#,
            ])
    }

    @Test func `ranks of headings leave none out, whatever levels the author chose`() throws {
        let built = try BuiltBook(blocks: [
            .heading(level: 2, [.text("a")]), .heading(level: 5, [.text("b")]), .heading(level: 9, [.text("c")]),
            .heading(level: 2, [.text("d")]),
        ])
        let chapter = try built.chapter
        for (name, text) in [("h2", "a"), ("h3", "b"), ("h4", "c"), ("h2", "d")] {
            #expect(chapter.contains(">\(text)</\(name)>"), "\(name)")
        }
    }

    @Test func `everything that XML could take for markup is text`() throws {
        let odd = "<b>&amp;\"'</b> ]]> \u{0}\u{1F}x"
        let built = try BuiltBook(blocks: [.paragraph([.text(odd), .code(odd)])])
        let escaped = "&lt;b&gt;&amp;amp;\"'&lt;/b&gt; ]]&gt; x"
        #expect(try built.chapter == #"<p class="first">\#(escaped)<code class="code">\#(escaped)</code></p>"#)
    }

    @Test func `EPUB 2 has no elements and attributes that XHTML 1_1 lacks`() throws {
        let built = try BuiltBook(Samples.rich) { $0.version = .epub2 }
        for path in built.texts {
            let text = try built.text(path)
            for word in [
                "<section", "<aside", "<figure", "<figcaption", "<nav", "<u>", "<s>", "<ruby", "epub:type", "role=",
                " lang=", "start=",
            ] {
                #expect(!text.contains(word), "\(word) in \(path)")
            }
        }
    }

    @Test func `a list of EPUB 2 that begins with another number keeps its numbers`() throws {
        let items = ["a", "b"].map { List.Item([.paragraph([.text($0)])]) }
        let list = Block.list(List(start: 9, numbering: .upperRoman, items: items))
        let built = try BuiltBook(blocks: [list]) { $0.version = .epub2 }
        let text = try built.text("text/chapter-001-one.xhtml")
        #expect(text.contains(#"<li class="item"><span class="number">IX. </span>a</li>"#))
        #expect(text.contains(#"<li class="item"><span class="number">X. </span>b</li>"#))
        #expect(try BuiltBook(blocks: [list]).chapter.contains(#"<ol class="list upper-roman" start="9" type="I">"#))
    }

    @Test func `readings stand in brackets where there is no ruby`() throws {
        let ruby = Block.paragraph([.ruby([RubySegment(base: [.text("漢")], reading: [.text("かん")])])])
        #expect(try BuiltBook(blocks: [ruby]).chapter.contains("<ruby>漢<rt>かん</rt></ruby>"))
        let old = try BuiltBook(blocks: [ruby]) { $0.version = .epub2 }
        #expect(try old.text("text/chapter-001-one.xhtml").contains("漢 (かん)"))
    }

    @Test func `content that is nested beyond reason keeps its words and ends`() throws {
        var block = Block.paragraph([.text("innermost")])
        var inline = Inline.text("deepest")
        for _ in 0..<2_000 {
            block = .blockQuote([block])
            inline = .emphasis([inline])
        }
        let built = try BuiltBook(blocks: [block, .paragraph([inline])])
        #expect(try built.chapter.contains("<p class=\"text\">innermost</p>"))
        #expect(try built.chapter.contains("<em>deepest</em>"))
        #expect(built.remarks.count == 2)
    }

    @Test func `an image without description is no claim and a remark`() throws {
        let built = try BuiltBook(blocks: [.figure(Figure(Samples.image(alt: nil)))])
        #expect(built.remarks == ["the image images/map.png has no text alternative"])
        let package = try built.package
        #expect(!package.contains("alternativeText"))
        #expect(!package.contains(">textual</meta>\n    <meta property=\"schema:accessibilityFeature"))
        #expect(package.contains(#"<meta property="schema:accessModeSufficient">textual,visual</meta>"#))
    }

    @Test func `what is no image is left out, but not its words`() throws {
        let image = Image(Resource(name: "x.png", content: .bytes(Array("GIF?".utf8))), alternativeText: "A lamp")
        let built = try BuiltBook(blocks: [.paragraph([.image(image)])])
        #expect(try built.chapter == #"<p class="first">A lamp</p>"#)
        #expect(built.remarks.count == 1)
    }

    @Test func `drawings with scripts or anything from elsewhere are refused`() throws {
        for inside in [
            "<script/>", "<g onload='x()'/>", "<image href=\"http://x/y.png\"/>", "<style>@import 'x'</style>",
            "<g style='fill: url(x.svg#y)'/>", "<g", "<set/>",
        ] {
            let svg = Resource(
                name: "x.svg", content: .bytes(Array("<svg xmlns='http://www.w3.org/2000/svg'>\(inside)</svg>".utf8)))
            let built = try BuiltBook(blocks: [.figure(Figure(Image(svg, alternativeText: "A ring")))])
            #expect(built.container.parts.allSatisfy { !$0.path.string.hasSuffix(".svg") }, "\(inside)")
            #expect(try built.chapter.contains("A ring"))
        }
    }

    @Test func `the same image is stored once, with the extension of its type`() throws {
        let other = Image(Resource(name: "other.gif", content: .bytes(PixelPicture.png)), alternativeText: "b")
        let built = try BuiltBook(blocks: [.paragraph([.image(Samples.image(alt: "a")), .image(other)])])
        #expect(
            built.container.parts.map(\.path.string).filter { $0.hasPrefix("EPUB/images/") } == ["EPUB/images/map.png"])
    }

    @Test func `an image that readers do not know is converted`() throws {
        let webP: [UInt8] = [
            0x52, 0x49, 0x46, 0x46, 0x1A, 0x00, 0x00, 0x00, 0x57, 0x45, 0x42, 0x50, 0x56, 0x50, 0x38, 0x4C, 0x0D, 0x00,
            0x00, 0x00, 0x2F, 0x00, 0x00, 0x00, 0x10, 0x07, 0x10, 0x11, 0x11, 0x88, 0x88, 0xFE, 0x07, 0x00,
        ]
        let image = Image(Resource(name: "Lamp.webp", content: .bytes(webP)), alternativeText: "A lamp")
        let built = try BuiltBook(blocks: [.figure(Figure(image))])
        let part = try #require(built.container.parts.first { $0.path == "EPUB/images/lamp.png" })
        #expect(try part.content.bytes().starts(with: [0x89, 0x50, 0x4E, 0x47]))
        #expect(try built.package.contains(#"href="images/lamp.png" media-type="image/png"/>"#))
        #expect(built.remarks == ["the image Lamp.webp is converted, since not every reader knows its format"])
    }

    @Test func `the cover is measured`() throws {
        var book = Samples.small
        book.cover = Cover(Samples.image())
        let built = try BuiltBook(book)
        #expect(built.remarks.count == 1)
        #expect(built.remarks[0].contains("1 by 1 pixels"))
    }
}
