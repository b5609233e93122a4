import BinderyXML
import Testing

struct XMLWriterTests {
    private func written(_ body: (inout XMLWriter) -> Void) -> String {
        var writer = XMLWriter(indentation: 2)
        body(&writer)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    @Test func `elements are closed in the order in which they were begun`() {
        let xml = written { writer in
            writer.declaration()
            writer.start("a")
            writer.attribute("b", "c")
            writer.line()
            writer.start("br")
            writer.endEmpty()
            writer.start("empty")
            writer.end()
            writer.end(onNewLine: true)
        }
        #expect(xml == "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a b=\"c\">\n  <br/><empty></empty>\n</a>")
    }

    @Test func `markup in strings is text`() {
        let odd = "<&>\"' ]]> \n\t"
        let xml = written { writer in
            writer.start("a")
            writer.attribute("b", odd)
            writer.text(odd)
            writer.end()
        }
        #expect(xml == "<a b=\"&lt;&amp;&gt;&quot;' ]]&gt; &#10;&#9;\">&lt;&amp;&gt;\"' ]]&gt; \n\t</a>")
    }

    @Test func `characters that XML forbids are left out, and no others`() {
        var text = ""
        for value in UInt32(0)...0x10FFFF
        where value < 0x800 || value > 0xFD00 && value < 0x1_0010 || value & 0xFF > 0xF0 {
            Unicode.Scalar(value).map { text.unicodeScalars.append($0) }
        }
        let xml = written { writer in
            writer.start("a")
            writer.text(text)
            writer.end()
        }
        let found = Set(xml.unicodeScalars.map(\.value))
        var missing: Set<UInt32> = []
        for scalar in text.unicodeScalars where !found.contains(scalar.value) { missing.insert(scalar.value) }
        let noncharacters =
            (UInt32(0)...16).flatMap { [$0 << 16 | 0xFFFE, $0 << 16 | 0xFFFF] } + Array(0xFDD0...0xFDEF)
        // The carriage return is there as a reference.
        let controls = (UInt32(0)..<0x20).filter { ![0x9, 0xA].contains($0) }
        #expect(missing == Set(noncharacters + controls))
        #expect(xml.contains("&#13;"))
    }

    @Test(arguments: 0..<20)
    func `marks are found wherever they stand in a long text`(offset: Int) {
        for (mark, escaped) in [
            ("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\r", "&#13;"), ("\u{1}", ""), ("\"", "\""),
        ] {
            for neighbour in ["x", "%", "'", "=", "?", " ", "!", "é", "~"] {
                let before = String(repeating: neighbour, count: offset)
                let after = String(repeating: neighbour, count: 20 - offset)
                let xml = written { $0.text(before + mark + after) }
                #expect(xml == before + escaped + after)
            }
        }
    }

    @Test func `what would break the document is not written`() {
        let xml = written { writer in
            writer.start("a")
            writer.text("x")
            writer.attribute("late", "y")
            writer.end()
            writer.end()
        }
        #expect(xml == "<a>x</a>")
    }
}
