extension GrammarSource {
    /// The grammar of the package document of EPUB 2 (OPF 2.0.1), and of that of OEBPS 1.2, which it permits.
    static let package2 = GrammarSource("package2", modules: [package2Text, package1Text])

    private static let package2Text = """
        default namespace = "http://www.idpf.org/2007/opf"
        namespace opf = "http://www.idpf.org/2007/opf"
        namespace oeb = "http://openebook.org/namespaces/oeb-package/1.0/"
        namespace dc = "http://purl.org/dc/elements/1.1/"
        namespace xsi = "http://www.w3.org/2001/XMLSchema-instance"

        start = package | package1

        package = element package {
            @version { "2.0" }, @unique-identifier { $NCName }, id?, (metadata, manifest, spine, tours?, guide?)
        }
        id = @id { $ID }
        lang = @xml:lang
        type = @xsi:type

        # 2.2 Metadata

        metadata = element metadata {
            id?,
            ((element dc-metadata { id?, dublinCore }, element x-metadata { id?, (meta | foreign)* }?)
            | (dublinCore & meta* & foreign*))
        }
        dublinCore = (title+ & identifier+ & language+ & other*)
        title = element dc:title { id?, lang?, text }
        identifier = element dc:identifier { id?, type?, @opf:scheme?, $nonEmpty }
        language = element dc:language { id?, type?, text }
        other =
            element (dc:creator | dc:contributor) { id?, lang?, @opf:role?, @opf:file-as?, text }
            | element (dc:coverage | dc:description | dc:publisher | dc:relation | dc:rights | dc:source | dc:subject)
                { id?, lang?, text }
            | element dc:date { id?, type?, @opf:event?, text }
            | element (dc:format | dc:type) { id?, type?, text }
        meta = element meta { id?, lang?, @name, @content, @scheme? }
        foreign = element * - (opf:* | oeb:* | dc:*) { @**, (text | foreign)* }

        # 2.3 Manifest

        manifest = element manifest { id?, item+ }
        item = element item {
            id, @href { $anyURI }, @media-type, @fallback { $IDREF }?, @fallback-style { $IDREF }?,
            (@required-namespace { $anyURI }, @required-modules?)?
        }

        # 2.4 Spine

        spine = element spine { id?, @toc { $IDREF }, itemref+ }
        itemref = element itemref { id?, @idref { $IDREF }, @linear { "yes" | "no" }? }

        # 2.5 Tours, 2.6 Guide

        tours = element tours { id?, tour+ }
        tour = element tour { id?, @title, site+ }
        site = element site { id?, @href { $anyURI }, @title }
        guide = element guide { id?, reference+ }
        reference = element reference { id?, @type, @title?, @href { $anyURI } }
        """

    private static let package1Text = """
        default namespace = "http://openebook.org/namespaces/oeb-package/1.0/"
        namespace dc = "http://purl.org/dc/elements/1.1/"

        package1 = element package {
            @unique-identifier { $NCName }, id?, (metadata1, manifest1, spine1, tours1?, guide1?)
        }
        metadata1 = element metadata {
            id?, (element dc-metadata { id?, dublinCore1 } & element x-metadata { id?, meta1* }?)
        }
        dublinCore1 = (title1+ & identifier1+ & other1*)
        title1 = element dc:Title { id?, lang?, text }
        identifier1 = element dc:Identifier { id?, @scheme?, text }
        other1 =
            element (dc:Creator | dc:Contributor) { id?, lang?, @role?, @file-as?, text }
            | element (dc:Coverage | dc:Description | dc:Format | dc:Language | dc:Publisher | dc:Relation | dc:Rights
                | dc:Source | dc:Subject | dc:Type) { id?, lang?, text }
            | element dc:Date { id?, @event?, text }
        meta1 = element meta { id?, lang?, @name, @content, @scheme? }
        manifest1 = element manifest { id?, item1+ }
        item1 = element item { id, @href { $anyURI }, @media-type, @fallback { $IDREF }? }
        spine1 = element spine { id?, itemref1+ }
        itemref1 = element itemref { id?, @idref { $IDREF }, @linear { "yes" | "no" }? }
        tours1 = element tours { id?, tour1+ }
        tour1 = element tour { id?, @title, site1+ }
        site1 = element site { id?, @href { $anyURI }, @title }
        guide1 = element guide { id?, reference1+ }
        reference1 = element reference { id?, @type, @title?, @href { $anyURI } }
        """
}
