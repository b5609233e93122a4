extension GrammarSource {
    /// The grammar of the package document of EPUB 3 (EPUB 3.3, section 5).
    static let package3 = GrammarSource("package3", modules: [package3Text])

    private static let package3Text = """
        default namespace = "http://www.idpf.org/2007/opf"
        namespace dc = "http://purl.org/dc/elements/1.1/"

        start = package

        package = element package {
            @version { "3.0" }, @unique-identifier { $IDREF }, @prefix { $string }?, id?, dir?, lang?,
            (metadata, manifest, spine, guide?, bindings?, collection*)
        }
        id = @id { $ID }
        lang = @xml:lang { "" | $language }
        dir = @dir { "ltr" | "rtl" | "auto" }
        properties = @properties { $NMTOKENS }

        # 5.5 Metadata

        metadata = element metadata {
            id?, dir?, lang?, (identifier+ & title+ & language+ & date? & other* & (meta | opf2meta)* & link*)
        }
        identifier = element dc:identifier { id?, $nonEmpty }
        title = element dc:title { id?, dir?, lang?, $nonEmpty }
        language = element dc:language { id?, $nonEmpty }
        date = element dc:date { id?, $nonEmpty }
        other =
            element (dc:contributor | dc:coverage | dc:creator | dc:description | dc:publisher | dc:relation
                | dc:rights | dc:source | dc:subject) { id?, dir?, lang?, $nonEmpty }
            | element (dc:format | dc:type) { id?, $nonEmpty }
        meta = element meta {
            @property { $NMTOKEN }, @refines { $anyURI }?, @scheme { $NMTOKEN }?, id?, dir?, lang?, $nonEmpty
        }
        opf2meta = element meta { @name { $string }, @content { $string } }
        link = element link {
            @href { $anyURI }, @rel { $NMTOKENS }, @hreflang { "" | $language }?, @media-type { $mediaType }?,
            properties?, @refines { $anyURI }?, id?
        }

        # 5.6 Manifest

        manifest = element manifest { id?, item+ }
        item = element item {
            @id { $ID }, @href { $anyURI }, @media-type { $mediaType }, @fallback { $IDREF }?,
            @media-overlay { $IDREF }?, properties?
        }

        # 5.7 Spine

        spine = element spine {
            id?, @page-progression-direction { "ltr" | "rtl" | "default" }?, @toc { $IDREF }?, itemref+
        }
        itemref = element itemref { @idref { $IDREF }, @linear { "yes" | "no" }?, properties?, id? }

        # 5.8 Collections

        collection = element collection {
            @role { $string }, id?, dir?, lang?, (collection-metadata?, (collection+ | (collection*, collection-link+)))
        }
        collection-metadata = element metadata {
            id?, dir?, lang?, (identifier* & title* & language* & date* & other* & meta* & link*)
        }
        collection-link = element link { @href { $anyURI }, @rel { $NMTOKENS }?, @media-type { $mediaType }?, id? }

        # 5.9 Legacy

        guide = element guide { reference+ }
        reference = element reference { @type { $string }, @title { $string }?, @href { $anyURI } }
        bindings = element bindings { mediaType+ }
        mediaType = element mediaType { @media-type { $mediaType }, @handler { $IDREF } }
        """
}
