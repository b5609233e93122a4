extension GrammarSource {
    /// The grammar of digital talking books.
    static let dtbook = GrammarSource("dtbook", modules: [dtbookText])

    private static let dtbookText = """
        start = any
        any = element * { @**, (text | any)* }
        """
}
