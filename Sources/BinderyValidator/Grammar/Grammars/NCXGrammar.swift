extension GrammarSource {
    /// The grammar of the NCX.
    static let ncx = GrammarSource("ncx", modules: [ncxText])

    private static let ncxText = """
        start = any
        any = element * { @**, (text | any)* }
        """
}
