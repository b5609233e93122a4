extension GrammarSource {
    /// The grammar of data navigation documents beyond XHTML.
    static let dataNavigation = GrammarSource("dataNavigation", modules: [dataNavigationText])

    private static let dataNavigationText = """
        start = any
        any = element * { @**, (text | any)* }
        """
}
