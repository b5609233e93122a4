extension GrammarSource {
    /// The grammar of rendition mapping documents.
    static let mapping = GrammarSource("mapping", modules: [mappingText])

    private static let mappingText = """
        start = any
        any = element * { @**, (text | any)* }
        """
}
