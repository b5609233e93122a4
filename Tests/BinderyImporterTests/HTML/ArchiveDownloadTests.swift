import BinderyCore
import BinderyImporter
import Testing

func manuscript(ofPage html: String, options: ImportOptions = ImportOptions()) throws -> Manuscript {
    let resolver = ResourceResolver(folder: ".", allowedFolders: [])
    return try HTMLImporter(options: options, resolver: resolver).manuscript(of: Array(html.utf8), file: "page.html")
}

extension MetadataFields {
    /// The words of a field; several are divided by semicolons.
    func text(_ name: String) -> String? {
        switch self[name] {
        case .text(let text): text
        case .list(let values):
            values.map { if case .text(let text) = $0 { text } else { "?" } }.joined(separator: "; ")
        case .map, nil: nil
        }
    }
}

/// A download in the shape of the archive's, around a text of our own.
private func download(chapters: String, notes: String = "", afterword: String = "") -> String {
    """
    <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
    <html xmlns="http://www.w3.org/1999/xhtml"><head><title>Tides - Wren - Harbour Tales</title></head><body>
    <div id="preface"><h2 class="toc-heading">Preface</h2>
    <p class="message"><b>Tides</b><br/>Posted originally on the <a href="http://archiveofourown.org/">Archive</a>
      at <a href="http://archiveofourown.org/works/77">http://archiveofourown.org/works/77</a>.</p>
    <div class="meta"><dl class="tags">
      <dt>Rating:</dt><dd><a href="#">Teen And Up Audiences</a></dd>
      <dt>Archive Warning:</dt><dd><a href="#">No Archive Warnings Apply</a></dd>
      <dt>Category:</dt><dd><a href="#">Gen</a></dd>
      <dt>Fandom:</dt><dd><a href="#">Harbour Tales</a></dd>
      <dt>Relationships:</dt><dd><a href="#">Ada &amp; Ben</a>, <a href="#">Ada/Cleo</a></dd>
      <dt>Characters:</dt><dd><a href="#">Ada</a>, <a href="#">Ben</a></dd>
      <dt>Additional Tags:</dt><dd><a href="#">Fluff</a></dd>
      <dt>Language:</dt><dd>Deutsch</dd>
      <dt>Series:</dt><dd>Part 2 of <a href="#">Waters</a></dd>
      <dt>Stats:</dt><dd>Published: 2021-03-04 Updated: 2021-05-06 Words: 12,345 Chapters: 2/?</dd>
    </dl>
    <h1>Tides</h1><div class="byline">by <a rel="author" href="#">Wren</a>, <a rel="author" href="#">Lark</a></div>
    <p>Summary</p><blockquote class="userstuff"><p>The sea <em>rises</em>.</p><p>So does Ada.</p></blockquote>
    \(notes)</div></div>
    <div id="chapters" class="userstuff">\(chapters)</div>
    <div id="afterword"><h2 class="toc-heading">Afterword</h2>\(afterword)
    <p class="message">Please <a href="#">drop by the archive and comment</a>!</p></div></body></html>
    """
}

private let twoChapters = """
    <div class="meta group"><h2 class="heading">Chapter 1: Ebb</h2>
      <p>Chapter Summary</p><blockquote class="userstuff"><p>Low water.</p></blockquote>
      <p>Chapter Notes</p><blockquote class="userstuff"><p>Thanks to M.</p></blockquote>
      <div class="endnote-link">See the end of the chapter for <a href="#endnotes1">more notes</a></div></div>
    <!--chapter content--><div class="userstuff"><p>It was low.</p><hr/><p>It was late.</p></div>
    <div class="meta" id="endnotes1"><p>Chapter End Notes</p>
      <blockquote class="userstuff"><p>More soon.</p></blockquote></div>
    <div class="meta group"><h2 class="heading">Flood</h2></div>
    <div class="userstuff"><p>It rose.</p></div>
    """

