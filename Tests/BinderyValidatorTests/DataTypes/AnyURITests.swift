import BinderyValidator
import Testing

@Suite struct AnyURITests {
    @Test(arguments: [
        "", " a b ", "a<b>", "é", "http://a:b/", "http://a..b/", "http://?", "https:///", "http:?x", "http://[::1]:8/",
        "mailto:a b",
        "http://a/?q=[]", "http://a/#[]", "//a", "/a:b", "a/b:c", "?a:b", "http://%41/", "http://[fe80::1%25en0]/",
        "urn:x", "#",
    ])
    func `a URI reference is valid`(_ text: String) {
        #expect(AnyURI.isValid(Array(text.utf8)[...]))
    }

    @Test(arguments: [
        "http://", "http://[::1", "http://[bad]/", "http://a/%", "%zz", "#%", "http://a/[x]", "c[.xhtml", "a#b#c",
        "1:2", ":", "-a:b",
        "a:", "http:#x", "http://ab%/", "http://a[b/", "http://[::1]x/",
    ])
    func `what is no URI reference is invalid`(_ text: String) {
        #expect(!AnyURI.isValid(Array(text.utf8)[...]))
    }
}
