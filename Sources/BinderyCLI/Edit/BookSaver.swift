internal import ArgumentParser
internal import Bindery
internal import BinderyFiles

/// Changes books and saves them as the user wants it.
struct BookSaver: Sendable {
    /// Where the book goes; `nil` for its own place.
    var output: String?
    /// Whether the old book stays beside it.
    var keepsBackup: Bool
    /// Whether nothing is written.
    var isDryRun: Bool
    /// Whether the difference of every document is shown.
    var showsDifferences: Bool
    /// Whether only what is wrong is said.
    var isQuiet: Bool
    /// What becomes of the moment of the last change.
    var modification: EPUBEditor.Modification
    /// Whether the book is written even if it has new errors, which are said.
    var allowsErrors: Bool

    /// What `--modified` asks for; `SOURCE_DATE_EPOCH` counts where it asks for nothing.
    static func modification(_ text: String?) -> EPUBEditor.Modification {
        switch text ?? Terminal.environment("SOURCE_DATE_EPOCH") {
        case nil, "now": .now
        case "keep": .keep
        case let date?: .date(date)
        }
    }

    /// What tells one book from another, however its path is written.
    static func identity(of book: String) -> String {
        do throws(FileError) { return try FileTree.realPath(of: book) } catch { return book }
    }

    /// What became of a book.
    struct Outcome: Sendable {
        var book: String
        var differences = ""
        var changes: [String] = []
        var remarks: [Remark] = []
        var error: BinderyError?
    }

    /// What a waiting person sees while books are changed.
    func statusLine(_ verb: String, _ books: [String]) -> StatusLine? {
        isQuiet ? nil : StatusLine(verb, books)
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
            if showsDifferences { for change in changes { outcome.differences += try change.unifiedDiff() } }
            if allowsErrors {
                outcome.remarks += await editor.newErrors().map { finding in
                    let part = finding.location.part.map { " (\($0))" } ?? ""
                    return Remark(.warning, "new error: \(finding.message)\(part)")
                }
            } else if isDryRun {
                if let finding = await editor.newErrors().first {
                    throw BinderyError(
                        .invalidBook, "the book would have new errors: \(finding.message)", path: book)
                }
            }
            if isDryRun { return outcome }
            if let output {
                let isFolder = FileTree.kind(of: output) == .folder
                let name = book.split(separator: "/").last.map(String.init) ?? book
                try await editor.save(to: isFolder ? output + "/" + name : output, allowsErrors: allowsErrors)
            } else {
                try await editor.save(backup: keepsBackup ? book + ".bak" : nil, allowsErrors: allowsErrors)
            }
        } catch {
            outcome.error = error
        }
        return outcome
    }

    /// Says what became of a book.
    func report(_ outcome: Outcome) {
        if !outcome.differences.isEmpty { Console.print(outcome.differences) }
        for remark in outcome.remarks where !isQuiet || remark.kind != .decision { Console.warn(remark) }
        if let error = outcome.error {
            Console.fail(error)
        } else if !isQuiet {
            let word = isDryRun ? "would change" : "changed"
            let changes = outcome.changes.joined(separator: ", ")
            Console.say("\(outcome.book): " + (outcome.changes.isEmpty ? "nothing to change" : "\(word) \(changes)"))
        }
    }

    /// Says what became of several books, and with which exit code the program ends.
    func conclude(_ outcomes: [Outcome]) throws {
        let failed = outcomes.compactMap(\.error)
        if outcomes.count > 1, !isQuiet {
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
