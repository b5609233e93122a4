extension GrammarSource {
    /// The grammar of `META-INF/encryption.xml`.
    static let encryption = GrammarSource("encryption", modules: [encryptionText])

    private static let encryptionText = """
        start = any
        any = element * { @**, (text | any)* }
        """
}
