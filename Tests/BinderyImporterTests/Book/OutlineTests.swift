import BinderyCore
import BinderyImporter
import BinderyTestSupport
import Testing

@Suite struct OutlineTests {
    @Test func `the outline shows sections, notes, counts, places and reasons`() throws {
        let text = """
            ---
            author: Ann Lee
            lang: en
            ---
            # The Lamp

            ## One

            A/N: Thanks for the reviews.

            It was dark in the house, and nobody had lit the lamp.

            ***

            Then somebody did.

            ## Two

            The end.
            """
        let folder = try TemporaryFolder.with(["lamp.md": text])
        let importer = BookImporter(options: ImportOptions())
        var imported = try importer.book(from: [folder.path + "/lamp.md"])
        imported.remarks.append(Remark(.omission, "a licence of 300 words", at: nil))
        let lines = Outline(imported).description.split(separator: "\n", omittingEmptySubsequences: false).map(
            String.init)
        #expect(lines.prefix(2) == ["The Lamp", "by Ann Lee · en"])
        #expect(lines.contains { $0.hasPrefix("  One") && $0.contains("15 words, 1 scene break") })
        #expect(lines.contains { $0.hasPrefix("    [note] author's note, before the text") && $0.contains("4 words") })
        #expect(lines.contains { $0.hasPrefix("  Two") && $0.contains("lamp.md:17") })
        #expect(lines.contains("Left out"))
        #expect(lines.contains("  a licence of 300 words"))
    }
}
