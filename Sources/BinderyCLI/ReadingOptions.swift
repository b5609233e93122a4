internal import ArgumentParser
internal import Bindery

/// How the input is read.
struct ReadingOptions: ParsableArguments {
    @Option(
        help:
            "The encoding of texts, such as windows-1252. Default: found from the bytes, with a warning where it is a guess."
    )
    var encoding: String?

    @Option(
        help: ArgumentHelp(
            "How chapters of a plain text are found: auto, none, or a regular expression for their headings.",
            valueName: "auto|none|regex"))
    var chapters: String?

    @Option(
        help:
            "The level of headings that begin a chapter in Markdown and HTML, 1 to 6. Default: found from the text."
    )
    var splitLevel: Int?

    @Option(
        help:
            "Quotation marks, apostrophes and dashes: as they are, typographic (smart), or straight. Default: keep."
    )
    var quotes: ImportOptions.Quotes?

    @Option(
        help: ArgumentHelp(
            "A folder besides the input's own from which images and fonts may be taken. May be repeated.",
            valueName: "dir"))
    var allowPath: [String] = []

    func validate() throws {
        if let splitLevel, !(1...6).contains(splitLevel) {
            throw ValidationError("--split-level is a level of headings, from 1 to 6.")
        }
    }

    func importOptions(language: String?) -> ImportOptions {
        var options = ImportOptions()
        options.encoding = encoding
        options.chapters =
            switch chapters {
            case nil, "auto": .automatic
            case "none": .none
            case let pattern?: .pattern(pattern)
            }
        options.splitLevel = splitLevel
        options.quotes = quotes ?? .keep
        options.language = language
        options.allowedFolders = allowPath
        return options
    }
}
