import BinderyCore
import BinderyImporter
import Testing

/// Exports of word processors, in their shape and with words of our own.
struct WordProcessorTests {
    private static let wordPage = """
        <html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
        <head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><title>Tides</title>
        <style><!-- p.MsoNormal {margin:0cm; font-size:11.0pt;} span.Stress {font-style:italic;} --></style>
        <!--[if gte mso 9]><xml><o:Author>Nobody</o:Author></xml><![endif]--></head><body lang=EN-GB>
        <div class=WordSection1>
        <p class=MsoTitle>Tides<o:p></o:p></p>
        <p class=MsoToc1><a href="#_Toc1">Ebb<span style='display:none'>. </span>3</a></p>
        <h1><a name="_Toc1">Ebb</a></h1>
        <p class=MsoNormal><span style='mso-spacerun:yes'>  </span>It was <span class=Stress>low</span><a
          style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span
          style='mso-special-character:footnote'><![if !supportFootnotes]>[1]<![endif]></span></span></a> at
          <st1:place>the harbour</st1:place>.<o:p></o:p></p>
        <p class=MsoNormal><o:p>&nbsp;</o:p></p>
        <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span
          style='mso-list:Ignore'>1.<span style='font:7.0pt'>&nbsp;&nbsp; </span></span><![endif]>a rope</p>
        <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span
          style='mso-list:Ignore'>2.<span style='font:7.0pt'>&nbsp;&nbsp; </span></span><![endif]>a net</p>
        <h1>Flood</h1><p class=MsoNormal align=center style='text-align:center'>It rose.</p></div>
        <div style='mso-element:footnote-list'><br clear=all><hr align=left size=1 width="33%">
        <div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1'
          href="#_ftnref1" name="_ftn1" title=""><span class=MsoFootnoteReference>[1]</span></a> At noon.</p></div>
          </div>
        </body></html>
        """

    @Test func `Word's export has its title, chapters, list and footnotes`() throws {
        let result = try manuscript(ofPage: Self.wordPage)
        #expect(result.fields.text("title") == "Tides")
        #expect(result.fields.text("lang") == "EN-GB")
        #expect(result.chapters.map(\.plainTitle) == ["Ebb", "Flood"])
        #expect(
            result.chapters[0].blocks.sketch
                == ["p It was <i>low</>[^1] at the harbour.", "ol11(p a rope ; p a net)"])
        #expect(result.chapters[0].footnotes.map(\.blocks.sketch) == [["p At noon."]])
        #expect(result.chapters[1].blocks.sketch == ["p.center It rose."])
        #expect(!result.sortedWords.contains("Nobody"))
    }

    @Test func `Google's export has its italics, footnotes and no comments`() throws {
        let page = """
            <html><head><meta content="text/html; charset=UTF-8" http-equiv="content-type"><style type="text/css">
            .c1{font-style:italic}.c2{font-weight:700}.c3{text-align:center}li.c4{margin:0}</style></head>
            <body class="c9">
            <p class="c5 title" id="h.1"><span>Tides</span></p><h1 id="h.2"><span class="c2">Ebb</span></h1>
            <p class="c0"><span>It was </span><span class="c1">low</span><sup><a href="#ftnt1" id="ftnt_ref1">[1]</a>
            </sup><span>
            there</span><sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup><span>.</span></p><p class="c0"><span>
            </span></p>
            <p class="c0 c3"><span>Centred </span><span>
            <a href="https://www.google.com/url?q=https://example.org/&amp;sa=D">link</a></span></p>
            <h1 id="h.3"><span>Flood</span></h1><p><span>It rose.</span></p>
            <hr class="c8"><div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a><span>&nbsp;At noon.</span></p></div>
            <div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>Check the tables!</span></p></div></body></html>
            """
        let result = try manuscript(ofPage: page)
        #expect(result.chapters.map(\.plainTitle) == ["Ebb", "Flood"])
        let ebb = try #require(result.chapters.first)
        #expect(
            ebb.blocks.sketch == ["p It was <i>low</>[^1] there.", "p.center Centred <https://example.org/>link</>"])
        #expect(ebb.footnotes.map(\.blocks.sketch) == [["p At noon."]])
        #expect(!result.sortedWords.contains("Check"))
        #expect(result.remarks.contains { $0.kind == .omission && $0.message.contains("comments") })
        #expect(result.fields.text("title") == "Tides")
    }
}
