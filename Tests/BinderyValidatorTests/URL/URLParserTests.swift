import BinderyTestSupport
import BinderyValidator
import Testing

private func parse(_ string: String, base: String? = nil) -> URLParser.Result {
    URLParser.parse(string, base: base.flatMap { URLParser.parse($0).record })
}

private func problems(_ string: String) -> [URLProblem.Kind] {
    parse(string, base: "https://base.example/a/b?c#d").problems.map(\.kind)
}

@Suite struct URLParserTests {
    @Test(arguments: [
        ("http://example.org", "http://example.org/"), ("HTTP://EXAMPLE.org:80/%7e", "http://example.org/%7e"),
        ("https://a:8080/b/./c/../d?e#f", "https://a:8080/b/d?e#f"), ("https://a/b/..", "https://a/"),
        ("https://a/../../b", "https://a/b"), ("https://a/%2E%2e/b/%2e", "https://a/b/"), ("http://a?b", "http://a/?b"),
        ("http://u:p@a/", "http://a/"), ("http://1.2.3/", "http://1.2.0.3/"), ("http://0x7f.1/", "http://127.0.0.1/"),
        ("http://[::1.2.3.4]/", "http://[::102:304]/"), ("http://[1:0:0:2::3]/", "http://[1:0:0:2::3]/"),
        ("mailto:a@b.example", "mailto:a@b.example"), ("urn:isbn:1?x#y", "urn:isbn:1?x#y"), ("foo://b/c", "foo://b/c"),
        ("foo:/b/../c", "foo:/c"), ("file:///a", "file:///a"), ("file://localhost/a", "file:///a"),
        ("http://a/ü b", "http://a/%C3%BC%20b"), ("  http://a/  ", "http://a/"),
        ("javascript:void(0)", "javascript:void(0)"),
    ])
    func `a URL is read and written`(_ string: String, _ expected: String) {
        #expect(parse(string).record?.description == expected)
    }

    @Test(arguments: [
        ("x", "https://base.example/a/x"), ("./x", "https://base.example/a/x"), ("../x", "https://base.example/x"),
        ("/x", "https://base.example/x"), ("//x", "https://x/"), ("?x", "https://base.example/a/b?x"),
        ("#x", "https://base.example/a/b?c#x"), ("", "https://base.example/a/b?c"),
        ("x/y/../z/", "https://base.example/a/x/z/"),
        (".", "https://base.example/a/"), ("..", "https://base.example/"), ("https:x", "https://base.example/a/x"),
        ("http:x", "http://x/"), ("\\x", "https://base.example/x"), ("x:y", "x:y"),
        ("1:2", "https://base.example/a/1:2"),
        ("a//b", "https://base.example/a/a//b"),
    ])
    func `a relative URL is resolved against its base`(_ string: String, _ expected: String) {
        #expect(parse(string, base: "https://base.example/a/b?c#d").record?.description == expected)
    }

    @Test func `a base without structure takes fragments only`() {
        #expect(parse("#x", base: "mailto:a").record?.description == "mailto:a#x")
        #expect(parse("x", base: "mailto:a").record == nil)
        #expect(parse("x").problems.map(\.kind) == [.missingScheme])
        #expect(parse("../x", base: "file:///a/b").record?.description == "file:///x")
    }

    @Test(arguments: [
        "c.xhtml", "c.xhtml#x", "http://a_b.org/é?'#/", "http://-a.org./", "http://xn--bcher-kva.example/",
        "mailto:a@b",
        "http://[::1]/", "http://a:/", "data:,%20", "x-foo:bar", "http://256.1.1.1/", "http://%41.org/",
        "\u{A0}c.xhtml",
        "//a/b", "c.xhtml#epubcfi(/6/4)", "?", "#", "",
    ])
    func `a valid URL has no problems`(_ string: String) {
        #expect(problems(string) == [])
    }

    /// URL strings, each with the kinds of its problems.
    private static let broken: [(String, String)] = [
        ("a b", "invalidCharacter"), ("a%", "invalidPercentEncoding"), ("a%zz", "invalidPercentEncoding"),
        ("%%4", "invalidPercentEncoding invalidPercentEncoding"), ("a\tb", "lineBreak"), ("a\\b", "backslash"),
        ("http:a.org", "missingSlashes"), ("http:/a.org", "missingSlashes"), ("https:x", "missingSlashes"),
        ("http:///a.org", "superfluousSlashes"), ("http://", "missingHost"), ("http://?", "missingHost"),
        ("http://a b/", "invalidHost"), ("http://a%20b/", "invalidHost"), ("http://ab%/", "invalidHost"),
        ("http://a..b/", "invalidHost"), ("http://[::1", "invalidHost"), ("http://[1::2::3]/", "invalidHost"),
        ("http://[bad]/", "invalidHost"), ("http://xn--a/", "invalidHost"), ("http://a:99999/", "invalidPort"),
        ("http://a:b/", "invalidPort"), ("http://u@a/", "credentials"), ("http://a/?<", "invalidCharacter"),
        ("http://a/[x]", "invalidCharacter invalidCharacter"), ("http://a/#x#y", "invalidCharacter"),
        ("http://a/{^`", "invalidCharacter invalidCharacter invalidCharacter"), ("mailto:a b", "invalidCharacter"),
        ("http://a/\u{85}", "invalidCharacter"),
    ]

    @Test(arguments: broken)
    func `what breaks the rules is a problem`(_ string: String, _ kinds: String) {
        #expect(problems(string).map(\.rawValue).joined(separator: " ") == kinds)
    }

    @Test func `noncharacters may not stand in a URL`() throws {
        let noncharacter = try #require(Unicode.Scalar(0xFDD0 as UInt32))
        #expect(problems("http://a/" + String(Character(noncharacter))) == [.invalidCharacter])
    }

    @Test func `a problem knows its place`() {
        #expect(parse("  http://a/b c").problems.map(\.offset) == [12])
        #expect(parse("https:\\\\a/é%").problems.map(\.offset) == [6, 12])
    }

    @Test func `any string can be read`() {
        var generator = SeededGenerator(seed: 7)
        let alphabet =
            Array("ab:/\\?#@[]%.é0x2 \t\u{E000}").map(String.init) + ["http://", "file:", "%2e", "::", "xn--"]
        for _ in 0..<3_000 {
            let string = (0..<Int.random(in: 0..<14, using: &generator)).map { _ in
                alphabet[Int.random(in: 0..<alphabet.count, using: &generator)]
            }.joined()
            let result = parse(string, base: "https://base.example/a/b")
            #expect(result.record != nil || !result.problems.isEmpty)
            if let text = result.record?.description, result.record?.hasCredentials == false {
                #expect(parse(text).record?.description == text)
            }
        }
    }
}
