internal import ArgumentParser
internal import Bindery
internal import BinderyFiles
internal import Dispatch

/// The command `bindery`.
@main
struct BinderyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bindery",
        abstract: "Builds, checks and edits EPUB books.",
        discussion: """
            Examples:
              bindery build story.txt                    a book from a text
              bindery build book.yaml                    a book from a list of its parts
              bindery check lamp.epub                    what is wrong, and what to do
              bindery show lamp.epub                     what a book says of itself
              bindery edit lamp.epub --title "The Lamp"  a new title, all else as it was
              bindery explain RSC-007                    what a message means

            Exit codes: 0 done, 1 the book has faults, 2 could not run, 64 the command makes no sense.
            """,
        version: Bindery.version,
        subcommands: [
            BuildCommand.self, CheckCommand.self, ShowCommand.self, EditCommand.self, UpdateCommand.self,
            UpgradeCommand.self, CoverCommand.self, ExplainCommand.self,
        ])

    /// Runs the command on the thread that the program starts with, for as long as nothing is worth sharing: to start
    /// others takes longer than many an edit.
    @MainActor static func main() {
        Task.immediate { @MainActor in
            await run(Array(CommandLine.arguments.dropFirst()))
            exit(withError: nil)
        }
        dispatchMain()
    }

    private static func run(_ arguments: [String]) async {
        // Whoever asks for nothing but the version need not wait until the options of all commands are known.
        if arguments == ["--version"] { return print(Bindery.version) }
        Heap.growInLargeSteps()
        do {
            var command = try command(for: arguments)
            if let command = command as? any Subcommand {
                try await command.perform()
            } else {
                try command.run()
            }
        } catch {
            exit(withError: error)
        }
    }

    /// The command that the arguments ask for.
    ///
    /// A subcommand is parsed as a program of its own: by way of the root, its options would be collected several times
    /// over, which takes longer than many an edit. Whatever else the arguments may mean, the root answers.
    private static func command(for arguments: [String]) throws -> any ParsableCommand {
        let named = configuration.subcommands.first { $0.configuration.commandName == arguments.first }
        if let named, let command = try? named.parseAsRoot(Array(arguments.dropFirst())), type(of: command) == named {
            return command
        }
        if named == nil, let word = arguments.first, !word.hasPrefix("-"), word != "help" {
            throw ValidationError(complaint(about: word))
        }
        return try parseAsRoot(arguments)
    }

    /// What to say of a first word that is no command.
    private static func complaint(about word: String) -> String {
        switch FileTree.kind(of: word) {
        case .file where word.hasSuffix(".epub"):
            return "What is to be done with the book? For example: bindery check \(word)"
        case .file, .folder:
            return "What is to be done with “\(word)”? For example: bindery build \(word)"
        default:
            let names = configuration.subcommands.compactMap { $0.configuration.commandName }
            return "There is no command “\(word)”; the commands are \(names.joined(separator: ", "))."
        }
    }
}
