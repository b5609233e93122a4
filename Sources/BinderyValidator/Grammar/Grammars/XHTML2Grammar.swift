extension GrammarSource {
    /// XHTML content documents of EPUB 2, with the SVG in them (OPS 2.0.1, section 2.2).
    static let xhtml2 = Self("xhtml2", modules: SVG11Grammar.modules + XHTML11Grammar.modules)
}

/// The grammar of XHTML 1.1 without the modules that OPS leaves out (forms, frames, events).
enum XHTML11Grammar {
    static let modules = [attributes, structure, blocks, inlines, tables, vectors]

    private static let attributes = """
        default namespace = "http://www.w3.org/1999/xhtml"
        namespace epub = "http://www.idpf.org/2007/ops"

        start = html
        common = core | language
        core = @id { $ID } | @(class | style | title)
        language = @(xml:lang | lang) { $language } | @dir { "ltr" | "rtl" }
        """

    /// The document and its head (Modularization of XHTML, sections 5.2.1, 5.8, 5.10, 5.14 to 5.16).
    private static let structure = """
        default namespace = "http://www.w3.org/1999/xhtml"

        html = element html { (language | @version)*, head, body }
        head = element head { (language | @profile { $anyURI })*,
            ((script | styleSheet | meta | link)* & title & base?) }
        title = element title { language*, text }
        base = element base { @href { $anyURI }, @target?, empty }
        meta = element meta { (language | @(content | http-equiv | name | scheme))*, empty }
        link = element link { (common | relation | @media)*, empty }
        relation = @href { $anyURI } | @hreflang { $language } | @(rel | rev) { $NMTOKENS } | @(type | charset)
        styleSheet = element style { (language | @(media | title) | @xml:space { "preserve" })*, @type, text }
        script = element script {
            (@charset | @defer { "defer" } | @src { $anyURI } | @xml:space { "preserve" })*, @type, text }
        noscript = element noscript { common*, block+ }
        body = element body { common*, block+ }
        """

    /// Blocks and lists.
    private static let blocks = """
        default namespace = "http://www.w3.org/1999/xhtml"

        flow = flow.item*
        flow.item = text | block | inline
        block = paragraph | div | blockquote | hr | lists | table | block.any
        block.any = ins | del | script | noscript | svg | switch
        switch = element epub:switch {
            @id { $ID }?,
            element epub:case { (@id { $ID } | @required-modules)*, @required-namespace, (flow.item | svg.other)* }+,
            element epub:default { @id { $ID }?, flow } }

        paragraph = element (p | h1 | h2 | h3 | h4 | h5 | h6 | address) { common*, (text | inline)* }
            | element pre { (common | @xml:space { "preserve" })*, (text | inline)* }
        div = element div { common*, flow }
        blockquote = element blockquote { (common | @cite { $anyURI })*, block+ }
        hr = element hr { common*, empty }
        lists = element (ul | ol) { common*, li+ } | element dl { common*, (dt | dd)+ }
        li = element li { common*, flow }
        dt = element dt { common*, (text | inline)* }
        dd = element dd { common*, flow }
        ins = element ins { edit, flow }
        del = element del { edit, flow }
        edit = (common | @cite { $anyURI } | @datetime)*
        """

    /// Words, links, images and objects.
    private static let inlines = """
        default namespace = "http://www.w3.org/1999/xhtml"

        inline = phrase | br | a | img | object | map | bdo | iframe | block.any
        phrase = element (span | em | strong | dfn | code | samp | kbd | var | cite | abbr | acronym | sub | sup | b | i
                | tt | big | small) { common*, (text | inline)* }
            | element q { (common | @cite { $anyURI })*, (text | inline)* }
        br = element br { core*, empty }
        bdo = element bdo { (core | @(xml:lang | lang) { $language })*, @dir { "ltr" | "rtl" }, (text | inline)* }
        a = element a {
            (common | relation | @(accesskey | tabindex | target | coords) | @shape { shape })*, (text | inline)* }
        shape = "rect" | "circle" | "poly" | "default"
        img = element img {
            (common | @longdesc { $anyURI } | @(height | width) | @usemap { $anyURI } | @ismap { "ismap" })*,
            @src { $anyURI }, @alt, empty }
        object = element object {
            (common | @(archive | classid | codebase | data | usemap) | @(codetype | type | standby | name)
                | @(height | width | tabindex) | @declare { "declare" })*, param*, flow }
        param = element param { (@id { $ID } | @(value | type) | @valuetype { "data" | "ref" | "object" })*, @name,
            empty }
        map = element map { @id { $ID }, (@(class | style | title) | language)*, (block+ | area+) }
        area = element area { (common | @href { $anyURI } | @nohref { "nohref" } | @shape { shape }
            | @(coords | accesskey | tabindex | target))*, @alt, empty }
        iframe = element iframe {
            (core | @(longdesc | src) { $anyURI } | @(width | height | marginwidth | marginheight)
                | @frameborder { "0" | "1" } | @scrolling { "yes" | "no" | "auto" })*, flow }
        """

    private static let tables = """
        default namespace = "http://www.w3.org/1999/xhtml"

        table = element table {
            (common | @(border | cellpadding | cellspacing | summary | width)
                | @frame { "void" | "above" | "below" | "hsides" | "lhs" | "rhs" | "vsides" | "box" | "border" }
                | @rules { "none" | "groups" | "rows" | "cols" | "all" })*,
            element caption { common*, (text | inline)* }?, (col* | colgroup*),
            ((thead?, tfoot?, tbody+) | tr+) }
        aligned = common | @align { "left" | "center" | "right" | "justify" | "char" } | @(char | charoff)
            | @valign { "top" | "middle" | "bottom" | "baseline" }
        col = element col { (aligned | @(span | width))*, empty }
        colgroup = element colgroup { (aligned | @(span | width))*, col* }
        thead = element thead { aligned*, tr+ }
        tfoot = element tfoot { aligned*, tr+ }
        tbody = element tbody { aligned*, tr+ }
        tr = element tr { aligned*, (td | th)+ }
        td = element td { cell*, flow }
        th = element th { cell*, flow }
        cell = aligned | @(abbr | axis | headers | rowspan | colspan)
            | @scope { "row" | "col" | "rowgroup" | "colgroup" }
        """

    /// What XHTML changes in the SVG that it holds.
    private static let vectors = """
        svg.foreignContent = (text | block | inline | body | svg.other)*
        """
}
