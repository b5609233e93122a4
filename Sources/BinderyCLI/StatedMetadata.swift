internal import ArgumentParser
internal import Bindery
internal import BinderyFiles

/// What a user says about a book in one way, whether it is built or changed.
struct StatedMetadata: ParsableArguments {
    @Option(help: "The title.")
    var title: String?

    @Option(help: "The subtitle; empty for none.")
    var subtitle: String?

    @Option(
        help: ArgumentHelp(
            "An author: \"Name\", \"Name [role]\" or \"Name | Sorted, Name\". May be repeated; takes the place of all.",
            valueName: "name"))
    var author: [String] = []

    @Option(
        help: ArgumentHelp(
            """
            A contributor: "Name [role]", where the role is a MARC relator such as ill, edt or trl. May be repeated; \
            takes the place of all.
            """, valueName: "name"))
    var contributor: [String] = []

    @Option(help: "The series that the book belongs to; empty for none.")
    var series: String?

    @Option(help: ArgumentHelp("The place in the series, such as 3 or 2.5.", valueName: "number"))
    var seriesIndex: String?

    @Option(help: "The publisher; empty for none.")
    var publisher: String?

    @Option(help: "The date of publication: 2026, 2026-05 or 2026-05-31; empty for none.")
    var date: String?

    @Option(help: ArgumentHelp("What the book is about; empty for nothing.", valueName: "text"))
    var description: String?

    @Option(help: ArgumentHelp("A file with what the book is about.", valueName: "file"))
    var descriptionFile: String?

    @Option(help: ArgumentHelp("A statement about rights; empty for none.", valueName: "text"))
    var rights: String?

    @Option(help: "The ISBN, with or without hyphens.")
    var isbn: String?

    @Option(help: "What the book was made from, such as the address of a web page; empty for nothing.")
    var source: String?

    func validate() throws {
        if description != nil, descriptionFile != nil {
            throw ValidationError("--description and --description-file contradict each other.")
        }
    }

    /// What the book is about, wherever the user says it.
    func descriptionText() throws(BinderyError) -> String? {
        guard let descriptionFile else { return description }
        let bytes: [UInt8]
        do throws(FileError) {
            bytes = try File.bytes(of: descriptionFile)
        } catch {
            throw BinderyError(
                .file, "cannot \(error.operation) the description: \(error.reason)", path: descriptionFile,
                underlying: error)
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw BinderyError(.input, "the description is not text in UTF-8", path: descriptionFile)
        }
        return text
    }
}
