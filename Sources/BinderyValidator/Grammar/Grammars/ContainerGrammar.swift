extension GrammarSource {
    /// The grammar of `META-INF/container.xml` (EPUB 3.3, section 4.2.6.3.1).
    static let container = GrammarSource("container", modules: [containerText])

    /// The grammar of `META-INF/container.xml` in EPUB 2 (OCF 2.0.1, section 3.5.1).
    static let container2 = GrammarSource("container2", modules: [containerText, container2Text])

    private static let containerText = """
        default namespace = "urn:oasis:names:tc:opendocument:xmlns:container"
        namespace rendition = "http://www.idpf.org/2013/rendition"

        start = element container { @version { "1.0" }, rootfiles, links? }
        rootfiles = element rootfiles { rootfile+ }
        rootfile = element rootfile {
            @full-path, @media-type { "application/oebps-package+xml" }, selection
        }
        links = element links { link+ }
        link = element link { @href { $anyURI }, @rel, @media-type? }

        # Multiple renditions, section 2.2: how a reading system chooses among several package documents

        selection =
            @rendition:media { $renditionMedia }?, @rendition:layout { "reflowable" | "pre-paginated" }?, @rendition:language { $language }?,
            @rendition:accessMode { list { ("auditory" | "tactile" | "textual" | "visual")+ } }?, @rendition:label?
        """

    private static let container2Text = """
        default namespace = "urn:oasis:names:tc:opendocument:xmlns:container"
        start = element container { @version, rootfiles }
        rootfile = element rootfile { @full-path, @media-type }
        """
}
