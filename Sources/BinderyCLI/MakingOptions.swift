internal import ArgumentParser
internal import Bindery
internal import BinderyFiles

/// How a new book is made.
struct MakingOptions: ParsableArguments {
    @Option(help: "The version of EPUB to write: EPUB 3.3 or EPUB 2.0.1. Default: 3.")
    var epubVersion: BuildOptions.Version?

    @Option(help: ArgumentHelp("The cover image: JPEG, PNG, GIF, WebP or SVG.", valueName: "file"))
    var cover: String?

    @OptionGroup
    var pages: PageOptions

    @Option(
        help: ArgumentHelp(
            """
            When the book was last changed: a date, or seconds since 1970. Default: SOURCE_DATE_EPOCH, or else the date \
            of publication; never today, because the same input gives the same bytes.
            """, valueName: "date"))
    var modified: String?
}

extension MakingOptions {
    /// Gives a book the cover, theme, style sheets and fonts that the user names.
    func apply(to book: inout Book) throws(BinderyError) {
        if let cover {
            book.cover = Cover(
                Image(try Resource(named: cover), alternativeText: book.cover?.image.alternativeText))
        }
        try pages.apply(to: &book)
    }

    /// How the EPUB is made: these options, else what the input says.
    func buildOptions(for settings: BookSettings) -> BuildOptions {
        var options = pages.buildOptions(for: settings)
        if let epubVersion { options.version = epubVersion }
        options.modified = modified ?? Terminal.environment("SOURCE_DATE_EPOCH")
        return options
    }
}
