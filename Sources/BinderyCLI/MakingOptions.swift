internal import ArgumentParser
internal import Bindery
internal import BinderyFiles

/// How the book is made.
struct MakingOptions: ParsableArguments {
    @Option(help: "The version of EPUB to write: 3 (EPUB 3.3) or 2 (EPUB 2.0.1). Default: 3.")
    var epubVersion: BuildOptions.Version?

    @Option(help: "The author's notes: keep (where they are), end (gathered in an appendix) or drop. Default: keep.")
    var notes: BuildOptions.NotePlacement?

    @Option(help: ArgumentHelp("The cover image: JPEG, PNG, GIF, WebP or SVG.", valueName: "file"))
    var cover: String?

    @Option(
        help: ArgumentHelp(
            "The theme (classic, modern, plain), or a style sheet to use in its place.", valueName: "name|file"))
    var style: String?

    @Option(help: ArgumentHelp("A style sheet that follows the theme. May be repeated.", valueName: "file"))
    var css: [String] = []

    @Option(help: ArgumentHelp("A font to embed: TTF, OTF, WOFF or WOFF2. May be repeated.", valueName: "file"))
    var font: [String] = []

    @Option(
        help: ArgumentHelp(
            """
            When the book was last changed: a date, or seconds since 1970. Default: the date of publication, or now for \
            a book that is updated.
            """,
            discussion:
                "SOURCE_DATE_EPOCH is honoured. A new book never gets today's date: the same input gives the same bytes.",
            valueName: "date"))
    var modified: String?
}

extension MakingOptions {
    /// Gives a book the cover, theme, style sheets and fonts that the user names. A file that the user names may be
    /// anywhere.
    func apply(to book: inout Book) throws(BinderyError) {
        if let cover {
            book.cover = Cover(Image(try Self.resource(cover), alternativeText: book.cover?.image.alternativeText))
        }
        if let style {
            let isFile = style.hasSuffix(".css") || style.contains("/")
            book.style.theme = isFile ? .custom(try Self.resource(style)) : .named(style)
        }
        for file in css { book.style.styleSheets.append(try Self.resource(file)) }
        for file in font { book.style.fonts.append(try Self.resource(file)) }
    }

    /// How the EPUB is made: these options, else what the input says.
    func buildOptions(for settings: BookSettings) -> BuildOptions {
        var options = BuildOptions()
        if let version = epubVersion ?? settings.epubVersion.flatMap(BuildOptions.Version.init) {
            options.version = version
        }
        if let notes = notes ?? settings.notes.flatMap(BuildOptions.NotePlacement.init) { options.notes = notes }
        if let depth = settings.tocDepth { options.tocDepth = depth }
        options.modified = modified ?? Terminal.environment("SOURCE_DATE_EPOCH")
        return options
    }

    private static func resource(_ path: String) throws(BinderyError) -> Resource {
        guard FileTree.kind(of: path) == .file else {
            throw BinderyError(.file, "there is no such file", path: path)
        }
        let name = path.split(separator: "/").last.map(String.init) ?? path
        return Resource(name: name, content: .file(path: path))
    }
}
