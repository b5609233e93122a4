import BinderyValidator
import Testing

@Suite struct URLFragmentTests {
    @Test func `HTML takes any text as an ID`() {
        #expect(URLFragment("a%20b", in: .html).kind == .id("a b"))
        #expect(URLFragment("1", in: .html).isValid)
        #expect(URLFragment("", in: .html).kind == .empty)
        #expect(URLFragment("a:~:text=b", in: .html).kind == .id("a"))
        #expect(URLFragment(":~:text=b", in: .html).kind == .empty)
        #expect(URLFragment("a::b", in: .html).kind == .id("a::b"))
    }

    @Test func `canonical fragment identifiers have a scheme`() {
        #expect(URLFragment("epubcfi(/6/4[x]!/4/2)", in: .html).kind == .scheme("epubcfi"))
        #expect(URLFragment("xpointer(id('a'))", in: .xml).kind == .scheme("xpointer"))
        #expect(URLFragment("(a)", in: .html).kind == .id("(a)"))
        #expect(URLFragment("a b(c)", in: .html).kind == .id("a b(c)"))
    }

    @Test(arguments: ["t=10,20", "xywh=percent:1,2,3,4", "xyn=0,0,1,1", "t=1&foo=bar"])
    func `media fragments are no IDs in HTML`(_ fragment: String) {
        #expect(URLFragment(fragment, in: .html).kind == .media)
    }

    @Test(arguments: ["u=1", "t=", "t=1&", "t"])
    func `what only looks like a media fragment is an ID in HTML`(_ fragment: String) {
        #expect(URLFragment(fragment, in: .html).kind == .id(fragment))
    }

    @Test func `XML wants names`() {
        #expect(URLFragment("a-1.b", in: .xml) == URLFragment("a-1.b", in: .svg))
        #expect(!URLFragment("1a", in: .xml).isValid)
        #expect(!URLFragment("a:b", in: .xml).isValid)
        #expect(URLFragment("%C3%A9", in: .xml).kind == .id("é"))
    }

    @Test(arguments: [
        "a", "a&t=1", "svgView(viewBox(0,0,1,1))", "svgView(x)&t=1,2", "t=10", "t=npt:10.5,20", "t=,1:00:00", "t=01:30",
        "xywh=1,2,3,4", "xywh=pixel:1,2,3,4&t=1", "t=1&xywh=percent:1,2,3,4", "",
    ])
    func `SVG fragments are valid`(_ fragment: String) {
        #expect(URLFragment(fragment, in: .svg).isValid)
    }

    @Test(arguments: [
        "1a", "a&b", "svgView()", "svgView(x", "t=", "t=1,", "t=1:2", "t=99:00", "t=a", "xywh=1,2,3", "xywh=a,2,3,4",
        "xywh=1,2,3,4&xywh=1,2,3,4", "foo=bar", "a b",
    ])
    func `SVG fragments are invalid`(_ fragment: String) {
        #expect(!URLFragment(fragment, in: .svg).isValid)
    }
}
