import BinderyCore
import BinderyImporter
import Testing

private func sketch(_ html: String) -> String {
    HTMLImporter(options: ImportOptions(), resolver: ResourceResolver(folder: ".", allowedFolders: []))
        .inlines(ofFragment: html).sketch
}

struct HTMLInlineTests {
    @Test func `elements keep their meaning`() {
        #expect(
            sketch(
                "<em>a</em> <strong>b</strong> <i>c</i> <b>d</b> <u>e</u> <s>f</s> "
                    + "x<sup>2</sup> <sub>g</sub> <small>h</small>"
            )
                == "<em>a</> <strong>b</> <i>c</> <b>d</> <u>e</> <s>f</> x<sup>2</> <sub>g</> <small>h</>")
        #expect(
            sketch("<cite>a</cite> <code>b<i>c</i></code> <dfn>d</dfn> <del>e</del> <ins>f</ins>")
                == "<cite>a</> <code>bc</> <i>d</> <s>e</> <u>f</>")
    }

    @Test func `styles say the same as elements`() {
        #expect(
            sketch(
                "<span style='font-style:italic'>a</span><span style='font-weight:700'>b</span>"
                    + "<span style='text-decoration:underline line-through'>c</span>"
                    + "<span style='font-variant: small-caps'>d</span>"
                    + "<span style='vertical-align:super'>e</span>")
                == "<i>a</><b>b</><u><s>c</></><sc>d</><sup>e</>")
        #expect(sketch("<b style='font-weight:normal'>a</b><font color=red>b</font>") == "ab")
    }

    @Test func `white space is collapsed and stands outside of styles`() {
        #expect(sketch("  a \n\t b<i> c </i>d <b> </b> e  ") == "a b <i>c</> d e")
        #expect(sketch("a&nbsp;b &nbsp;") == "a\u{A0}b")
    }

    @Test func `invisible characters are dropped where they are litter`() {
        #expect(sketch("\u{FEFF}a\u{AD}b\u{200B}c \u{200B}d\u{200C}e\u{200D}f") == "ab\u{200B}c d\u{200C}e\u{200D}f")
        #expect(sketch("a&#1;b&#xFFFF;c") == "abc")
    }

    @Test func `links lead where a book can`() {
        #expect(sketch("<a href='https://example.org/a b'>a</a>") == "<https://example.org/a%20b>a</>")
        #expect(sketch("<a href='JavaScript:run()'>a</a> <a href=''>b</a> <a>c</a>") == "a b c")
        #expect(sketch("<a href='#x'>a</a> <b id=x>b</b> <a href='#y'>c</a>") == "<#x>a</> <b><span#x></>b</> c")
        #expect(sketch("<a href='two.html#z'>a</a>") == "<#two.html#z>a</>")
    }

    @Test func `ruby keeps base and reading together`() {
        #expect(sketch("<ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp>字<rt>じ</rt></ruby>") == "{漢|かん,字|じ}")
        #expect(sketch("<ruby><rb>漢<rb>字<rt>かん<rt>じ</ruby>") == "{漢|かん,字|じ}")
        #expect(sketch("<ruby>漢字</ruby>") == "漢字")
    }

    @Test func `quotations get the marks of their language`() {
        #expect(sketch("<q>a <q>b</q></q>") == "“a ‘b’”")
        #expect(sketch("<span lang=de><q>a</q></span>") == "<span@de>„a“</>")
    }

    @Test func `direction is kept`() {
        #expect(sketch("a <bdo dir=rtl>b</bdo>") == "a <span!rtl>b</>")
    }

    @Test func `formulas and drawings keep their words`() {
        #expect(sketch("<math alttext='x squared'><mi>x</mi></math>") == "x squared")
        #expect(
            sketch(
                "<math><mi>x</mi><mo>+</mo><mn>1</mn><annotation encoding='application/x-tex'>x+1</annotation></math>")
                == "x+1")
        #expect(sketch("<svg><title>A map</title><desc>of the coast</desc><path d=''/></svg>") == "A map of the coast")
    }

    @Test func `scripts, styles, comments and controls leave no words`() {
        #expect(
            sketch("a<script>b</script><style>c</style><!-- d --><button>e</button><template>f</template>g") == "ag")
    }

    @Test func `words are never glued together or torn apart`() {
        #expect(sketch("un<b>frigging</b>believable<wbr>!") == "un<b>frigging</>believable!")
        #expect(sketch("<h1>a<br>b</h1>") == "a / b")
        #expect(sketch("<div>a</div><div>b</div>") == "a b")
    }
}
