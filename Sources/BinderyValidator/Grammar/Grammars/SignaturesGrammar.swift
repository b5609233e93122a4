extension GrammarSource {
    /// The grammar of `META-INF/signatures.xml`.
    static let signatures = GrammarSource("signatures", modules: [signaturesText])

    private static let signaturesText = """
        start = any
        any = element * { @**, (text | any)* }
        """
}
