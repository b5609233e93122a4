import BinderyCore
import BinderyFiles
import BinderyTestSupport
import Testing

struct CheckCommandTests {
    private static let broken = EPUBFixture.minimal.with(
        "EPUB/chapter.xhtml",
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE html>
        <html xmlns="http://www.w3.org/1999/xhtml">
        <head><title>One</title></head>
        <body>
        <p>The <blink>lamp</blink> went out.</p>
        </body>
        </html>
        """)

    private func folder() async throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write(try await EPUBFixture.minimal.archive(), as: "good.epub")
        try folder.write(try await Self.broken.archive(), as: "bad.epub")
        return folder
    }

    @Test func `a valid book is called valid`() async throws {
        let folder = try await folder()
        let outcome = try Program(folder: folder.path).run("check", "good.epub")
        #expect(outcome.status == 0)
        #expect(outcome.output == "good.epub: VALID\n")
        #expect(outcome.errors.isEmpty)
    }

    @Test func `a fault is shown with its line, a caret and what to do`() async throws {
        let folder = try await folder()
        let outcome = try Program(folder: folder.path).run("check", "bad.epub")
        #expect(outcome.status == 1)
        let lines = outcome.output.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.first == "EPUB/chapter.xhtml")
        #expect(lines.contains { $0.contains("error") && $0.contains("line 6, column 8") && $0.contains("“blink”") })
        let source = try #require(lines.firstIndex { $0.contains("6 │ <p>The <blink>lamp") })
        #expect(lines[source + 1].hasSuffix("^~~~~~~"))
        #expect(column(of: "<blink", in: lines[source]) == column(of: "^", in: lines[source + 1]))
        #expect(lines.contains { $0.contains("→") })
        #expect(outcome.output.contains("bad.epub: NOT VALID (1 error)\n"))
        #expect(!outcome.output.contains("\u{1B}"), "there are colours where nobody sees them")
    }

    /// How many scalars stand before a text in a line.
    private func column(of text: String, in line: Substring) -> Int? {
        line.firstRange(of: text).map { line[..<$0.lowerBound].unicodeScalars.count }
    }

    @Test func `several books are reported in their order, and one that cannot be read stops no other`() async throws {
        let folder = try await folder()
        let program = Program(folder: folder.path)
        let outcome = try program.run("check", "bad.epub", "missing.epub", "good.epub")
        #expect(outcome.status == 2)
        let bad = try #require(outcome.output.firstRange(of: "bad.epub: NOT VALID"))
        let good = try #require(outcome.output.firstRange(of: "good.epub: VALID"))
        #expect(bad.lowerBound < good.lowerBound)
        #expect(outcome.errors.contains("missing.epub: there is no such file"))
        #expect(outcome.errors.contains("3 books: 1 valid, 1 not valid, 1 could not be read"))
    }

    @Test func `JSON has code, rule and place of every finding`() async throws {
        let folder = try await folder()
        let program = Program(folder: folder.path)
        let report = try JSONText(program.run("check", "bad.epub", "--format", "json").output)
        #expect(report["valid"] == "false")
        #expect(report["messages.0.id"] == "RSC-005")
        #expect(report["messages.0.path"] == "EPUB/chapter.xhtml")
        #expect(report["messages.0.line"] == "6")
        #expect(report["messages.0.column"] == "8")
        let several = try JSONText(program.run("check", "bad.epub", "good.epub", "--format", "json").output)
        #expect(several["0.file"] == "bad.epub")
        #expect(several["1.valid"] == "true")
    }

    @Test func `EPUBCheck's JSON groups the places of a message and describes the book`() async throws {
        let folder = try await folder()
        let program = Program(folder: folder.path)
        let report = try JSONText(program.run("check", "bad.epub", "--format", "epubcheck-json").output)
        #expect(report["messages.0.ID"] == "RSC-005")
        #expect(report["messages.0.severity"] == "ERROR")
        #expect(report["messages.0.locations.0.line"] == "6")
        #expect(report["checker.nError"] == "1")
        #expect(report["publication.title"] == "The Lamp")
        #expect(report["publication.ePubVersion"] == "3.0")
        #expect(report["items.0.id"] == "nav")
        #expect(report["items.1.isSpineItem"] == "true")
    }

    @Test func `explain tells what a code and a rule mean`() throws {
        let folder = try TemporaryFolder()
        let program = Program(folder: folder.path)
        let list = try program.run("explain", "RSC-005")
        #expect(list.status == 0)
        #expect(list.output.hasPrefix("RSC-005\n"))
        let one = try program.run("explain", "xml-well-formed")
        #expect(one.output.contains("RSC-016, fatal, EPUB 2 and EPUB 3"))
        #expect(one.output.contains("https://www.w3.org/TR/"))
        let unknown = try program.run("explain", "no-such-rule")
        #expect(unknown.status == 64)
        #expect(unknown.errors.contains("no-such-rule"))
    }
}