struct ArchiveDownloadTests {
    @Test func `the preface becomes fields`() throws {
        let fields = try manuscript(ofPage: download(chapters: twoChapters)).fields
        #expect(fields.text("title") == "Tides")
        #expect(fields.text("author") == "Wren; Lark")
        #expect(fields.text("description") == "The sea rises.\n\nSo does Ada.")
        #expect(fields.text("rating") == "Teen And Up Audiences")
        #expect(fields.text("archive warning") == "No Archive Warnings Apply")
        #expect(fields.text("relationships") == "Ada & Ben; Ada/Cleo")
        #expect(fields.text("lang") == "de")
        #expect(fields.text("belongs-to-collection") == "Waters")
        #expect(fields.text("group-position") == "2")
        #expect(fields.text("date") == "2021-03-04")
        #expect(fields.text("updated") == "2021-05-06")
        #expect(fields.text("words") == "12,345")
        #expect(fields.text("status") == "In progress")
        #expect(fields.text("source") == "http://archiveofourown.org/works/77")
    }

    @Test func `chapters have their summaries and notes at both ends`() throws {
        let chapters = try manuscript(ofPage: download(chapters: twoChapters)).chapters
        #expect(chapters.count == 2)
        #expect(chapters[0].plainTitle.hasSuffix("Ebb"))
        #expect(chapters[0].blocks.sketch == ["p It was low.", "* * *", "p It was late."])
        #expect(chapters[0].openingNotes.map(\.title) == ["Chapter Summary", ""])
        #expect(chapters[0].openingNotes.map(\.blocks.sketch) == [["p Low water."], ["p Thanks to M."]])
        #expect(chapters[0].closingNotes.map(\.blocks.sketch) == [["p More soon."]])
        #expect(chapters[1].plainTitle == "Flood")
        #expect(chapters[1].openingNotes.isEmpty && chapters[1].closingNotes.isEmpty)
    }

    @Test func `notes of the work stand around it`() throws {
        let notes =
            "<p>Notes</p><blockquote class='userstuff'><p>Hi.</p></blockquote>"
            + "<ul><li>Inspired by <a href='#'>Shore</a></li></ul>"
        let afterword = """
            <div class="meta"><div id="endnotes"><p>End Notes</p>
            <blockquote class="userstuff"><p>Bye.</p></blockquote></div>
            <dl><dt>Works inspired by this one</dt><dd><a href="#">Dunes</a> by Ray</dd></dl></div>
            """
        let result = try manuscript(ofPage: download(chapters: twoChapters, notes: notes, afterword: afterword))
        #expect(result.openingNotes.map(\.blocks.sketch) == [["p Hi."], ["ul(p Inspired by Shore)"]])
        #expect(result.closingNotes.map(\.title) == ["", "Works inspired by this one"])
        #expect(result.closingNotes.map(\.blocks.sketch) == [["p Bye."], ["p Dunes by Ray"]])
    }

    @Test func `a work of one chapter has no title of its own`() throws {
        let page = download(
            chapters: "<h2 class='toc-heading'>Tides</h2><div class='userstuff'><p>All of it.</p></div>")
        let result = try manuscript(ofPage: page)
        #expect(result.chapters.map(\.blocks.sketch) == [["p All of it."]])
        #expect(result.chapters[0].plainTitle == "")
    }

    @Test func `the archive's own words are left out and named`() throws {
        let result = try manuscript(ofPage: download(chapters: twoChapters))
        let omissions = result.remarks.filter { $0.kind == .omission }
        #expect(omissions.count == 1)
        #expect(omissions[0].message.contains("archive"))
        #expect(!result.sortedWords.contains("comment"))
    }
}

