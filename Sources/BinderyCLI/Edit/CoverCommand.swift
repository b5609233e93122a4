internal import ArgumentParser
internal import Bindery
internal import BinderyFiles

/// `bindery cover`: takes the cover out of a book.
struct CoverCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "cover", _superCommandName: "bindery",
        abstract: "Writes the cover image of a book to a file.",
        usage: "bindery cover [<options>] <book>",
        discussion: """
            Examples:
              bindery cover lamp.epub -o cover.jpg
              bindery cover lamp.epub                  lamp.jpg, if it is a JPEG

            Exit codes: 0 done, 1 the book has no cover, 2 could not run.
            """)

    @Argument(help: "The book.", completion: .file())
    var book: String

    @Option(
        name: [.short, .long],
        help: "The file or folder to write to. Default: the book's name with the image's extension.")
    var output: String?

    func perform() async throws {
        var hasCover = false
        try await Console.reportingErrors { () throws(BinderyError) in
            guard let cover = try EPUBEditor(reading: book).coverImage() else {
                return Console.say("\(book): the book has no cover")
            }
            hasCover = true
            let target = target(for: cover.part)
            do throws(FileError) {
                var file = try AtomicFile(replacing: target)
                try file.write(cover.bytes.span)
                try file.commit()
            } catch {
                throw BinderyError(.file, "cannot write the cover: \(error.reason)", path: target, underlying: error)
            }
            Console.say("\(target): \(cover.part) of \(book)")
        }
        if !hasCover { throw ExitCode(1) }
    }

    /// The file to write; in a folder, and where none is named, it is called after the book.
    private func target(for part: PartPath) -> String {
        if let output, FileTree.kind(of: output) != .folder { return output }
        let name = book.split(separator: "/").last.map(String.init) ?? "cover"
        let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
        let ending = part.name.lastIndex(of: ".").map { String(part.name[$0...]) } ?? ""
        return (output.map { $0 + "/" } ?? "") + stem + ending
    }
}
