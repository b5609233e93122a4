extension GrammarSource {
    /// The grammar of rendition mapping documents (EPUB Multiple-Rendition Publications 1.1, section 2.5.2).
    static let mapping = GrammarSource("mapping", modules: [mappingText])

    private static let mappingText = """
        default namespace = "http://www.w3.org/1999/xhtml"
        namespace epub = "http://www.idpf.org/2007/ops"

        start = element html { @epub:prefix?, (head, body) }
        head = element head { meta* }
        meta = element meta { @charset | (@name, @content) }
        body = element body { nav+ }
        nav = element nav { @epub:type?, ul+ }
        ul = element ul { (li, li+) }
        li = element li { a }
        a = element a { @href, @epub:rendition? }
        """
}
