import BinderyXML
import Testing

@Suite struct XMLTreeTests {
    @Test func `elements have the bytes where they stand`() throws {
        let text = "<a>\n <b c='1'>x</b><d/>\n</a>"
        let root = try #require(parse(text).root)
        let children = Array(root.children)
        #expect(children.map(\.localName) == ["b", "d"])
        #expect(slice(text, root.range) == text)
        #expect(slice(text, children[0].range) == "<b c='1'>x</b>")
        #expect(slice(text, children[0].startTag) == "<b c='1'>")
        #expect(slice(text, children[1].range) == "<d/>")
    }

    @Test func `attributes have values, namespaces and bytes`() throws {
        let text = #"<a xmlns:x="urn:x" b = "1 &amp; 2" x:b='3' xml:lang="en"/>"#
        let root = try #require(parse(text).root)
        #expect(root["b"] == "1 & 2")
        #expect(root[.xml, "lang"] == "en")
        #expect(root.attributes.map(\.value) == ["1 & 2", "3", "en"])
        let plain = try #require(root.attribute(.none, "b"))
        #expect(slice(text, plain.range) == #"b = "1 &amp; 2""#)
        let prefixed = try #require(root.attributes.first { $0.value == "3" })
        #expect(slice(text, prefixed.range) == "x:b='3'")
        #expect(slice(text, prefixed.valueRange) == "3")
    }

    @Test func `text is one node through comments, references and CDATA`() throws {
        let tree = parse("<a>x<!-- y -->&#65;<![CDATA[<]]> <b> </b></a>")
        let root = try #require(tree.root)
        #expect(root.text == "xA<  ")
        #expect(tree.nodes.map(\.name).filter { $0 == .text }.count == 1)
        #expect(tree.nodes.map(\.name).filter { $0 == .blank }.count == 1)
    }

    @Test func `a document that is not well-formed has what stands before the fault`() throws {
        let tree = parse("<a><b>x</b><c></d></a>")
        #expect(tree.fault?.kind == .syntax)
        #expect(tree.fault?.offset == 18)
        #expect(tree.root?.children.map(\.localName) == ["b", "c"])
    }

    @Test(arguments: [
        ("<a>&nbsp;</a>", XMLFault.Kind.entity), ("<a b='&x;'/>", .entity), ("<x:a/>", .namespace),
        ("<a b='1' b='2'/>", .syntax), ("", .syntax), ("<a/>x", .syntax), ("<a>&amp</a>", .syntax),
        ("<?xml version='1.0' encoding='x-none'?><a/>", .encoding), ("<a>\u{1}</a>", .syntax),
    ])
    func `faults are told apart`(_ text: String, _ kind: XMLFault.Kind) {
        #expect(parse(text).fault?.kind == kind)
    }

    @Test func `bytes that are not UTF-8 are a fault of the encoding`() {
        var parser = XMLParser()
        let tree = parser.parse([0x3C, 0x61, 0x3E, 0xC3, 0x28, 0x3C, 0x2F, 0x61, 0x3E])
        #expect(tree.fault?.kind == .encoding)
    }

    @Test func `the document types of XHTML bring their entities`() {
        let tree = parse(
            """
            <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.1//EN" "http://www.w3.org/TR/xhtml11/DTD/xhtml11.dtd">
            <html title="&eacute;">&nbsp;&mdash;</html>
            """)
        #expect(tree.fault == nil)
        #expect(tree.root?.text == "\u{A0}\u{2014}")
        #expect(tree.root?["title"] == "é")
        #expect(tree.prolog.doctype?.publicID == "-//W3C//DTD XHTML 1.1//EN")
        #expect(tree.prolog.doctype?.range.lowerBound == 0)
    }

    @Test func `a parser can be told that no document type brings entities`() {
        var parser = XMLParser()
        parser.knowsHTMLEntities = false
        let text = """
            <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.1//EN" "http://www.w3.org/TR/xhtml11/DTD/xhtml11.dtd">
            <html>&nbsp;</html>
            """
        #expect(parser.parse(Array(text.utf8)).fault?.kind == .entity)
    }

