import BinderyCore
import BinderyImporter
import Testing

/// Pages of sites and programs for stories, in their shape and with words of our own.
struct StoryPageTests {
    @Test func `a chapter saved from FanFiction_net has its title, its fields and nothing else`() throws {
        let page = """
            <html><head><title>Tides Chapter 2: Flood, a harbour fanfic | FanFiction</title></head><body>
            <div id=top_bar>Browse Search</div>
            <div id=pre_story_links><a href="/book/">Books</a> » <a href="/book/Harbour/">Harbour Tales</a></div>
            <div id=profile_top><b class='xcontrast_txt'>Tides</b> <button>Follow</button> By:
              <a class='xcontrast_txt' href='/u/12/Wren'>Wren</a>
              <div class='xcontrast_txt'>The sea rises. So does Ada.</div>
              <span class='xgray xcontrast_txt'>Rated: <a>Fiction T</a> - English - Drama/Romance - Ada, Ben -
                Chapters: 2 - Words: 3,210 - Reviews: 5 - Published: <span data-xutime='1'>1/2/2020</span>
                - Status: Complete - id: 99</span></div>
            <SELECT id=chap_select><option value=1>1. Ebb<option value=2 selected>2. Flood</select>
            <div class='storytext' id='storytext'><p>It rose.<p>A/N: Please review!<hr><p>It fell.</div>
            <div id=review>Log in to review</div></body></html>
            """
        let result = try manuscript(ofPage: page)
        #expect(result.fields.text("title") == "Tides")
        #expect(result.fields.text("author") == "Wren")
        #expect(result.fields.text("description") == "The sea rises. So does Ada.")
        #expect(result.fields.text("fandom") == "Harbour Tales")
        #expect(result.fields.text("rating") == "T")
        #expect(result.fields.text("genre") == "Drama; Romance")
        #expect(result.fields.text("characters") == "Ada, Ben")
        #expect(result.fields.text("words") == "3,210")
        #expect(result.fields.text("status") == "Complete")
        #expect(result.chapters.map(\.plainTitle) == ["Flood"])
        #expect(result.chapters[0].blocks.sketch.first == "p It rose.")
        #expect(!result.sortedWords.contains("Log"))
        #expect(result.remarks.contains { $0.kind == .omission && $0.message.contains("site") })
    }

