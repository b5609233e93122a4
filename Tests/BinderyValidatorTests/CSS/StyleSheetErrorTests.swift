import BinderyValidator
import Testing

/// The errors of a style sheet, each with the text that it points at.
private func errors(_ text: String) -> [String] {
    describe(StyleSheet(parsing: Array(text.utf8)))
}

private func attributeErrors(_ text: String) -> [String] {
    describe(StyleSheet(parsingStyleAttribute: Array(text.utf8)))
}

private func describe(_ sheet: StyleSheet) -> [String] {
    sheet.errors.map { "\($0.kind.rawValue) \(sheet.text($0.range))".trimmed }
}

extension String {
    fileprivate var trimmed: String { last == " " ? String(dropLast()) : self }
}

@Suite struct StyleSheetErrorTests {
    @Test(arguments: [
        "", " ", "/* note */", "<!-- a { b: c } -->", "\u{FEFF}a { b: c }", "a { b: c }", "a { b: c; }", "a {}",
        "@charset \"utf-8\"; a { b: c }", "@import url(a.css) layer(x) supports(display: grid) screen;",
        "@namespace svg url(http://www.w3.org/2000/svg); svg|a, *|*, |b { c: d }",
        "a#b.c:d::e[f=\"g\" i][h|=j][k]:not(.l, :is(m > n)) + o ~ p > q r { s: t }", "a\\:b { c: d }",
        "a { b: 1e3 .5em 5. -.5em +5 50% #fff url(data:image/png;base64,AAAA) U+26, u+4?? !important }",
        "a { content: \"}\"; b: 'it\\'s' '\\201C ' \"a\\\nb\" }", "a { filter: progid:X.Y(a=1, b='c'); _height: 1px }",
        "@media (400px <= width <= 700px), print and (color) { @page :first { margin: 1in } a { b: c } }",
        "@keyframes x { 0%, 50.5% { a: b } to { a: b } }", "@page { margin: 1in; @top-left { content: \"x\" } }",
        "@foo; @foo bar { p { color: red } }", "@font-face { font-family: x }",
    ])
    func `what the specification allows is no error`(_ text: String) {
        #expect(errors(text) == [])
    }

    @Test(arguments: [
        "a { color: red; & b { c: d } > e { f: g } h:hover { i: j } k: l; @media print { m: n } .o { p: q }; r: s }",
        "@layer a, b.c; @layer d { e { f: g } }", "@container x (width > 400px) { a { b: c } }",
        "@scope (.a) to (.b) { :scope > c { d: e } }", "@supports selector(a > b) { a { b: c } }",
        "a { --x: { b: c; d: [e] } }", "a { --x:; --y: ; --z: {a} b }", ":is(a, b):where(.c):has(> d) { e: f }",
        "@property --x { syntax: \"<length>\"; inherits: true; initial-value: 0px }",
        "li:nth-child(2n + 1 of .x), :host(.y), ::part(z), a:lang(en, fr) { b: c }",
        "a { b: if(media(x): 1px; else: 2px) }",
    ])
    func `what is new in the language is no error`(_ text: String) {
        #expect(errors(text) == [])
    }

    @Test func `a property without a colon is one error and hides nothing else`() {
        #expect(errors("a { color red; b: c; d e: f }") == ["missingColon color", "missingColon d"])
        #expect(errors("a { color }") == ["missingColon color", "lostBrace }"])
    }

    @Test func `something else in the place of a property is an error`() {
        #expect(errors("a { *zoom: 1; _height: 1px }") == ["invalidPropertyName *"])
        #expect(errors("a { 1b: c; \"d\": e; : f; g: h }").count == 3)
    }

    @Test func `a property needs a value`() {
        #expect(errors("a { b: ; c: !important; d: e }") == ["missingValue ;", "missingValue ;"])
        #expect(errors("@font-face { src: }") == ["missingValue }", "lostBrace }"])
    }

