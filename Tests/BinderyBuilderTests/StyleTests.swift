import BinderyBuilder
import BinderyCore
import BinderyResources
import Testing

struct StyleTests {
    private static let sheets: [(name: String, css: String)] =
        Resources.Theme.allCases.map { ($0.rawValue, String(decoding: $0.styleSheet, as: UTF8.self)) } + [
            ("east-asian", String(decoding: Resources.Script.eastAsian.styleSheet, as: UTF8.self)),
            ("right-to-left", String(decoding: Resources.Script.rightToLeft.styleSheet, as: UTF8.self)),
        ]

    /// The properties of CSS 2.1 that even old readers know; one that they do not know costs them the whole sheet.
    private static let properties: Set<String> = [
        "border-top-width", "border-top-style", "border-right-style", "border-bottom-width", "border-bottom-style",
        "border-left-style",
        "border-collapse", "display", "font-family", "font-size", "font-style", "font-variant", "font-weight",
        "letter-spacing",
        "line-height", "list-style-type", "margin-top", "margin-right", "margin-bottom", "margin-left", "max-height",
        "max-width",
        "orphans", "padding-top", "padding-right", "padding-bottom", "padding-left", "page-break-after",
        "page-break-inside",
        "text-align", "text-decoration", "text-indent", "vertical-align", "white-space", "widows",
    ]

    @Test(arguments: sheets.map(\.name))
    func `themes hold nothing that some reader stumbles over`(name: String) throws {
        let css = try #require(Self.sheets.first { $0.name == name }).css
        let rules = css.split(separator: "\n").filter { !$0.hasPrefix("/*") }
        for line in rules where line.hasPrefix("  ") {
            let parts = line.split(separator: ":").map { $0.drop { $0 == " " } }
            #expect(Self.properties.contains(String(parts[0])), "\(line)")
            #expect(!parts[1].hasPrefix("-") || parts[0] == "text-indent", "negative: \(line)")
            #expect(!parts[1].contains("px") || parts[1] == "1px;", "\(line)")
            for word in [
                "vh", "vw", "rem", "calc", "var(", "flex", "grid", "table", "absolute", "fixed", "!important", "url(",
            ] {
                #expect(!parts[1].contains(word), "\(line)")
            }
        }
        let elements: Set<Substring> = ["body", "section", "aside", "figure", "figcaption", "nav"]
        for line in rules where !line.hasPrefix("  ") && line != "}" {
            let selector = line.prefix { $0 != "," && $0 != " " }
            #expect(elements.contains(selector) || selector.hasPrefix("."), "\(line)")
            #expect(!selector.dropFirst().contains { ".:>+~[#".contains($0) }, "\(line)")
        }
    }

    @Test func `every class of a rich book is known to the classic theme`() throws {
        let css = try #require(Self.sheets.first { $0.name == "classic" }).css
        let built = try BuiltBook(Samples.rich)
        var unknown: Set<String> = []
        for path in built.texts {
            for piece in try built.text(path).split(separator: "class=\"").dropFirst() {
                for name in piece.prefix(while: { $0 != "\"" }).split(separator: " ") where !css.contains(".\(name)") {
                    unknown.insert(String(name))
                }
            }
        }
        // Names of what readers and users may style, which the theme leaves as it is.
        unknown.subtract(Chapter.Role.allCases.map(\.rawValue) + ["title-page", "details", "box", "language-swift"])
        #expect(unknown == ["decimal", "link", "page-break"])
    }

    @Test func `a theme that does not exist is refused with the names of those that do`() {
        var book = Samples.small
        book.style.theme = .named("fancy")
        #expect {
            try EPUBBuilder().container(of: book)
        } throws: { error in
            (error as? BinderyError)?.message == "there is no theme ‘fancy’; the themes are classic, modern, plain"
        }
    }

    @Test(arguments: [
        ("p { background: url(http://x/y.png) }", BinderyError.Code.refused), ("@import 'x.css';", .refused),
        ("p {", .input),
        ("p } {", .input), ("p { content: 'x\n' }", .input), ("/* x", .input),
        ("p { color: red; Direction : rtl }", .refused), ("p { content: \"x", .input),
    ])
    func `a style sheet that would break the book is refused`(css: String, code: BinderyError.Code) {
        var book = Samples.small
        book.style.styleSheets = [Resource(name: "x.css", content: .bytes(Array(css.utf8)))]
        #expect {
            try EPUBBuilder().container(of: book)
        } throws: { error in
            (error as? BinderyError)?.code == code
        }
    }

    @Test func `the user's style sheets follow the theme, and name fonts as they are in the book`() throws {
        var book = Samples.small
        book.style.fonts = [Resource(name: "fonts/My Font.ttf", content: .bytes(TestFont(family: "Mine").bytes))]
        let css = "\u{FEFF}@charset \"utf-8\";\n@font-face { font-family: X; src: URL( 'My Font.ttf' ) }"
        book.style.styleSheets = [Resource(name: "Mein Stil.css", content: .bytes(Array(css.utf8)))]
        let built = try BuiltBook(book)
        #expect(
            try built.text("styles/mein-stil.css")
                == "\n@font-face { font-family: X; src: url(../fonts/my-font.ttf) }\n")
        #expect(
            try built.text("text/title-page.xhtml").contains(
                """
                <link rel="stylesheet" type="text/css" href="../styles/book.css"/>
                <link rel="stylesheet" type="text/css" href="../styles/mein-stil.css"/>
                """))
    }
}
