extension GrammarSource {
    /// The grammar of SVG content documents of EPUB 2.
    static let svg2 = GrammarSource("svg2", modules: [svg2Text])

    private static let svg2Text = """
        start = any
        any = element * { @**, (text | any)* }
        """
}
