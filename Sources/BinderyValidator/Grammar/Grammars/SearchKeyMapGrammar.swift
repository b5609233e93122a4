extension GrammarSource {
    /// The grammar of search key maps (EPUB Dictionaries and Glossaries 1.0, section 2.5).
    static let searchKeyMap = GrammarSource("searchKeyMap", modules: [searchKeyMapText])

    private static let searchKeyMapText = """
        default namespace = "http://www.idpf.org/2007/ops"

        start = element search-key-map { @xml:lang { $language }, @dir { "ltr" | "rtl" | "auto" }?, id, group+ }
        id = @id { $ID }?
        group = element search-key-group { @href { $anyURI }, id, match+ }
        match = element match {
            @value?, @phonogram?, @title?, @href { $anyURI }?, @xml:lang { $language }?, id, element value { @value }*
        }
        """
}
