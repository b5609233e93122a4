internal import ArgumentParser
internal import Bindery

/// Changes to the files of a book.
struct FileOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Add a file under a path of the book. May be repeated.", valueName: "path=file"))
    var addFile: [String] = []

    @Option(
        help: ArgumentHelp(
            "Take a file away, with all in the package and the tables of contents that leads to it.", valueName: "path")
    )
    var removeFile: [String] = []

    @Option(help: ArgumentHelp("Give a file other content. May be repeated.", valueName: "path=file"))
    var replaceFile: [String] = []

    @Option(help: ArgumentHelp("Give a file another path; all references follow.", valueName: "path=path"))
    var rename: [String] = []

    @Option(help: ArgumentHelp("Add a chapter: XHTML, Markdown, HTML or text. May be repeated.", valueName: "file"))
    var addChapter: [String] = []

    @Option(help: ArgumentHelp("Put the chapter behind so many documents of the spine.", valueName: "number"))
    var after: Int?

    @Option(
        help: ArgumentHelp(
            "The direction in which pages follow each other.", valueName: "ltr|rtl|default"))
    var setSpineDirection: String?

    func validate() throws {
        if after != nil, addChapter.isEmpty {
            throw ValidationError("--after says where --add-chapter puts a chapter.")
        }
    }

    /// The edits in an order in which each can rely on those before.
    func edits() throws(BinderyError) -> [Edit] {
        var edits: [Edit] = []
        for text in removeFile { edits.append(.removeFile(PartPath(text))) }
        for text in rename {
            let (old, new) = try EditOptions.pair(text, "--rename", "OLD-PATH=NEW-PATH")
            edits.append(.rename(PartPath(old), to: PartPath(new)))
        }
        for text in replaceFile {
            let (path, file) = try EditOptions.pair(text, "--replace-file", "PATH=FILE")
            edits.append(.replaceFile(PartPath(path), Resource(file: file)))
        }
        for text in addFile {
            let (path, file) = try EditOptions.pair(text, "--add-file", "PATH=FILE")
            edits.append(.addFile(PartPath(path), Resource(file: file)))
        }
        for (number, file) in addChapter.enumerated() {
            edits.append(
                .addChapter(
                    Resource(file: file), title: "", after: after.map { $0 + number }))
        }
        if let setSpineDirection {
            guard ["ltr", "rtl", "default"].contains(setSpineDirection) else {
                throw BinderyError(.usage, "--set-spine-direction is ltr, rtl or default")
            }
            edits.append(.pageProgression(TextDirection(rawValue: setSpineDirection)))
        }
        return edits
    }
}
