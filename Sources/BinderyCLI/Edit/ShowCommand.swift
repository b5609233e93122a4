internal import ArgumentParser
internal import Bindery

/// `bindery show`: what a book is.
struct ShowCommand: Subcommand {
    /// The form in which it is shown.
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case text, json, yaml
    }

    static let configuration = CommandConfiguration(
        commandName: "show", _superCommandName: "bindery",
        abstract: "Shows the metadata, the table of contents, the spine and the files of books.",
        usage: "bindery show [<options>] <books> ...",
        discussion: """
            What it prints as YAML or JSON can be changed and given back with bindery edit --from.

            Examples:
              bindery show lamp.epub
              bindery show lamp.epub --format json
              bindery show lamp.epub --format yaml > lamp.yaml
            """)

    @Argument(help: "The books: files or unpacked folders.", completion: .file())
    var books: [String]

    @Option(help: "The form in which it is shown.")
    var format = Format.text

    func perform() async throws {
        try await Console.reportingErrors { () throws(BinderyError) in
            var values: [DataValue] = []
            for book in books {
                let description = try EPUBEditor(reading: book).description()
                if format == .text { Console.print(description.text(file: book)) }
                values.append(description.data(file: book))
            }
            let value = values.count == 1 ? values[0] : .list(values)
            switch format {
            case .text: break
            case .json: Console.print(value.json)
            case .yaml: Console.print(value.yaml)
            }
        }
    }
}
