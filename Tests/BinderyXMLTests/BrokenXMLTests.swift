import BinderyXML
import Testing

/// What can be read of documents that are not well-formed.
@Suite struct BrokenXMLTests {
    @Test(
        arguments: [
            ([0xE9], 3), ([0xC3], 3), ([0xED, 0xA0, 0x80], 3), ([0xF4, 0x90, 0x80, 0x80], 3), ([0xC0, 0xAF], 3),
        ] as [([UInt8], Int)])
    func `bytes that are not UTF-8 are read over on demand`(bytes: [UInt8], place: Int) throws {
        let source = Array("<a>".utf8) + bytes + Array("é</a>".utf8)
        var strict = XMLParser()
        #expect(strict.parse(source).fault?.kind == .encoding)
        var tolerant = XMLParser()
        tolerant.toleratesMalformedText = true
        let tree = tolerant.parse(source)
        #expect(tree.fault == nil)
        #expect(tree.encoding.firstMalformedByte == place)
        #expect(tree.root?.text == String(repeating: "?", count: bytes.count) + "é")
    }

    @Test(arguments: [
        Array("<a b".utf8) + [0xFF] + Array("c='d'/>".utf8), Array("<a/>".utf8) + [0],
        Array("<?xml version='1.0' encoding='UTF8'?><a/>".utf8),
    ])
    func `bytes in a name, a NUL at the end and unregistered encodings are faults`(source: [UInt8]) {
        var parser = XMLParser()
        parser.toleratesMalformedText = true
        #expect(parser.parse(source).fault != nil)
    }

    @Test(arguments: [
        ("-//NISO//DTD ncx 2005-1//EN", "", "http://www.daisy.org/z3986/2005/ncx/"),
        ("-//W3C//DTD XHTML 1.0 Strict//EN", "", "http://www.w3.org/1999/xhtml"),
        ("-//W3C//DTD XHTML 1.1//EN", "", ""), ("-//NISO//DTD ncx 2005-1//EN", " xmlns='urn:x'", "urn:x"),
    ])
    func `a document type supplies the namespace that its root lacks`(id: String, attribute: String, uri: String) {
        var parser = XMLParser()
        let tree = parser.parse(Array("<!DOCTYPE a PUBLIC '\(id)' 'x.dtd'><a\(attribute)><b/></a>".utf8))
        #expect(tree.elements.map { tree.names.uri($0.namespace) } == [uri, uri])
    }

    @Test(arguments: [("<a", []), ("<a><b c='d'", ["a"]), ("<a><b c='d", ["a"]), ("<a><b/", ["a"]), ("<a b", [])])
    func `a start tag that breaks off is no element`(text: String, names: [String]) {
        var parser = XMLParser()
        let tree = parser.parse(Array(text.utf8))
        #expect(tree.fault != nil)
        #expect(tree.elements.map(\.localName) == names)
    }

    @Test func `a document in UTF-8 has no such bytes`() {
        var parser = XMLParser()
        parser.toleratesMalformedText = true
        let tree = parser.parse(Array("<a>é€😀</a>".utf8))
        #expect(tree.fault == nil)
        #expect(tree.encoding.firstMalformedByte == nil)
    }

    @Test(arguments: [
        ("<a><b>x</b>&</a>", ["b"]), ("<a><b>x&</b></a>", []), ("<a><x:b xmlns:x=\"y\"></x:b >&", ["b"]),
        ("<a><b/>&", ["b"]), ("<a><c><b/></c", ["b"]), ("<a><a></a>&", ["a"]),
    ])
    func `an element is ended if its end tag stands before the fault`(text: String, ended: [String]) {
        var parser = XMLParser()
        let tree = parser.parse(Array(text.utf8))
        #expect(tree.fault != nil)
        #expect(tree.elements.filter(\.isEnded).map(\.localName) == ended)
    }
}
