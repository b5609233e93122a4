import BinderyCore
import BinderyValidator
import Testing

@Suite struct BaseURLTests {
    let base = BaseURL(of: "EPUB/text/c.xhtml")

    @Test(arguments: [
        ("d.xhtml", "EPUB/text/d.xhtml"), ("d.xhtml#x", "EPUB/text/d.xhtml"), ("../d.xhtml", "EPUB/d.xhtml"),
        ("./d.xhtml", "EPUB/text/d.xhtml"), ("a/b/../d.xhtml", "EPUB/text/a/d.xhtml"), ("", "EPUB/text/c.xhtml"),
        ("#x", "EPUB/text/c.xhtml"), ("%64.xhtml", "EPUB/text/d.xhtml"), ("a%20b.xhtml", "EPUB/text/a b.xhtml"),
        ("%C3%A9.xhtml", "EPUB/text/é.xhtml"), ("é.xhtml", "EPUB/text/e\u{301}.xhtml"), ("..", "EPUB/"), ("../..", ""),
        ("%2e%2E/d.xhtml", "EPUB/d.xhtml"), ("a//b", "EPUB/text/a//b"), ("?q", "EPUB/text/c.xhtml"),
        ("d:e/../f", "d:f"),
        (".hidden", "EPUB/text/.hidden"), ("a/.", "EPUB/text/a/"), ("https:d.xhtml", "EPUB/text/d.xhtml"),
    ])
    func `a relative URL is a path of the container`(_ string: String, _ path: String) {
        let resolved = base.resolve(string)
        #expect(resolved.path.map(\.string) == path || resolved.scheme == "d")
        #expect(!resolved.leaksOut)
    }

    @Test(arguments: [
        ("../../../d.xhtml", "d.xhtml"), ("/EPUB/d.xhtml", "EPUB/d.xhtml"),
        ("../../../EPUB/text/c.xhtml", "EPUB/text/c.xhtml"),
        ("../../%2e%2e/d", "d"), ("\\d", "d"), ("../../../a b", "a b"), ("../../..", ""),
    ])
    func `a URL that climbs out of the container or begins at its root leaks`(_ string: String, _ path: String) {
        let resolved = base.resolve(string)
        #expect(resolved.leaksOut)
        #expect(resolved.path?.string == path)
    }

    @Test func `fragments and queries are told apart from the path`() {
        #expect(base.resolve("d.xhtml#a-1").fragment == "a-1")
        #expect(base.resolve("d.xhtml#é b").fragment == "%C3%A9%20b")
        #expect(base.resolve("d.xhtml#").fragment == "")
        #expect(base.resolve("d.xhtml").fragment == nil)
        #expect(base.resolve("d.xhtml?x=1#y").hasQuery)
        #expect(!base.resolve("d.xhtml#a?b").hasQuery)
    }

    @Test func `other URLs keep their scheme`() {
        #expect(base.resolve("https://example.org/a").scheme == "https")
        #expect(base.resolve("//example.org/a").scheme == "https")
        #expect(base.resolve("FILE:///a").scheme == "file")
        #expect(base.resolve("data:text/plain, a\n b").scheme == "data")
        #expect(base.resolve("data:text/plain, a\n b").problems == [])
        #expect(base.resolve("http://[bad").target == .none)
    }

    @Test func `paths with signs of URLs in them are bases too`() {
        let base = BaseURL(of: "a#b/50% é/c.xhtml")
        #expect(base.resolve("d.xhtml").path == "a#b/50% é/d.xhtml")
        #expect(base.resolve("../d.xhtml").path == "a#b/d.xhtml")
        #expect(base.resolve("").path == "a#b/50% é/c.xhtml")
        #expect(BaseURL.root.resolve("EPUB/package.opf").path == "EPUB/package.opf")
        #expect(BaseURL.root.resolve("../x").leaksOut)
    }

    @Test func `a base can be changed within the container and out of it`() {
        #expect(base.changed(to: "../images/")?.resolve("a.png").path == "EPUB/images/a.png")
        let remote = base.changed(to: "https://example.org/x/")
        #expect(remote?.isRemote == true)
        #expect(remote?.resolve("a.png").scheme == "https")
        #expect(remote?.resolve("/a.png").leaksOut == false)
        #expect(base.changed(to: "http://[") == nil)
    }

    @Test func `what is plain and what is not is resolved alike`() {
        for string in [
            "a", "a/b", "../a", "../../a", "../../../a", "./a/../b/.", "a/..", "a/../..", "#a", "a#b", "..", "a..b/c.",
        ] {
            let plain = base.resolve(string)
            let whole = base.resolve(string.replacing("a", with: "%61"))
            #expect(plain.target == whole.target && plain.leaksOut == whole.leaksOut, "\(string)")
        }
    }
}
