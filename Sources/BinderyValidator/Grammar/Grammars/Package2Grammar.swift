extension GrammarSource {
    /// The grammar of the package document of EPUB 2.
    static let package2 = GrammarSource("package2", modules: [package2Text])

    private static let package2Text = """
        start = any
        any = element * { @**, (text | any)* }
        """
}
