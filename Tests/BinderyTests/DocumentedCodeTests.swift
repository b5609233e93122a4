import Bindery
import BinderyFiles
import BinderyTestSupport
import Testing

/// The code of the README and of the documentation, as it stands there but for the folder of its files.
struct DocumentedCodeTests {
    @Test func `a book of the model is built, written and checked`() async throws {
        let folder = try TemporaryFolder()
        var book = Book(title: "The Lamp", by: "A. Reader", language: "en")
        book.chapters = [Chapter("One", text: "It was dark."), Chapter("Two", text: "Then it was not.")]
        book.authorsNote = AuthorsNote(text: "Written in one winter.")
        let epub = try EPUB(book)  // same book, same bytes
        try await epub.write(to: folder / "the-lamp.epub")
        let report = await Validator().check(epub.container)

        #expect(report.findings == [])
        let written = try EPUBEditor(reading: folder / "the-lamp.epub").description().text(file: "the-lamp.epub")
        #expect(written.contains("The Lamp") && written.contains("A. Reader") && written.contains("Two"))
    }

    @Test func `a book is built from a text, with what the caller knows`() async throws {
        let folder = try TemporaryFolder()
        try folder.write(Array("A/N: Written in one winter.\n\n\n\"It was dark,\" she said.\n".utf8), as: "story.txt")
        try folder.write(PixelPicture.png, as: "cover.png")
        try await buildFromTexts(folder.path)
        let description = try EPUBEditor(reading: folder / "story.epub").description()
        #expect(description.text(file: "story.epub").contains("cover"))
    }

    private func buildFromTexts(_ folder: String) async throws {
        let imported = try BookImporter().book(from: [folder / "story.txt"])
        print(Outline(imported))
        var book = imported.book
        book.cover = Cover(Image(Resource(file: folder / "cover.png"), alternativeText: "A lamp in a window"))
        try await EPUB(book).write(to: folder / "story.epub")

        var options = ImportOptions()
        options.quotes = .smart
        let known = MetadataFields([MetadataField("title", .text("We Start Over"))])
        let story = try BookImporter(options: options, overrides: known).book(from: [folder / "story.txt"])

        #expect(story.book.metadata.titles.first?.text == "We Start Over")
        #expect("\(Outline(story))".contains("author's note"))
        #expect(story.book.openingNotes.count == 1)
    }

    @Test func `a chapter of the model becomes a page`() async throws {
        let song = Chapter(
            title: ["The Song"],
            blocks: [
                .paragraph(["She ", .emphasis(["knew"]), " the tune."]),
                .sceneBreak,
                .verse([[VerseLine(["Oh, who keeps the hours"]), VerseLine(indent: 1, ["that nobody owns?"])]]),
            ])

        var book = Book(title: "The Lamp", by: "A. Reader", language: "en")
        book.chapters = [song]
        let epub = try EPUB(book)
        #expect(await Validator().check(epub.container).findings == [])
        let page = try #require(epub.container.parts.first { $0.path.string.contains("the-song") })
        #expect(String(decoding: try page.content.bytes(), as: UTF8.self).contains("She <em>knew</em> the tune."))
    }

    @Test func `findings are read as values, and explained`() async throws {
        let folder = try TemporaryFolder()
        let book = try EPUBFixture.minimal.with("EPUB/package.opf", replacing: "The Lamp", by: "")
        try await book.write(to: folder / "lamp.epub")
        #expect(try await errors(folder.path) == ["EPUB/package.opf"])
    }

    private func errors(_ folder: String) async throws -> [String] {
        let report = try await Validator().check(path: folder / "lamp.epub")
        for finding in report.findings where finding.severity <= .error {
            let place = finding.location
            print("\(place.part?.string ?? "the book"), line \(place.line): \(finding.message) (\(finding.code))")
        }
        print(report.isValid ? "valid" : "not valid")

        for rule in Catalogue.rules(named: "RSC-012") {
            print("\(rule.id): \(rule.summary) \(rule.rationale)")
        }

        #expect(!Catalogue.rules(named: "RSC-012").isEmpty)
        return report.findings.filter { $0.severity <= .error }.compactMap(\.location.part?.string)
    }

    @Test func `a book of somebody else is changed and saved`() async throws {
        let folder = try TemporaryFolder()
        try await EPUBFixture.minimal.write(to: folder / "lamp.epub")
        try folder.write(PixelPicture.png, as: "cover.png")
        try await edit(folder.path)
        let book = try EPUBEditor(reading: folder / "lamp.epub")
        #expect(try book.description().text(file: "lamp.epub").contains("Lights"))
        #expect(try book.coverImage() != nil)
        #expect(try folder.names == ["cover.png", "lamp.epub", "lamp.epub.bak"])
    }

    private func edit(_ folder: String) async throws {
        var book = try EPUBEditor(folder / "lamp.epub")
        try book.apply([
            .title("The Lamp"),
            .authors([Person("Ann Reed", fileAs: "Reed, Ann")]),
            .series("Lights", position: "2"),
            .cover(Resource(file: folder / "cover.png")),
        ])
        for change in book.changes { print(try change.unifiedDiff()) }
        try await book.save(backup: folder / "lamp.epub.bak")
    }

    @Test func `all code of the documentation stands in the package, where it is compiled`() throws {
        let package = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
            .joined(separator: "/")
        let guides = "Sources/Bindery/Bindery.docc"
        let documents = try FileTree.names(in: "\(package)/\(guides)").filter { $0.hasSuffix(".md") }
        let sources = [#filePath, "\(package)/Sources/BinderyValidator/Rules/Spine/SpineItemRepeated.swift"]
        let code = try sources.map { Code(try text($0)).words }
        var count = 0
        for document in ["README.md"] + documents.map({ "\(guides)/\($0)" }) {
            for block in Code(try text("\(package)/\(document)")).blocks {
                count += 1
                #expect(code.contains { $0.contains(block) }, "\(document): \(block)")
            }
        }
        #expect(count >= 7)
    }

    private func text(_ path: String) throws -> String {
        String(decoding: try File.bytes(of: path), as: UTF8.self)
    }
}

/// Code whose imports, indentation and folder of files do not count.
private struct Code {
    private let lines: [String]

    init(_ text: String) {
        lines = text.split(separator: "\n").filter { !$0.hasPrefix("import ") }.map { line in
            String(line.drop { $0 == " " }).replacing("folder / ", with: "")
        }
    }

    /// The lines.
    var words: String { lines.joined(separator: "\n") }

    /// What stands between fences of Swift in a document.
    var blocks: [String] {
        var blocks: [[String]] = []
        var isInside = false
        for line in lines {
            if line.hasPrefix("```") {
                isInside = line == "```swift"
                if isInside { blocks.append([]) }
            } else if isInside {
                blocks[blocks.count - 1].append(line)
            }
        }
        return blocks.map { $0.joined(separator: "\n") }
    }
}

/// The path of a file in a folder.
private func / (folder: String, name: String) -> String { folder + "/" + name }

/// The path of a file in a folder.
private func / (folder: borrowing TemporaryFolder, name: String) -> String { folder.file(name) }
