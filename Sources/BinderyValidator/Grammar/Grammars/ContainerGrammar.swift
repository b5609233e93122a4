extension GrammarSource {
    /// The grammar of `META-INF/container.xml`.
    static let container = GrammarSource("container", modules: [containerText])

    private static let containerText = """
        start = any
        any = element * { @**, (text | any)* }
        """
}
