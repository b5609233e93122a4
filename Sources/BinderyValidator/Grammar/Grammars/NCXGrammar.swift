extension GrammarSource {
    /// The grammar of the NCX (ANSI/NISO Z39.86-2005, section 8, in the form that OPF 2.0.1, section 2.4.1 permits).
    static let ncx = GrammarSource("ncx", modules: [ncxText])

    /// The grammar of an NCX that names its document type, which supplies the version.
    static let ncxWithDoctype = GrammarSource("ncx-doctype", modules: [ncxText, "version = @version { \"2005-1\" }?"])

    /// Whether a document type is that of the NCX.
    static func isNCX(_ publicID: String?) -> Bool { publicID == "-//NISO//DTD ncx 2005-1//EN" }

    private static let ncxText = """
        default namespace = "http://www.daisy.org/z3986/2005/ncx/"

        start = element ncx {
            version, language, (head, docTitle, docAuthor*, navMap, pageList?, navList*)
        }
        version = @version { "2005-1" }
        language = @xml:lang { $language }?, @dir { "ltr" | "rtl" }?
        id = @id { $ID }?
        class = @class?

        head = element head { meta+ }
        meta = element meta { @name, @content, @scheme? }
        docTitle = element docTitle { id, (words, img?) }
        docAuthor = element docAuthor { id, (words, img?) }
        words = element text { id, class, text }
        img = element img { id, class, @src { $anyURI } }

        navMap = element navMap { id, (navInfo*, navLabel*, navPoint+) }
        navInfo = element navInfo { language, (words, img?) }
        navLabel = element navLabel { language, (words, img?) }
        navPoint = element navPoint { @id { $ID }, class, @playOrder?, (navLabel+, content, navPoint*) }
        content = element content { id, @src { $anyURI } }

        pageList = element pageList { id, class, (navInfo*, navLabel*, pageTarget+) }
        pageTarget = element pageTarget {
            id, class, @type { "front" | "normal" | "special" }, @value?, @playOrder?, (navLabel+, content)
        }

        navList = element navList { id, class, (navInfo*, navLabel+, navTarget+) }
        navTarget = element navTarget { @id { $ID }, class, @value?, @playOrder?, (navLabel+, content) }
        """
}
