import BinderyBuilder
import BinderyCore
import BinderyTestSupport
import Testing

/// Whole documents, so that a change in them is seen.
struct SnapshotTests {
    @Test(arguments: [
        "package.opf", "nav.xhtml", "toc.ncx", "text/chapter-001-the-lamp.xhtml", "text/title-page.xhtml",
        "text/details.xhtml",
        "text/opening-note.xhtml", "text/cover.xhtml",
    ])
    func `EPUB 3 is as it was`(path: String) throws {
        try check(path, .epub3)
    }

    @Test(arguments: ["package.opf", "text/contents.xhtml", "text/chapter-001-the-lamp.xhtml"])
    func `EPUB 2 is as it was`(path: String) throws {
        try check(path, .epub2)
    }

    private func check(_ path: String, _ version: BuildOptions.Version) throws {
        let built = try BuiltBook(Samples.rich) { $0.version = version }
        let name = path.split(separator: "/").last.map(String.init) ?? path
        try Snapshot.expect(Array(try built.text(path).utf8), named: "epub\(version.rawValue)-\(name)")
    }
}
