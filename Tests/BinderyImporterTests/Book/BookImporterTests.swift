import BinderyCore
import BinderyImporter
import BinderyTestSupport
import Testing

/// What an importer makes of files in a folder; inputs are relative to it.
private func imported(
    _ files: [String: String], _ inputs: [String], overrides: [(String, String)] = [],
    options: ImportOptions = ImportOptions()
) throws -> ImportedBook {
    let folder = try TemporaryFolder.with(files)
    let fields = MetadataFields(overrides.map { MetadataField($0.0, .text($0.1)) })
    return try BookImporter(options: options, overrides: fields).book(from: inputs.map { folder.path + "/" + $0 })
}

private func error(_ files: [String: String], _ inputs: [String]) -> BinderyError? {
    do {
        _ = try imported(files, inputs)
        return nil
    } catch {
        return error as? BinderyError
    }
}

@Suite struct BookImporterTests {
    @Test func `several files are a chapter each, in the order given`() throws {
        let book = try imported(
            ["b.md": "# Beta\n\nb\n\n## Sub\n\nx", "a.md": "# Alpha\n\na"], ["b.md", "a.md"],
            overrides: [("title", "T")]
        ).book
        #expect(book.chapters.map(\.plainTitle) == ["Beta", "Alpha"])
        #expect(book.metadata.title == "T")
    }

    @Test func `a folder is read in natural order, with its cover`() throws {
        let result = try imported(
            ["s/10.md": "ten", "s/2.md": "two", "s/1 - start.md": "one", "s/cover.jpg": "x", "s/README.md": "no"], ["s"]
        )
        #expect(result.book.chapters.map(\.plainTitle) == ["Start", "2", "10"])
        #expect(result.book.cover?.image.resource.name == "cover.jpg")
    }

    @Test func `names of files tell titles and roles where there are no headings`() throws {
        let book = try imported(
            ["s/00-dedication.md": "for you", "s/01-the-storm.md": "a", "s/2.md": "b", "s/99-afterword.md": "c"],
            ["s"]
        ).book
        #expect(book.frontMatter.map(\.role) == [.dedication])
        #expect(book.chapters.map(\.plainTitle) == ["The Storm", "2"])
        #expect(book.backMatter.map(\.role) == [.afterword])
    }

