import BinderyCore
import BinderyFiles
import BinderyImporter
import BinderyTestSupport
import Testing

@Suite struct BookFileDocumentationTests {
    /// The example in the documentation of the `book.yaml`.
    private static func example() throws -> String {
        let package = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4)
        let path = package.joined(separator: "/") + "/Sources/Bindery/Bindery.docc/BookFile.md"
        let page = String(decoding: try File.bytes(of: path), as: UTF8.self)
        let parts = page.split(separator: "```yaml\n", maxSplits: 1)
        return String(try #require(parts.last?.split(separator: "```", maxSplits: 1).first))
    }

    @Test func `the example of the documentation makes the book that it describes`() throws {
        let folder = try TemporaryFolder.with([
            "book.yaml": try Self.example(), "cover.jpg": "x", "preface.md": "# Preface\n\np",
            "prologue.md": "# Prologue\n\na",
            "part-1/2.md": "# Two\n\nb", "part-1/10.md": "# Ten\n\nc", "last.md": "d",
            "acknowledgments.md": "# Acknowledgments\n\ne",
        ])
        let imported = try BookImporter(options: ImportOptions()).book(from: [folder.path])
        let book = imported.book
        #expect(imported.remarks.filter { $0.kind != .decision } == [])
        #expect(book.metadata.titles.map(\.text) == ["The Lamp", "A Novel"])
        #expect(book.metadata.contributors == [Contributor("Bob Cole", roles: ["ill"])])
        #expect(book.metadata.identifiers == [Identifier(scheme: .isbn, value: "9783161484100")])
        #expect(book.metadata.collections == [Collection("The Inner Sound", position: "2")])
        #expect(book.frontMatter.map(\.role) == [.dedication, .preface])
        #expect(book.chapters.map(\.plainTitle) == ["Prologue", "Part One", "The End"])
        #expect(book.chapters.flatMap { $0.chapters.map(\.plainTitle) } == ["Two", "Ten"])
        #expect(book.backMatter.map(\.role) == [.acknowledgments])
        #expect(book.openingNotes.count == 1)
        #expect(imported.settings.notes == "keep")
    }
}
