internal import ArgumentParser
internal import Bindery
internal import BinderyFiles

/// How the pages of a book are made, whether it is built or brought up to date.
struct PageOptions: ParsableArguments {
    @Option(help: "The author's notes: where they are, gathered in an appendix, or left out. Default: keep.")
    var notes: BuildOptions.NotePlacement?

    @Option(
        help: ArgumentHelp(
            "The theme (classic, modern, plain), or a style sheet to use in its place.", valueName: "name|file"))
    var style: String?

    @Option(help: ArgumentHelp("A style sheet that follows the theme. May be repeated.", valueName: "file"))
    var css: [String] = []

    @Option(help: ArgumentHelp("A font to embed: TTF, OTF, WOFF or WOFF2. May be repeated.", valueName: "file"))
    var font: [String] = []
}

extension PageOptions {
    /// Whether the user says what the book is to look like.
    var namesStyle: Bool { style != nil || !css.isEmpty || !font.isEmpty }

    /// Gives a book the style sheets and fonts that the user names. A file that the user names may be anywhere.
    func apply(to book: inout Book) throws(BinderyError) {
        if let style {
            let isFile = style.hasSuffix(".css") || style.contains("/")
            book.style.theme = isFile ? .custom(try Resource(named: style)) : .named(style)
        }
        for file in css { book.style.styleSheets.append(try Resource(named: file)) }
        for file in font { book.style.fonts.append(try Resource(named: file)) }
    }

    /// How the EPUB is made: these options, else what the input says.
    func buildOptions(for settings: BookSettings) -> BuildOptions {
        var options = BuildOptions()
        if let version = settings.epubVersion.flatMap(BuildOptions.Version.init) { options.version = version }
        if let notes = notes ?? settings.notes.flatMap(BuildOptions.NotePlacement.init) { options.notes = notes }
        if let depth = settings.tocDepth { options.tocDepth = depth }
        return options
    }
}

extension Resource {
    /// A file that the user names, and that is there.
    init(named path: String) throws(BinderyError) {
        guard FileTree.kind(of: path) == .file else {
            throw BinderyError(.file, "there is no such file", path: path)
        }
        self.init(file: path)
    }
}
