internal import ArgumentParser
internal import Bindery

/// `bindery update`: new chapters for a book that Bindery built.
struct UpdateCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "update", _superCommandName: "bindery",
        abstract: "Brings a book that Bindery built up to the state of its texts.",
        discussion: """
            Chapters that are new or have changed go into the book; every other file stays as it is packed, under its \
            name. The metadata, the title page, the cover and the style stay as they are in the book, whoever has changed \
            them; --style, --css and --font give it another style.

            Examples:
              bindery update story.epub story.txt
              bindery update story.epub story.txt --mark-new --diff
            """)

    @Argument(help: "The book.", completion: .file())
    var book: String

    @Argument(help: "The texts from which the book was built, as they are today.", completion: .file())
    var inputs: [String]

    @Flag(help: "Put an asterisk before new chapters in the table of contents.")
    var markNew = false

    @OptionGroup(title: "Reading the input")
    var reading: ReadingOptions

    @OptionGroup(title: "Making the book")
    var pages: PageOptions

    @OptionGroup(title: "Saving")
    var saving: SavingOptions

    func perform() async throws {
        let saver = saving.saver
        let outcome = await StatusLine.during(saver.statusLine("updating", [book])) {
            await saver.run(book) { editor throws(BinderyError) in
                let importer = BookImporter(options: reading.importOptions(language: nil))
                var imported = try importer.book(from: inputs)
                try pages.apply(to: &imported.book)
                try editor.update(
                    to: imported.book, options: pages.buildOptions(for: imported.settings),
                    keepsStyle: !pages.namesStyle && imported.book.style == BookStyle(), marksNew: markNew,
                    modification: saver.modification)
            }
        }
        saver.report(outcome)
        try saver.conclude([outcome])
    }
}
