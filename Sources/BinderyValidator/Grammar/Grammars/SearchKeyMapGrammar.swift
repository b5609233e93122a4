extension GrammarSource {
    /// The grammar of search key maps of dictionaries.
    static let searchKeyMap = GrammarSource("searchKeyMap", modules: [searchKeyMapText])

    private static let searchKeyMapText = """
        start = any
        any = element * { @**, (text | any)* }
        """
}