    @Test func `internal entities are read and external ones are not`() {
        let tree = parse(
            """
            <!DOCTYPE a [<!ENTITY in "<b>text</b>"><!ENTITY out SYSTEM "file:///etc/passwd">
            <!ENTITY % pe SYSTEM "file:///etc/passwd"> %pe;]>
            <a>&in;|&out;</a>
            """)
        #expect(tree.root?.text == "text|")
        #expect(tree.prolog.entities.map(\.name) == ["in", "out", "pe"])
        #expect(tree.prolog.entities.map(\.isExternal) == [false, true, true])
    }

    @Test func `entities cannot grow without bound`() {
        let laughs = (1...9).map { "<!ENTITY l\($0) \"" + String(repeating: "&l\($0 - 1);", count: 10) + "\">" }
        let nested = "<!DOCTYPE a [<!ENTITY l0 \"<b>lol</b>\">" + laughs.joined() + "]><a>&l9;</a>"
        #expect(parse(nested).fault?.kind == .growth)
        let wide =
            "<!DOCTYPE a [<!ENTITY w \"" + String(repeating: "w", count: 50_000) + "\">]><a>"
            + String(repeating: "&w;", count: 50_000) + "</a>"
        #expect(parse(wide).fault?.kind == .growth)
    }

    @Test func `depth is limited and crashes nothing`() {
        let deep = String(repeating: "<a>", count: 4000) + String(repeating: "</a>", count: 4000)
        #expect(parse(deep).fault == nil)
        #expect(parse(String(repeating: "<a>", count: 100_000)).fault?.kind == .depth)
    }

    @Test func `attributes are limited`() {
        func element(_ count: Int) -> String { "<a \((0..<count).map { "a\($0)=''" }.joined(separator: " "))/>" }
        #expect(parse(element(1000)).fault == nil)
        #expect(parse(element(1001)).fault?.kind == .attributes)
    }

    @Test func `encodings are found by marks and declarations`() {
        let text = "<?xml version='1.0' encoding='utf-16'?><a>é</a>"
        let units = Array(text.utf16)
        var little: [UInt8] = [0xFF, 0xFE]
        var big: [UInt8] = [0xFE, 0xFF]
        for unit in units {
            little += [UInt8(truncatingIfNeeded: unit), UInt8(unit >> 8)]
            big += [UInt8(unit >> 8), UInt8(truncatingIfNeeded: unit)]
        }
        var parser = XMLParser()
        for (bytes, form) in [(little, XMLEncoding.Form.utf16LittleEndian), (big, .utf16BigEndian)] {
            let tree = parser.parse(bytes)
            #expect(tree.fault == nil)
            #expect(tree.root?.text == "é")
            #expect(tree.encoding.form == form)
            #expect(tree.encoding.declared == "utf-16")
        }
        let latin = Array("<?xml version='1.0' encoding='ISO-8859-1'?><a>".utf8) + [0xE9] + Array("</a>".utf8)
        let tree = parser.parse(latin)
        #expect(tree.root?.text == "é")
        #expect(tree.encoding.form == .other("ISO-8859-1"))
        #expect(parser.parse([0xEF, 0xBB, 0xBF] + Array("<a/>".utf8)).root?.range == 3..<7)
    }

    @Test func `one parser reads many documents and keeps its names`() {
        var parser = XMLParser()
        let first = parser.parse(Array("<a xmlns='urn:1'><b/></a>".utf8))
        let second = parser.parse(Array("<b xmlns='urn:1'/>".utf8))
        #expect(first.root?.children.first { _ in true }?.name == second.root?.name)
        #expect(first.root?.localName == "a")
    }

    @Test func `instructions are noted wherever they stand`() {
        let text = "<?xml-stylesheet href='a.css'?><a><?b c?></a>"
        let tree = parse(text)
        #expect(tree.prolog.instructions.map(\.target) == ["xml-stylesheet", "b"])
        #expect(
            tree.prolog.instructions.map { slice(text, $0.range) } == ["<?xml-stylesheet href='a.css'?>", "<?b c?>"])
    }

    private func parse(_ text: String) -> XMLTree {
        var parser = XMLParser()
        return parser.parse(Array(text.utf8))
    }

    private func slice(_ text: String, _ range: Range<Int>) -> String {
        String(decoding: Array(text.utf8)[range], as: UTF8.self)
    }
}