struct ArchivePageTests {
    private static let page = """
        <body><div id="outer"><header id="header"><h1>Archive</h1><ul class="navigation"><li>Fandoms</li></ul></header>
        <div id="main"><dl class="work meta group"><dt class="rating tags">Rating:</dt><dd class="rating tags"><ul>
        <li><a class="tag">General Audiences</a></li></ul></dd><dt class="fandom tags">Fandom:</dt>
        <dd class="fandom tags">
        <ul><li><a class="tag">Harbour Tales</a></li></ul></dd><dt class="language">Language:</dt><dd>English</dd>
        <dt class="stats">Stats:</dt><dd class="stats"><dl class="stats"><dt>Published:</dt><dd>2021-03-04</dd>
        <dt>Words:</dt>
        <dd>12</dd><dt>Chapters:</dt><dd>2/2</dd><dt>Kudos:</dt><dd>7</dd></dl></dd></dl>
        <div id="workskin"><div class="preface group"><h2 class="title heading">Tides</h2><h3 class="byline heading">
        <a rel="author">Wren</a></h3><div class="summary module"><h3 class="heading">Summary:</h3>
        <blockquote class="userstuff">
        <p>The sea rises.</p></blockquote></div><div class="notes module"><h3 class="heading">Notes:</h3>
        <blockquote class="userstuff"><p>Hi.</p></blockquote><p class="jump">(See the end for more.)</p></div></div>
        <div id="chapters" role="article">
        <div class="chapter" id="chapter-1"><div class="chapter preface group"><h3 class="title">
        <a href="/1">Chapter 1</a>: Ebb</h3><div id="notes" class="notes module"><h3 class="heading">Notes:</h3>
        <blockquote class="userstuff"><p>For M.</p></blockquote></div></div>
        <div class="userstuff module" role="article"><h3 class="landmark heading" id="work">Chapter Text</h3>
        <p>Low.</p></div>
        <div class="chapter preface group"><div class="end notes module" id="chapter_1_endnotes">
        <h3 class="heading">Notes:</h3>
        <blockquote class="userstuff"><p>More soon.</p></blockquote></div></div></div>
        <div class="chapter" id="chapter-2"><div class="chapter preface group"><h3 class="title">
        <a href="/2">Chapter 2</a>
        </h3></div><div class="userstuff module"><p>High.</p></div></div></div>
        <div class="afterword preface group"><div id="work_endnotes" class="end notes module">
        <h3 class="heading">Notes:</h3>
        <blockquote class="userstuff"><p>Bye.</p></blockquote></div></div></div>
        <div id="feedback"><p class="kudos">Ann left kudos</p><ol class="thread"><li>First!</li></ol></div></div>
        </div></body>
        """

    @Test func `a page of the archive is read like its download`() throws {
        let result = try manuscript(ofPage: Self.page)
        #expect(result.fields.text("title") == "Tides")
        #expect(result.fields.text("author") == "Wren")
        #expect(result.fields.text("rating") == "General Audiences")
        #expect(result.fields.text("fandom") == "Harbour Tales")
        #expect(result.fields.text("lang") == "en")
        #expect(result.fields.text("date") == "2021-03-04")
        #expect(result.fields.text("status") == "Complete")
        #expect(result.fields.text("description") == "The sea rises.")
        #expect(result.openingNotes.map(\.blocks.sketch) == [["p Hi."]])
        #expect(result.closingNotes.map(\.blocks.sketch) == [["p Bye."]])
        #expect(result.chapters.map(\.blocks.sketch) == [["p Low."], ["p High."]])
        #expect(result.chapters.map(\.plainTitle) == ["Chapter 1: Ebb", "Chapter 2"])
        #expect(result.chapters[0].openingNotes.map(\.blocks.sketch) == [["p For M."]])
        #expect(result.chapters[0].closingNotes.map(\.blocks.sketch) == [["p More soon."]])
    }

    @Test func `kudos, comments and menus of the archive are left out and counted`() throws {
        let result = try manuscript(ofPage: Self.page)
        for word in ["kudos", "First", "Fandoms"] { #expect(!result.sortedWords.contains(word)) }
        #expect(result.remarks.count { $0.kind == .omission } == 1)
    }
}
