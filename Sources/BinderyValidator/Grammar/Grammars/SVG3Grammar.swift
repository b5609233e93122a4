extension GrammarSource {
    /// The grammar of SVG content documents of EPUB 3, as far as EPUB itself demands something of them.
    static let svg3 = GrammarSource("svg3", modules: [svg3Text])

    private static let svg3Text = """
        start = any
        any = element * { @**, (text | any)* }
        """
}
