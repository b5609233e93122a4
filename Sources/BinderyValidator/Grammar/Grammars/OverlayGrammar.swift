extension GrammarSource {
    /// The grammar of media overlays.
    static let overlay = GrammarSource("overlay", modules: [overlayText])

    private static let overlayText = """
        start = any
        any = element * { @**, (text | any)* }
        """
}
