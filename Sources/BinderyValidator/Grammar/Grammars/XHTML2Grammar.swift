extension GrammarSource {
    /// The grammar of XHTML content documents of EPUB 2.
    static let xhtml2 = GrammarSource("xhtml2", modules: [xhtml2Text])

    private static let xhtml2Text = """
        start = any
        any = element * { @**, (text | any)* }
        """
}
