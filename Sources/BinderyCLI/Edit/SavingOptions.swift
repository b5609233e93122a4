internal import ArgumentParser
internal import Bindery
internal import BinderyFiles

/// Where a changed book goes.
struct SavingOptions: ParsableArguments {
    @Option(name: [.short, .long], help: "The book to write. Default: the book itself is replaced.")
    var output: String?

    @Flag(help: "Replace the book, and keep the old one beside it as NAME.epub.bak. This is the default.")
    var inPlace = false

    @Flag(help: "Do not keep the old book.")
    var noBackup = false

    @Flag(help: "Change nothing; only say what would be changed.")
    var dryRun = false

    @Flag(help: "Show the difference of every document that is changed, in the form of diff -u.")
    var diff = false

    @Option(
        help: ArgumentHelp(
            "When the book says it was last changed: now, keep, or a date. Default: SOURCE_DATE_EPOCH, or else now.",
            valueName: "now|keep|date"))
    var modified: String?

    @Flag(name: [.short, .long], help: "Say nothing but what is wrong.")
    var quiet = false

    func validate() throws {
        if inPlace, output != nil { throw ValidationError("--in-place and --output contradict each other.") }
    }
}

extension SavingOptions {
    /// What becomes of the moment of the last change.
    var modification: EPUBEditor.Modification {
        switch modified ?? Terminal.environment("SOURCE_DATE_EPOCH") {
        case nil, "now": .now
        case "keep": .keep
        case let date?: .date(date)
        }
    }

    /// What became of a book.
    struct Outcome: Sendable {
        var book: String
        var differences = ""
        var changes: [String] = []
        var remarks: [Remark] = []
        var error: BinderyError?
    }

    /// Changes a book and saves it.
    func run(_ book: String, edits: [Edit]) async -> Outcome {
        await run(book) { editor throws(BinderyError) in try editor.apply(edits, modification: modification) }
    }

    /// Changes a book in any way and saves it.
    func run(
        _ book: String, change: (inout EPUBEditor) async throws(BinderyError) -> Void
    ) async -> Outcome {
        var outcome = Outcome(book: book)
        do throws(BinderyError) {
            var editor = try EPUBEditor(book)
            try await change(&editor)
            outcome.remarks = editor.remarks
            let changes = editor.changes
            outcome.changes = changes.map(\.summary)
            if diff { for change in changes { outcome.differences += try change.unifiedDiff() } }
            if dryRun {
                if let finding = await editor.newErrors().first {
                    throw BinderyError(
                        .invalidBook, "the book would have new errors: \(finding.message)", path: book)
                }
                return outcome
            }
            if let output {
                let isFolder = FileTree.kind(of: output) == .folder
                let name = book.split(separator: "/").last.map(String.init) ?? book
                try await editor.save(to: isFolder ? output + "/" + name : output)
            } else {
                try await editor.save(backup: noBackup ? nil : book + ".bak")
            }
        } catch {
            outcome.error = error
        }
        return outcome
    }

    /// Says what became of a book.
    func report(_ outcome: Outcome) {
        if !outcome.differences.isEmpty { Console.print(outcome.differences) }
        for remark in outcome.remarks where !quiet || remark.kind != .decision { Console.warn(remark) }
        if let error = outcome.error {
            Console.fail(error)
        } else if !quiet {
            let word = dryRun ? "would change" : "changed"
            let changes = outcome.changes.joined(separator: ", ")
            Console.say("\(outcome.book): " + (outcome.changes.isEmpty ? "nothing to change" : "\(word) \(changes)"))
        }
    }

    /// Says what became of several books, and with which exit code the program ends.
    func conclude(_ outcomes: [Outcome]) throws {
        let failed = outcomes.compactMap(\.error)
        if outcomes.count > 1, !quiet {
            let unchanged = outcomes.count { $0.error == nil && $0.changes.isEmpty }
            let parts = [
                (outcomes.count - failed.count - unchanged, "changed"), (unchanged, "left as they are"),
                (failed.count, "failed"),
            ]
            let words = parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
            Console.say("\(outcomes.count) books: \(words)")
        }
        if failed.contains(where: { $0.code != .usage && $0.code != .invalidBook }) { throw ExitCode(2) }
        if failed.contains(where: { $0.code == .invalidBook }) { throw ExitCode(1) }
        if !failed.isEmpty { throw ExitCode(64) }
    }
}

extension Change {
    /// The part, and what happened to it if that is more than a change.
    fileprivate var summary: String {
        switch kind {
        case .changed: part.string
        case .added: "\(part) (new)"
        case .removed: "\(part) (gone)"
        case .renamed(let former): "\(part) (was \(former))"
        }
    }
}
