internal import ArgumentParser
internal import Bindery
internal import BinderyFiles

/// `bindery upgrade`: EPUB 3 from EPUB 2.
struct UpgradeCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "upgrade", _superCommandName: "bindery",
        abstract: "Turns EPUB 2 books into EPUB 3 books.",
        usage: "bindery upgrade [<options>] <books> ...",
        discussion: """
            The table of contents becomes a navigation document (the NCX stays for old readers), metadata takes the form \
            of EPUB 3, and what HTML does not have any more becomes style. A book that would be worse is left as it is.

            Examples:
              bindery upgrade old.epub -o new.epub
              bindery upgrade *.epub
            """)

    @Argument(help: "The books.", completion: .file())
    var books: [String]

    @OptionGroup(title: "Saving")
    var saving: SavingOptions

    func perform() async throws {
        var known: Set<String> = []
        let books = books.filter { known.insert(BookSaver.identity(of: $0)).inserted }
        let saver = saving.saver
        let line = saver.statusLine("upgrading", books)
        let outcomes = await OrderedTasks.run(books, line: line) { book in
            await saver.run(book, edits: [.upgrade])
        } each: { _, outcome in
            saver.report(outcome)
        }
        try saver.conclude(outcomes)
    }
}
