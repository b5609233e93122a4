import Testing

@testable import BinderyValidator

@Suite struct OverlayTests {
    private static func overlay(_ body: String) -> String {
        """
        <smil xmlns="http://www.w3.org/ns/SMIL" xmlns:epub="http://www.idpf.org/2007/ops" version="3.0">
        <body>\(body)</body></smil>
        """
    }

    @Test func `sequences hold pairs, and pairs a text and perhaps a sound`() {
        var bench = GrammarBench(.overlay)
        bench.expect(
            [
                ("<par id='a'><text src='b#c'/></par>", []),
                ("<par><text src='a'/><audio src='b' clipBegin='0:00:01' clipEnd='2.5s'/></par>", []),
                ("<seq epub:textref='a' epub:type='b c'><par><text src='d'/></par></seq>", []),
                ("", ["incomplete"]), ("<text src='a'/>", ["element", "incomplete"]), ("<par/>", ["incomplete"]),
                ("<par><audio src='a'/></par>", ["elementTooEarly"]),
                ("<par><text src='a'/><text src='b'/></par>", ["element"]),
                ("<seq><par><text src='a'/></par></seq>", ["attributeMissing"]),
                ("<seq epub:textref='a'/>", ["incomplete"]),
                ("<par><text/></par>", ["attributeMissing"]), ("<par class='a'><text src='b'/></par>", ["attribute"]),
                ("<par><text src='a'/><audio src='b' clipBegin='1:2'/></par>", ["attributeValue"]),
            ], in: Self.overlay)
        #expect(
            bench.faults(
                in: """
                    <smil xmlns='http://www.w3.org/ns/SMIL' version='3.0'><head><metadata>a<b>c</b></metadata></head><body>
                    <par><text src='a'/></par></body></smil>
                    """) == ["text"])
        #expect(bench.faults(in: "<smil xmlns='http://www.w3.org/ns/SMIL'/>") == ["attributeMissing", "incomplete"])
    }
}
