extension GrammarSource {
    /// The grammar of `META-INF/metadata.xml` (EPUB Multiple-Rendition Publications 1.1, section 2.3).
    static let renditionMetadata = GrammarSource("renditionMetadata", modules: [renditionMetadataText])

    private static let renditionMetadataText = """
        default namespace = "http://www.idpf.org/2013/metadata"
        namespace dc = "http://purl.org/dc/elements/1.1/"

        start = element metadata {
            @unique-identifier { $IDREF }, @version?, @prefix?, @id { $ID }?, dir?, lang?, (identifier+ & (other | meta | link)*)
        }
        identifier = element dc:identifier { @id { $ID }?, $nonEmpty }
        other =
            element (dc:contributor | dc:coverage | dc:creator | dc:date | dc:description | dc:format | dc:language
                | dc:publisher | dc:relation | dc:rights | dc:source | dc:subject | dc:title | dc:type)
            { @id { $ID }?, dir?, lang?, $nonEmpty }
        meta = element meta {
            @property { $NMTOKEN }, @refines { $anyURI }?, @scheme { $NMTOKEN }?, @id { $ID }?, dir?, lang?, $nonEmpty
        }
        link = element link {
            @href { $anyURI }, @rel { $NMTOKENS }, @media-type { $mediaType }?, @properties { $NMTOKENS }?,
            @refines { $anyURI }?, @id { $ID }?
        }
        dir = @dir { "ltr" | "rtl" | "auto" }
        lang = @xml:lang { "" | $language }
        """
}
