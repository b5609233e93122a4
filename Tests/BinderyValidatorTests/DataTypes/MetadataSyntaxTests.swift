import BinderyValidator
import Testing

private func bytes(_ text: String) -> ArraySlice<UInt8> { Array(text.utf8)[...] }

@Suite struct MetadataSyntaxTests {
    @Test(arguments: [
        "en", "EN", "en-US", "eng", "abcde", "x-foo", "en-x-a", "i-klingon", "en-GB-oed", "zh-cmn-Hans-CN",
        "de-1901-1901",
        "de-DE-u-co-phonebk", "en-a-bbb-a-ccc", "en-123", "en-1234", "en-abc", "zh-gan-hak-yue", "sgn-BE-FR",
    ])
    func `a language tag is well-formed`(_ text: String) {
        #expect(LanguageTagSyntax.isWellFormed(bytes(text)))
    }

    @Test(arguments: [
        "", "e", "en-", "-en", "en--us", "en_US", "i-foo", "en-a", "en-x", "en-x-abcdefghi", "abcdefghi", "12", "en-12",
        "en US",
        " en", "en-abcd-ef-gh", "en-Latn-Latn", "en-aaa-bbb-ccc-ddd", "a-DE", "de-419-DE", "én",
    ])
    func `what is no language tag is not well-formed`(_ text: String) {
        #expect(!LanguageTagSyntax.isWellFormed(bytes(text)))
    }

    @Test func `UUIDs have five groups of fixed length`() {
        #expect(UUIDSyntax.isValid(bytes("6d82ba42-09ED-4f0c-b0b5-7c5eb5f6a7e0")))
        for text in [
            "", "6d82ba42-09ed-4f0c-b0b5-7c5eb5f6a7e", "6d82ba4209ed4f0cb0b57c5eb5f6a7e0",
            "6d82ba42-09ed-4f0c-b0b5-7c5eb5f6a7eg",
        ] {
            #expect(!UUIDSyntax.isValid(bytes(text)))
        }
        #expect(UUIDSyntax.identifier(in: bytes("urn:uuid:x"))?.elementsEqual("x".utf8) == true)
        #expect(UUIDSyntax.identifier(in: bytes("urn:isbn:x")) == nil)
    }

    @Test func `property values are taken apart with their places`() {
        let list = PropertyValue.list(bytes(" nav  a:b:c\n:d e: "))
        #expect(list.map(\.prefix) == [nil, "a", "", "e"])
        #expect(list.map(\.reference) == ["nav", "b:c", "d", ""])
        #expect(list.map(\.isWellFormed) == [true, true, false, false])
        #expect(list.map(\.range) == [1..<4, 6..<11, 12..<14, 15..<17])
    }

    @Test func `prefixes are read with their URLs`() {
        let declaration = PrefixAttribute(bytes("foaf: http://xmlns.com/foaf/spec/\n\tx-y:  urn:z"))
        #expect(declaration.problems == [])
        #expect(declaration.mappings.map(\.prefix) == ["foaf", "x-y"])
        #expect(declaration.mappings.map(\.url) == ["http://xmlns.com/foaf/spec/", "urn:z"])
        #expect(declaration.mappings.map(\.range) == [0..<4, 35..<38])
    }

    /// Values of `prefix` attributes, each with the kinds of its problems.
    private static let broken: [(String, String)] = [
        ("a:http://x/", "missingSpace"), ("a : http://x/", "missingColon"), ("a http://x/", "missingColon"),
        ("a:\nhttp://x/", "otherWhitespace"), ("a:\t http://x/", "otherWhitespace"),
        (" a: http://x/", "outerWhitespace"),
        (" a: http://x/ ", "outerWhitespace"), ("a: http://x/ ", "outerWhitespace"), ("  ", "outerWhitespace"),
        ("a:", "missingURL"),
        ("a", "missingURL"), ("a: http://x/ b", "missingURL"), ("1a: http://x/", "invalidPrefix"),
        (": http://x/", "emptyPrefix"),
        ("a: <x>", "invalidURL"), ("a: http://[x", "invalidURL"),
        ("a:b: http://x/", "missingSpace invalidURL missingSpace"),
        ("a: http://x/,b: http://y/", "missingSpace"), ("a: http://x/ b http://y/ c: z", "missingColon"), ("", ""),
        ("_: x", ""),
    ]

    @Test(arguments: broken)
    func `what breaks a prefix attribute is told apart`(_ text: String, _ kinds: String) {
        #expect(PrefixAttribute(bytes(text)).problems.map(\.kind.rawValue).joined(separator: " ") == kinds)
    }

    @Test(arguments: [
        "width=600, height=800", "width=600;height=800", "width = 600 ,, height = 800 ", " width=600 height=800",
        "width=600\nheight=800",
        "width=600,height=800,user-scalable", "user-scalable,width=600;height=800",
    ])
    func `viewports are read whatever divides their properties`(_ text: String) {
        let viewport = ViewportMeta(bytes(text))
        #expect(viewport.problem == nil)
        #expect(viewport.properties.first { $0.name == "width" }?.value == "600")
        #expect(viewport.properties.first { $0.name == "height" }?.value == "800")
    }

    @Test func `what breaks a viewport is told apart`() {
        let samples: [(String, ViewportMeta.Problem?)] = [
            ("", .empty), ("  ", nil), (",width=1", .straySeparator), ("width=1,", .straySeparator),
            ("width=1; ", .straySeparator),
            ("=1", .missingName), ("width=1,=", .missingName), ("width=", .missingValue),
            ("width=,height=1", .missingValue),
            ("width==1", .secondEqualsSign), ("width=1=2", .secondEqualsSign), ("width:1", nil), ("width", nil),
        ]
        for (text, problem) in samples { #expect(ViewportMeta(bytes(text)).problem == problem, "\(text)") }
        #expect(ViewportMeta(bytes("a=1, bc = 23")).properties.map(\.range) == [0..<3, 5..<12])
    }

    @Test func `lengths of viewports are numbers or the keyword`() {
        for text in ["0", "600", "600.5", "device-width"] {
            #expect(ViewportMeta.isLength(text, keyword: "device-width"))
        }
        for text in ["", "600px", "-1", ".5", "5.", "1e3", "100%", "device-height", "Device-Width", "６"] {
            #expect(!ViewportMeta.isLength(text, keyword: "device-width"))
        }
    }

    @Test func `the URLs of a source set are found`() {
        func urls(_ text: String) -> [String] {
            SourceSet.urls(bytes(text)).map { String(decoding: Array(text.utf8)[$0], as: UTF8.self) }
        }
        #expect(urls("a.png") == ["a.png"])
        #expect(urls(" a.png 1x , b.png 1.5x,c.png 100w 20h, d.png ") == ["a.png", "b.png", "c.png", "d.png"])
        #expect(urls("a.png 2q, b.png 1x 2x, c.png 0w, d.png (x, y), e.png 2x") == ["e.png"])
        #expect(urls("a.png, b.png,") == ["a.png", "b.png"])
        #expect(urls("data:image/png;base64,AA 1x,a,b 2x") == ["data:image/png;base64,AA", "a,b"])
        #expect(urls(" , ") == [])
    }
}
