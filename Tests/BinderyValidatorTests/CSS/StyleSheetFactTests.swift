import BinderyTestSupport
import BinderyValidator
import Testing

private func sheet(_ text: String) -> StyleSheet {
    StyleSheet(parsing: Array(text.utf8))
}

@Suite struct StyleSheetFactTests {
    @Test func `declarations know their rules`() {
        let sheet = sheet("a { b: c d; e:f } @media print { g { h: i !important } } @page { j: k }")
        #expect(sheet.declarations.map { sheet.text($0.name) } == ["b", "e", "h", "j"])
        #expect(sheet.declarations.map { sheet.text($0.value) } == ["c d", "f", "i !important", "k"])
        #expect(sheet.declarations.map(\.rule) == [0, 0, 2, 3])
        #expect(sheet.rules.map(\.kind) == [.style, .group, .style, .page])
        #expect(sheet.rules.map(\.parent) == [nil, nil, 1, nil])
        #expect(sheet.rules.map { sheet.text($0.prelude) } == ["a", "print", "g", ""])
        #expect(sheet.rules.map(\.declarationCount) == [2, 0, 1, 1])
        #expect(sheet.rules[1].block.map(sheet.text) == "{ g { h: i !important } }")
    }

    @Test func `URLs are found with what they stand in`() {
        let sheet = sheet(
            """
            @import "a.css"; @import url( 'b.css' ) screen; @import url(c.css);
            @namespace url(http://example.org/);
            @font-face { src: local(x), url(d.woff2) format("woff2"), url("e.otf") format(opentype) }
            p { background: url(f.png), image-set(url("g\\20 h.png") 1x); border-image: url(\\69.png) }
            """)
        #expect(
            sheet.references.map { sheet.text($0.url) }
                == ["a.css", "b.css", "c.css", "d.woff2", "e.otf", "f.png", "g h.png", "i.png"])
        #expect(sheet.references.prefix(3).allSatisfy { $0.context == .styleSheet })
        #expect(sheet.references[3...4].allSatisfy { $0.context == .fontFace })
        #expect(sheet.references.map { $0.format.map(sheet.text) }.compactMap { $0 } == ["woff2", "opentype"])
        #expect(sheet.references.map(\.isArgument) == [false, false, false, false, false, false, true, false])
        #expect(sheet.references.map(\.declaration) == [nil, nil, nil, 0, 0, 1, 1, 2])
        #expect(sheet.text(sheet.references[1].range) == "url( 'b.css'")
    }

    @Test func `an empty URL is a reference too`() {
        let sheet = sheet("a { b: url(); c: url(''); d: url( \"\" ) } @import ''; @import url();")
        #expect(sheet.references.map(\.url.isEmpty) == [true, true, true, true, true])
        #expect(sheet.errors.isEmpty)
    }

    @Test func `a URL with a space or a quote is a reference with all that stands there`() {
        let sheet = sheet("a { b: url(x y.png ); c: url(data:,<svg a='b'>) }")
        #expect(sheet.references.map { sheet.text($0.url) } == ["x y.png", "data:,<svg a='b'>"])
    }

    @Test func `what is broken leaves no facts`() {
        let sheet = sheet("a { b: url(c) @d; e: url(f) } $ { g: url(h) } @import url(i) @j; k.l! { m: n }")
        #expect(sheet.references.map { sheet.text($0.url) } == ["f"])
        #expect(sheet.classSelectors.isEmpty)
        #expect(sheet.declarations.map { sheet.text($0.name) } == ["e"])
    }

    @Test func `class selectors know their selector`() {
        let sheet = sheet(
            ".a, b.c.d e, f:not(.g) { h: i } @media print { .j { .k & { l: m } } } @keyframes n { .o {} }")
        #expect(sheet.classSelectors.map { sheet.text($0.name) } == ["a", "c", "d", "j", "k"])
        #expect(sheet.classSelectors.map(\.selector) == [0, 1, 1, 3, 4])
    }

    @Test func `names are compared without regard to case and escapes`() {
        let sheet = sheet(
            "a { POSITION: Fixed; d\\69 rection: rtl } @IMPORT url(b); @-webkit-KeyFrames c { 0% { d: e } }")
        #expect(sheet.sets("position", sheet.declarations[0]))
        #expect(sheet.value(of: sheet.declarations[0], isKeyword: "fixed"))
        #expect(sheet.sets("direction", sheet.declarations[1]))
        #expect(!sheet.sets("position", sheet.declarations[1]))
        #expect(sheet.rules.map(\.kind) == [.style, .import, .keyframes, .style])
    }

    @Test func `a forgotten closing brace costs no rule but the next`() {
        let sheet = sheet("a { b: url(c)\nd { e: url(f) }\ng { h: url(i) }")
        #expect(sheet.errors.map(\.kind) == [.unclosedBlock])
        #expect(sheet.references.map { sheet.text($0.url) } == ["i"])
        #expect(sheet.declarations.map(\.rule) == [1])
        #expect(sheet.rules[0].block.map(sheet.text) == "{ b: url(c)\nd { e: url(f) }")
    }

    @Test func `a style attribute has declarations without a rule`() {
        let sheet = StyleSheet(parsingStyleAttribute: Array("color: red; background: url(a.png)".utf8))
        #expect(sheet.declarations.map { sheet.text($0.name) } == ["color", "background"])
        #expect(sheet.declarations.allSatisfy { $0.rule == nil })
        #expect(sheet.references.map { sheet.text($0.url) } == ["a.png"])
    }

    @Test func `any bytes can be read`() {
        var generator = SeededGenerator(seed: 42)
        let alphabet = Array("a.#:;{}()[]@\\\"'/*<!->url(-1e5%+|~=&,\n\r \0é".utf8) + [0xFF, 0xC3, 0x80]
        for _ in 0..<3_000 {
            var bytes: [UInt8] = []
            for _ in 0..<Int.random(in: 0..<40, using: &generator) {
                bytes.append(alphabet[Int.random(in: 0..<alphabet.count, using: &generator)])
            }
            for sheet in [StyleSheet(parsing: bytes), StyleSheet(parsingStyleAttribute: bytes)] {
                #expect(sheet.errors.allSatisfy { $0.range.upperBound <= bytes.count })
                #expect(sheet.declarations.allSatisfy { $0.value.upperBound <= bytes.count })
                for reference in sheet.references { _ = sheet.text(reference.url) }
            }
        }
    }

    @Test func `broken text of any length is read in one go`() {
        for piece in ["a{", "(", "a:(", "[", "\"\n", "/*", "url(", "a:b{", "}", ";", "\\", "a{b:c(;", "@a(", "-->"] {
            let sheet = sheet(String(repeating: piece, count: 30_000))
            #expect(!sheet.errors.isEmpty || piece == "-->" || piece == "\\")
        }
    }
}
