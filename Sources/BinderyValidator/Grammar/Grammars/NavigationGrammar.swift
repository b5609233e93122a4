extension GrammarSource {
    /// The grammar of what navigation documents demand beyond XHTML.
    static let navigation = GrammarSource("navigation", modules: [navigationText])

    private static let navigationText = """
        start = any
        any = element * { @**, (text | any)* }
        """
}
