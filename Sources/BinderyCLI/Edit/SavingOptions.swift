internal import ArgumentParser
internal import Bindery
internal import BinderyFiles

/// Where a changed book goes, how it is saved, and what is said of it.
struct SavingOptions: ParsableArguments {
    @Option(
        name: [.short, .long],
        help: "The book to write, or the folder for several books. Default: each book itself is replaced.")
    var output: String?

    @Flag(help: "Replace the book, and keep the old one beside it as NAME.epub.bak. This is the default.")
    var inPlace = false

    @Flag(help: "Do not keep the old book.")
    var noBackup = false

    @Flag(help: "Change nothing; only say what would be changed.")
    var dryRun = false

    @Flag(help: "Show the difference of every document that is changed, in the form of diff -u.")
    var diff = false

    @Flag(help: "Write the book even if it has new errors, and say which.")
    var allowErrors = false

    @Option(
        help: ArgumentHelp(
            "When the book says it was last changed: now, keep, or a date. Default: SOURCE_DATE_EPOCH, or else now.",
            valueName: "now|keep|date"))
    var modified: String?

    @Flag(name: [.short, .long], help: "Say nothing but what is wrong.")
    var quiet = false

    /// How books are changed and saved.
    var saver: BookSaver {
        BookSaver(
            output: output, keepsBackup: !noBackup, isDryRun: dryRun, showsDifferences: diff, isQuiet: quiet,
            modification: BookSaver.modification(modified), allowsErrors: allowErrors)
    }

    func validate() throws {
        if inPlace, output != nil { throw ValidationError("--in-place and --output contradict each other.") }
    }
}