    @Test func `a download by FanFicFare has chapters and fields`() throws {
        let page = """
            <!DOCTYPE html><html><head><meta charset="UTF-8"><title>Tides by Wren</title></head><body>
            <h1><a href="https://example.org/s/1">Tides</a> by <a href="https://example.org/u/2">Wren</a></h1>
            <table class="full"><tr><td><b>Category:</b></td><td>Harbour Tales</td></tr>
            <tr><td><b>Rating:</b></td><td>T</td></tr><tr><td><b>Summary:</b></td><td><p>The sea rises.</p></td></tr>
            </table>
            <a name="TOCTOP"><h2>Table of Contents</h2></a>
            <p><a href="#section0001">1. Ebb</a><br /><a href="#section0002">2. Flood</a><br /></p>
            <a name="section0001"><h2>1. Ebb</h2></a><p>It was low.</p>
            <a name="section0002"><h2>2. Flood</h2></a><p>It rose.</p></body></html>
            """
        let result = try manuscript(ofPage: page)
        #expect(result.fields.text("title") == "Tides")
        #expect(result.fields.text("author") == "Wren")
        #expect(result.fields.text("rating") == "T")
        #expect(result.fields.text("description") == "The sea rises.")
        #expect(result.fields.text("source") == "https://example.org/s/1")
        #expect(result.frontMatter.isEmpty)
        #expect(result.chapters.map(\.blocks.sketch) == [["p It was low."], ["p It rose."]])
        #expect(
            result.chapters.map { $0.plainTitle.hasSuffix("Ebb") || $0.plainTitle.hasSuffix("Flood") } == [true, true])
    }

    @Test func `a download by FicHub has chapters and fields`() throws {
        let page = """
            <!doctype html><html lang="en"><head><title>Tides by Wren</title></head><body>
            <h1><span class="title">Tides</span></h1><h2>by <span class="author">Wren</span></h2>
            <div><p>The sea rises.</p></div>
            <p>Original source: <a href="https://example.org/1">https://example.org/1</a></p>
            <p>Chapters: 2</p><p>Words: 3210</p><p>Rated: T - English - Drama - Ada - Reviews: 5</p>
            <p>Exported with the assistance of <a href='https://fichub.net'>FicHub.net</a></p>
            <nav id="contents-list"><ol><li><a href="#chap_1">1. Ebb</a></li><li><a href="#chap_2">2. Flood</a></li>
            </ol></nav>
            <div id="chap_1"><div class="chapter_nav"><a href="#chap_2">next chapter</a></div><h2>1. Ebb</h2>
            <p>Low.</p></div>
            <div id="chap_2"><div class="chapter_nav"><a href="#chap_1">previous chapter</a></div><h2>2. Flood</h2>
            <p>High.</p></div><a href="#contents-list">(back to chapter list)</a></body></html>
            """
        let result = try manuscript(ofPage: page)
        #expect(result.fields.text("title") == "Tides")
        #expect(result.fields.text("author") == "Wren")
        #expect(result.fields.text("description") == "The sea rises.")
        #expect(result.fields.text("rating") == "T")
        #expect(result.fields.text("words") == "3210")
        #expect(result.chapters.map(\.blocks.sketch) == [["p Low."], ["p High."]])
        #expect(!result.sortedWords.contains("previous"))
    }

    @Test func `an edition of Project Gutenberg leaves its header and licence out`() throws {
        let page = """
            <html lang="en"><head><title>The Project Gutenberg eBook of Tides, by A. Wren</title></head><body>
            <section class="pg-boilerplate pgheader" id="pg-header"><h2>The Project Gutenberg eBook of Tides</h2>
            <div>This eBook is for the use of anyone anywhere.</div>
            <p><strong>Title</strong>: Tides</p><p><strong>Author</strong>: A. Wren</p><p>
            <strong>Language</strong>: English</p>
            <div>*** START OF THE PROJECT GUTENBERG EBOOK TIDES ***</div></section>
            <h1>TIDES</h1><p>CONTENTS</p><table><tr><td><a href="#c1">I. Ebb</a></td></tr>
            <tr><td><a href="#c2">II. Flood</a></td></tr></table>
            <h2 id="c1">CHAPTER I.<br>Ebb</h2><p><span class="pagenum" id="Page_3">[Pg 3]</span>It was low.<a
              id="FNanchor_1" href="#Footnote_1" class="fnanchor">[1]</a> See <a href="#Page_4">page 4</a>.</p>
            <h2 id="c2">CHAPTER II.<br>Flood</h2><p>It <span class="pagenum" id="Page_4">4</span>rose.</p>
            <h2>FOOTNOTES:</h2><div class="footnote"><p><a id="Footnote_1" href="#FNanchor_1"><span
              class="label">[1]</span></a> At noon.</p></div>
            <section class="pg-boilerplate pgfooter" id="pg-footer">
            <div>*** END OF THE PROJECT GUTENBERG EBOOK TIDES ***</div><p>Updated editions will replace it.</p>
            </section>
            </body></html>
            """
        let result = try manuscript(ofPage: page)
        #expect(result.fields.text("title")?.lowercased() == "tides")
        #expect(result.fields.text("author") == "A. Wren")
        #expect(!result.sortedWords.contains("editions"))
        #expect(!result.sortedWords.contains("CONTENTS"))
        #expect(result.remarks.contains { $0.kind == .omission && $0.message.contains("Gutenberg") })
        #expect(result.chapters.count == 2)
        #expect(
            result.chapters[0].blocks.sketch == ["page 3", "p It was low.[^1] See <#Page_4>page 4</>."])
        #expect(result.chapters[0].footnotes.map(\.blocks.sketch) == [["p At noon."]])
        #expect(result.chapters[1].blocks.sketch == ["p It <span#Page_4></>[p. 4]rose."])
    }
}
