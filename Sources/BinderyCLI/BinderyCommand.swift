internal import ArgumentParser
internal import Bindery
internal import BinderyFiles

/// The command `bindery`.
@main
struct BinderyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bindery",
        abstract: "Builds, checks and edits EPUB books.",
        discussion: """
            Examples:
              bindery build story.txt                        a book from a text
              bindery build book.yaml -o lamp.epub           a book from a list of everything in it
              bindery check lamp.epub                        what is wrong with a book, and what to do
              bindery show lamp.epub                         what a book is
              bindery edit lamp.epub --title "The Lamp"      another title, and nothing else changed
              bindery explain RSC-007                        what a message means

            Exit codes: 0 done, 1 the book has faults, 2 could not run, 64 the command makes no sense.
            """,
        version: Bindery.version,
        subcommands: [
            BuildCommand.self, CheckCommand.self, ShowCommand.self, EditCommand.self, UpdateCommand.self,
            UpgradeCommand.self, CoverCommand.self, ExplainCommand.self,
        ])

    static func main() async {
        // Whoever asks for nothing but the version need not wait until the options of all commands are known.
        if CommandLine.arguments.dropFirst() == ["--version"] { return print(Bindery.version) }
        Heap.growInLargeSteps()
        do {
            var command = try parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch {
            exit(withError: error)
        }
    }
}
