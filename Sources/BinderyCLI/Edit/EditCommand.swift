internal import ArgumentParser
internal import Bindery
internal import BinderyFiles

/// `bindery edit`: other metadata or another cover for books, and nothing else touched.
struct EditCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "edit", _superCommandName: "bindery",
        abstract: "Changes the metadata, the cover or the files of books, and nothing else in them.",
        discussion: """
            Only the bytes that have to change are changed; every other file of a book stays as it is packed. A book is \
            checked before it takes the place of the old one, and refused if it is worse than before. The old book stays \
            beside it as NAME.epub.bak.

            Examples:
              bindery edit lamp.epub --title "The Lamp" --author "A. Writer | Writer, A."
              bindery edit *.epub --series "Lights" --dry-run --diff
              bindery edit lamp.epub --cover cover.jpg --cover-page
              bindery edit lamp.epub --set schema:accessMode=textual --remove rights
              bindery show lamp.epub --format yaml > lamp.yaml
              bindery edit lamp.epub --from lamp.yaml
              bindery edit --csv catalogue.csv

            Exit codes: 0 done, 1 a book would have become worse, 2 a book could not be changed, 64 the command makes no \
            sense.
            """)

    @Argument(help: "The books.", completion: .file())
    var books: [String] = []

    @OptionGroup(title: "What to change")
    var options: EditOptions

    @Option(
        help: ArgumentHelp(
            "A table with a row for each book: the first row names the fields, and “file” or “identifier” the book.",
            valueName: "file"))
    var csv: String?

    @OptionGroup(title: "Files and chapters")
    var files: FileOptions

    @OptionGroup(title: "Saving")
    var saving: SavingOptions

    func validate() throws {
        if books.isEmpty, csv == nil { throw ValidationError("Which book? Name one or more, or a table with --csv.") }
        if books.count > 1, let output = saving.output, FileTree.kind(of: output) != .folder {
            throw ValidationError("Several books need a folder to be written to, and “\(output)” is none.")
        }
    }

    func perform() async throws {
        var plans: [(book: String, edits: [Edit])] = []
        try await Console.reportingErrors { () throws(BinderyError) in
            let edits = try options.edits() + files.edits()
            plans =
                try csv.map { (table) throws(BinderyError) in try plan(MetadataTable(table), edits, table) }
                ?? books.map { ($0, edits) }
            plans = Self.joined(plans)
            if plans.allSatisfy({ $0.edits.isEmpty }), saving.modified == nil {
                throw BinderyError(.usage, "nothing is to be changed; say what, such as --title")
            }
        }
        let saver = saving.saver
        let line = saver.statusLine("changing", plans.map(\.book))
        let outcomes = await OrderedTasks.run(plans, line: line) { plan in
            await saver.run(plan.book, edits: plan.edits)
        } each: { _, outcome in
            saver.report(outcome)
        }
        try saver.conclude(outcomes)
    }

    /// One plan for each book: those that run side by side would lose each other's changes.
    private static func joined(_ plans: [(book: String, edits: [Edit])]) -> [(book: String, edits: [Edit])] {
        var joined: [(book: String, edits: [Edit])] = []
        var places: [String: Int] = [:]
        for plan in plans {
            let book = BookSaver.identity(of: plan.book)
            if let place = places[book] {
                joined[place].edits += plan.edits
            } else {
                places[book] = joined.count
                joined.append(plan)
            }
        }
        return joined
    }

    /// Which book gets which edits.
    private func plan(
        _ table: MetadataTable, _ edits: [Edit], _ path: String
    ) throws(BinderyError) -> [(book: String, edits: [Edit])] {
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
        var plans: [(book: String, edits: [Edit])] = []
        for row in table.rows {
            if !row.file.isEmpty {
                let named = books.filter { $0 == row.file || $0.hasSuffix("/" + row.file) }
                guard !books.isEmpty else {
                    plans.append((row.file.hasPrefix("/") ? row.file : folder + row.file, row.edits + edits))
                    continue
                }
                for book in named { plans.append((book, row.edits + edits)) }
                if named.isEmpty {
                    Console.warn(Remark(.warning, "\(row.file) is in the table, but not among the books"))
                }
            } else {
                guard !books.isEmpty else {
                    throw BinderyError(
                        .usage, "a row names its book by an identifier; say among which books it is to be looked for",
                        path: path)
                }
                var isFound = false
                for book in books where try EPUBEditor(book).has(identifier: row.identifier) {
                    plans.append((book, row.edits + edits))
                    isFound = true
                }
                if !isFound { Console.warn(Remark(.warning, "no book has the identifier \(row.identifier)")) }
            }
        }
        return plans
    }
}
