extension GrammarSource {
    /// The grammar of XHTML content documents of EPUB 3.
    static let xhtml3 = GrammarSource("xhtml3", modules: [xhtml3Text])

    private static let xhtml3Text = """
        start = any
        any = element * { @**, (text | any)* }
        """
}
