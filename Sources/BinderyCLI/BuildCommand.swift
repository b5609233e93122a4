internal import ArgumentParser
internal import Bindery

/// `bindery build`: a book from texts.
struct BuildCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "build", _superCommandName: "bindery",
        abstract:
            "Makes an EPUB from a text, Markdown or HTML file, several of them, a folder, or a book.yaml.",
        discussion: """
            What is known about the book comes from these options, then from book.yaml, then from the front matter of a \
            Markdown file, then from a header block in a text (Title:, Author:, Summary:, …). Nothing is fetched from a \
            network, and no word of the input is lost: what is left out is named.

            Examples:
              bindery build story.txt
              bindery build story.txt --title "We Start Over" --author "A. Writer"
              bindery build story.txt --outline
              bindery build 01.md 02.md 03.md --cover cover.jpg --style modern
              bindery build book.yaml --epub-version 2 -o lamp.epub
            """)

    @Argument(
        help: ArgumentHelp(
            "A file, several files (a chapter each, in order), a folder, or a book.yaml.",
            valueName: "input"))
    var inputs: [String]

    @Option(
        name: [.short, .long],
        help: "The book to write. Default: the input's name with .epub, in the current folder.")
    var output: String?

    @Flag(
        help:
            "Show the structure that would be built, each decision with its reason, and write nothing.")
    var outline = false

    @Flag(name: [.short, .long], help: "Say nothing but what is wrong.")
    var quiet = false

    @OptionGroup(title: "About the book")
    var metadata: MetadataOptions

    @OptionGroup(title: "Reading the input")
    var reading: ReadingOptions

    @OptionGroup(title: "Making the book")
    var making: MakingOptions

    func perform() async throws {
        try await Console.reportingErrors { () throws(BinderyError) in
            let importer = BookImporter(
                options: reading.importOptions(language: metadata.language), overrides: try metadata.fields())
            if outline {
                Console.print(Outline(try importer.book(from: inputs)).description)
                return
            }
            let target = output ?? defaultOutput
            let line = quiet ? nil : StatusLine("building", [target])
            let (epub, remarks) = try await StatusLine.during(line) { () throws(BinderyError) in
                var imported = try importer.book(from: inputs)
                try making.apply(to: &imported.book)
                let epub = try EPUB(imported.book, options: making.buildOptions(for: imported.settings))
                try await epub.write(to: target)
                return (epub, imported.remarks + epub.remarks)
            }
            for remark in remarks where remark.kind != .decision { Console.warn(remark) }
            if !quiet { Console.say(target) }
            // The system takes the memory back sooner than the book could be freed piece by piece.
            withExtendedLifetime(epub) { Self.exit() }
        }
    }

    /// The first input's name with another ending; a folder's or a book.yaml's folder's name.
    private var defaultOutput: String {
        var path = inputs[0][...]
        while path.hasSuffix("/") { path = path.dropLast() }
        var name = path.split(separator: "/").last.map(String.init) ?? "book"
        if name == "book.yaml" || name == "book.yml" {
            name = path.split(separator: "/").dropLast().last.map(String.init) ?? "book"
        } else if let dot = name.lastIndex(of: "."), dot > name.startIndex {
            name = String(name[..<dot])
        }
        return (name == "." || name == ".." ? "book" : name) + ".epub"
    }
}