    @Test func `a semicolon that ends nothing is noted, but not behind a rule`() {
        #expect(
            errors("a {; b: c;; d: e; ; f {}; g: h }") == ["straySemicolon ;", "straySemicolon ;", "straySemicolon ;"])
    }

    @Test func `a block that is open at the end is one error at its brace`() {
        let sheet = StyleSheet(parsing: Array("@media screen { a { b: c }".utf8))
        #expect(sheet.errors.map(\.kind) == [.unclosedBlock])
        #expect(sheet.errors.first?.range == 14..<15)
        #expect(errors("a { b: c; d { e: f } g { h: i }") == ["unclosedBlock {"])
        #expect(errors("a { b: f(c") == ["unclosedBlock {"])
    }

    @Test func `a brace that closes nothing takes the next rule with it`() {
        #expect(errors("a { b: c } } d { e: f } g { h: ; }") == ["strayBrace }", "missingValue ;"])
        #expect(errors("a { b: c } }") == ["strayBrace }", "unexpectedEnd"])
    }

    @Test func `a rule that the text ends in is an error`() {
        #expect(errors("a") == ["unexpectedEnd"])
        #expect(errors("@import \"x.css\"") == ["unexpectedEnd"])
        #expect(errors("a { b: c };") == ["invalidSelector ;", "unexpectedEnd"])
    }

    @Test func `a colon without a name is let be before a space`() {
        #expect(errors("a: { b: c } a: hover { b: c }") == [])
    }

    @Test func `strings, URLs and comments must be closed`() {
        #expect(errors("a { b: c } /* d") == ["unclosedComment /* d"])
        #expect(errors("a { b: 'c }") == ["unclosedString 'c }", "unclosedBlock {"])
        #expect(errors("a { b: url(c }") == ["unclosedURL url(c }", "unclosedBlock {"])
        #expect(errors("a { b: \"c\n; d: e }") == ["lineBreakInString \"c"])
    }

    @Test func `a bracket ends with the block that it stands in`() {
        #expect(errors("a { b: rgb(1, 2 } c { d: ; }") == ["unclosedBracket rgb(", "missingValue ;"])
        #expect(errors("a[b { c: d } e { f: ; }") == ["invalidSelector {", "missingValue ;"])
        #expect(errors("a:not(b { c: d }") == ["unclosedBracket not("])
        #expect(errors("@media (x { a { b: c } }") == ["unclosedBracket ("])
    }

    @Test(arguments: [
        ("{ b: c }", "{"), ("a, { b: c }", "{"), (", a { b: c }", ","), ("a > { b: c }", "{"), ("> a { b: c }", ">"),
        ("a >> b { c: d }", ">"), ("a..b { c: d }", "."), ("a.1b { c: d }", ".1b"), ("$a { b: c }", "$"),
        ("a! { b: c }", "!"), ("a[] { b: c }", "]"), ("a[b=1] { c: d }", "1"), ("a:{ b: c }", "{"),
        ("// a\nb { c: d }", "/"),
        ("a { b: c } ) d { e: f }", ")"), ("@ media { a { b: c } }", "@"), ("a:, b { c: d }", ","),
    ])
    func `a selector that is none is one error, and its rule is left out`(_ text: String, _ place: String) {
        let sheet = StyleSheet(parsing: Array((text + " z { y: x }").utf8))
        #expect(sheet.errors.map { sheet.text($0.range) } == [place])
        #expect(sheet.declarations.map { sheet.text($0.name) }.last == "y")
        #expect(!sheet.declarations.contains { sheet.text($0.value) == "d" })
    }

    @Test func `a value cannot hold an at-keyword or an operator of selectors`() {
        #expect(
            errors("a { b: @c; d: e ~= f; g: <!--; h: i }") == [
                "invalidValue @c", "invalidValue ~=", "invalidValue <!--",
            ])
    }

    @Test func `an at-rule whose semicolon is lost is one error`() {
        #expect(errors("@import \"a.css\"\n@import \"b.css\"; c { d: e }") == ["invalidAtRule @import"])
        #expect(errors("@import; a { b: c }") == ["invalidAtRule @import"])
    }

    @Test func `a style attribute holds declarations only`() {
        #expect(attributeErrors("color: red") == [])
        #expect(attributeErrors("; color: red; --x: {}; ") == [])
        #expect(attributeErrors("color red") == ["missingColon color"])
        #expect(attributeErrors("color:") == ["missingValue color"])
        #expect(attributeErrors("a { b: c }") == ["missingColon a"])
        #expect(attributeErrors("a: b(c") == ["unclosedBracket b("])
        #expect(attributeErrors("a: b } c") == ["invalidValue }"])
        #expect(attributeErrors("@media x") == ["invalidPropertyName @media"])
    }

    @Test func `rules nested too deeply are one error`() {
        let text = String(repeating: "a{", count: 50_000)
        #expect(StyleSheet(parsing: Array(text.utf8)).errors.map(\.kind) == [.tooDeep])
    }
}
