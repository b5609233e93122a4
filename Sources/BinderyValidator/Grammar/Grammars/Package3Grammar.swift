extension GrammarSource {
    /// The grammar of the package document of EPUB 3 (EPUB 3.3, section 5).
    static let package3 = GrammarSource("package3", modules: [package3Text])

    private static let package3Text = """
        default namespace = "http://www.idpf.org/2007/opf"
        namespace dc = "http://purl.org/dc/elements/1.1/"

        start = package

        package = element package {
            @version { "3.0" }, @unique-identifier { $IDREF }, @prefix { $nonEmpty }?, id?, dir?, lang?,
            (metadata, manifest, spine, guide?, bindings?, collection*)
        }
        id = @id { $ID }
        lang = @xml:lang { $string }
        dir = @dir { "ltr" | "rtl" | "auto" }
        any-url = $anyURI

        # 5.5 Metadata

        metadata = element metadata {
            id?, dir?, lang?,
            (identifier+ & title+ & language+ & date? & other* & meta* & opf2meta* & link* )
        }
        identifier = element dc:identifier { id?, $nonEmpty }
        title = element dc:title { id?, dir?, lang?, $nonEmpty }
        language = element dc:language { id?, $nonEmpty }
        date = element dc:date { id?, $nonEmpty }
        other =
            element (dc:contributor | dc:coverage | dc:creator | dc:description | dc:publisher | dc:relation
                | dc:rights | dc:subject) { id?, dir?, lang?, $nonEmpty }
            | element (dc:format | dc:source | dc:type) { id?, $nonEmpty }
        meta = element meta {
            @property { $nonEmpty }, @refines { any-url }?, @scheme { $nonEmpty }?, id?, dir?, lang?, $nonEmpty
        }
        opf2meta = element meta { @name { $string }, @content { $string }, @scheme?, id?, text }
        link = element link {
            @href { any-url }, @rel { $nonEmpty }, @hreflang { $string }?, @media-type { $nonEmpty }?,
            @properties { $nonEmpty }?, @refines { any-url }?, id?
        }

        # 5.6 Manifest

        manifest = element manifest { id?, item+ }
        item = element item {
            @id { $ID }, @href { any-url }, @media-type { $nonEmpty }, @fallback { $IDREF }?,
            @media-overlay { $IDREF }?, @properties { $nonEmpty }?
        }

        # 5.7 Spine

        spine = element spine {
            id?, @page-progression-direction { "ltr" | "rtl" | "default" }?, @toc { $IDREF }?, itemref+
        }
        itemref = element itemref {
            @idref { $IDREF }, @linear { "yes" | "no" }?, @properties { $nonEmpty }?, id?
        }

        # 5.8 Collections

        collection = element collection {
            @role { $nonEmpty }, id?, dir?, lang?, (collection-metadata?, (collection+ | (collection*, link-here+)))
        }
        collection-metadata = element metadata {
            id?, dir?, lang?, (identifier* & title* & language* & date* & other* & meta* & opf2meta* & link*)
        }
        link-here = element link {
            @href { any-url }, @rel { $nonEmpty }?, @hreflang { $string }?, @media-type { $nonEmpty }?,
            @properties { $nonEmpty }?, @refines { any-url }?, id?
        }

        # 5.9 Legacy

        guide = element guide { reference+ }
        reference = element reference { @type { $nonEmpty }, @title?, @href { any-url }, id? }
        bindings = element bindings { mediaType+ }
        mediaType = element mediaType { @media-type { $nonEmpty }, @handler { $IDREF }, id? }
        """
}