    @Test func `a book file lists everything`() throws {
        let yaml = """
            title: The Lamp
            author: Ann Lee
            lang: en
            dedication: For *everyone*.
            author-note: Written in one winter.
            cover: {image: c.png, alt: A lamp}
            style: modern
            css: extra.css
            notes: end
            epub-version: 2
            split-level: 1
            front-matter: [pre.md]
            files:
              - part: Part One
                files: ["ch/*.md"]
              - file: last.md
                title: The End
            """
        let result = try imported(
            [
                "book.yaml": yaml, "pre.md": "# Preface\n\np", "ch/2.md": "# Two\n\nb", "ch/1.md": "# One\n\na",
                "last.md": "z", "c.png": "x", "extra.css": "p{}",
            ], ["book.yaml"])
        let book = result.book
        #expect(book.frontMatter.map(\.role) == [.dedication, .preface])
        #expect(
            book.frontMatter.first?.blocks == [
                .paragraph([.text("For "), .emphasis([.text("everyone")]), .text(".")])
            ])
        #expect(book.chapters.map(\.plainTitle) == ["Part One", "The End"])
        #expect(book.chapters.first?.chapters.map(\.plainTitle) == ["One", "Two"])
        #expect(book.openingNotes.map(\.blocks.words) == ["Written in one winter."])
        #expect(book.cover?.image.alternativeText == "A lamp")
        #expect(book.style.theme == .named("modern"))
        #expect(book.style.styleSheets.map(\.name) == ["extra.css"])
        #expect(result.settings.notes == "end")
        #expect(result.settings.epubVersion == "2")
        #expect(result.remarks.filter { $0.kind == .warning } == [])
    }

    @Test func `the strongest source names the book`() throws {
        let files = [
            "book.yaml": "title: From the file\nauthor: A\nfiles: [a.md]", "a.md": "---\nauthor: B\nrights: C\n---\nx",
        ]
        let metadata = try imported(files, ["book.yaml"], overrides: [("title", "From the caller")]).book.metadata
        #expect(metadata.title == "From the caller")
        #expect(metadata.creators.map(\.name) == ["A"])
        #expect(metadata.rights == ["C"])
    }

    @Test func `a title of the text that is not the book's is named as left out`() throws {
        let result = try imported(
            ["a.md": "# Old\n\n## One\n\na\n\n## Two\n\nb"], ["a.md"], overrides: [("title", "New")])
        #expect(result.remarks.contains { $0.kind == .omission && $0.message.contains("Old") })
    }

    @Test func `files that hold only a note are notes of the book, or of the chapter before`() throws {
        let book = try imported(
            [
                "s/0.md": "# Author's Note\n\nHello.", "s/1.md": "# One\n\na", "s/2 - author's note.md": "Sorry!",
                "s/3.md": "# Two\n\nb", "s/4.md": "A/N: Thanks for reading my story!",
            ], ["s"]
        ).book
        #expect(book.openingNotes.map(\.blocks.words) == ["Hello."])
        #expect(book.chapters.map(\.plainTitle) == ["One", "Two"])
        #expect(book.chapters.first?.closingNotes.map(\.blocks.words) == ["Sorry!"])
        #expect(book.closingNotes.map(\.blocks.words) == ["Thanks for reading my story!"])
    }

    @Test func `links between files lead to their headings`() throws {
        let book = try imported(
            ["1.md": "# One\n\n[a](2.md#deep) [b](2.md) [c](#one) [d](3.md#x)", "2.md": "# Two\n\n## Deep\n\nx"],
            ["1.md", "2.md"])
        guard case .paragraph(let line, _)? = book.book.chapters.first?.blocks.first else {
            Issue.record("no paragraph")
            return
        }
        let targets = line.compactMap { inline -> String? in
            if case .link(.anchor(let target), _, _) = inline { target } else { nil }
        }
        let second = try #require(book.book.chapters.last)
        #expect(targets.count == 3)
        #expect(targets.contains(second.attributes.id ?? ""))
        #expect(
            second.blocks.first.map { block in
                if case .heading(_, _, let attributes) = block { targets.first == attributes.id } else { false }
            } == true)
        #expect(line.plainText == "a b c d")
        #expect(book.remarks.contains { $0.kind == .warning && $0.message.contains("nowhere") })
    }

    @Test func `the language is found in the text when nobody says it`() throws {
        let text =
            "Es war einmal ein König, der hatte eine Tochter, und sie war nicht so wie die anderen, aber das war gut."
        let result = try imported(["a.md": text], ["a.md"])
        #expect(result.book.metadata.language == "de")
        #expect(result.remarks.contains { $0.kind == .decision && $0.message.contains("de") })
    }

    @Test func `a book without a name has its file's`() throws {
        #expect(try imported(["the-lost-lamp.md": "x"], ["the-lost-lamp.md"]).book.metadata.title == "The Lost Lamp")
    }

    @Test func `input that makes no book is refused with a reason`() {
        #expect(error([:], ["a.md"])?.code == .file)
        #expect(error(["a.md": " \n"], ["a.md"])?.code == .input)
        #expect(error(["a.txt": "%PDF-1.7"], ["a.txt"])?.message.contains("PDF") == true)
        #expect(error(["s/a.jpg": "x"], ["s"])?.code == .input)
        #expect(error(["book.yaml": "files: [../../../../etc/passwd]"], ["book.yaml"])?.code == .refused)
        #expect(error(["book.yaml": "files: [/etc/passwd]"], ["book.yaml"])?.code == .refused)
        #expect(error(["book.yaml": "files: [a.md]"], ["book.yaml"])?.code == .file)
        #expect(
            error(["book.yaml": "title: a\nsplit-level: 9", "a.md": "x"], ["book.yaml"])?.path?.hasSuffix(":2") == true)
    }

    @Test func `a field that is not known brings a hint`() throws {
        let result = try imported(["book.yaml": "titel: a\nfiles: [a.md]\nauthr: b", "a.md": "x"], ["book.yaml"])
        let warnings = result.remarks.filter { $0.kind == .warning }.map(\.message)
        #expect(warnings.contains { $0.contains("“title”") })
        #expect(warnings.contains { $0.contains("“author”") })
        #expect(result.remarks.contains { $0.origin?.line == 3 })
    }
}
