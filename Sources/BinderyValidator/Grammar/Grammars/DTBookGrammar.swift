extension GrammarSource {
    /// Digital talking books in publications of EPUB 2 (ANSI/NISO Z39.86-2005; OPS 2.0.1, section 2.4).
    static let dtbook = GrammarSource("dtbook", modules: DTBookGrammar.modules)
}

/// The grammar of DTBook 2005-2.
enum DTBookGrammar {
    static let modules = [structure, blocks, inlines]

    /// The attributes, the document and its levels.
    private static let structure = """
        default namespace = "http://www.daisy.org/z3986/2005/dtbook/"

        start = dtbook
        language = @xml:lang { $NMTOKEN } | @dir { "ltr" | "rtl" }
        space = @xml:space { "default" | "preserve" }
        shown = @showin { "xxx" | "xxp" | "xlx" | "xlp" | "bxx" | "bxp" | "blx" | "blp" }
        described = @(class | title) | space | @smilref { $anyURI } | language | shown
        named = described | @id { $ID }
        common = named*

        dtbook = element dtbook { (language | @version { "2005-2" })*, head, book }
        head = element head { (language | @profile { $anyURI })*, (meta | link)* }
        meta = element meta { (language | @(name | http-equiv) { $NMTOKEN } | @scheme)*, @content, empty }
        link = element link {
            (named | @href { $anyURI } | @hreflang { $NMTOKEN } | @(charset | type | rel | rev | media))*, empty }

        book = element book { common, frontmatter?, bodymatter?, rearmatter? }
        frontmatter = element frontmatter { common, doctitle, covertitle?, docauthor*, (level | level1)* }
        bodymatter = element bodymatter { common, (level | level1)+ }
        rearmatter = element rearmatter { common, (level | level1)+ }

        level = element level { (named | @depth)*, hd?, (level | part)+ }
        level1 = element level1 { common, element h1 { phrase }?, (level2 | part)+ }
        level2 = element level2 { common, element h2 { phrase }?, (level3 | part)+ }
        level3 = element level3 { common, element h3 { phrase }?, (level4 | part)+ }
        level4 = element level4 { common, element h4 { phrase }?, (level5 | part)+ }
        level5 = element level5 { common, element h5 { phrase }?, (level6 | part)+ }
        level6 = element level6 { common, element h6 { phrase }?, part+ }

        hd = element hd { phrase }
        doctitle = element doctitle { phrase }
        covertitle = element covertitle { phrase }
        docauthor = element docauthor { phrase }
        """

    /// What stands on its own.
    private static let blocks = """
        default namespace = "http://www.daisy.org/z3986/2005/dtbook/"

        # In levels, in notes, and wherever text may stand too.
        part = noted | pagenum | element bridgehead { phrase } | covertitle | docauthor | doctitle
        noted = block | a | cite | kbd | samp
        block = address | annotation | author | blockquote | byline | dateline | div | dl | epigraph | img | imggroup
            | line | linegroup | items | note | p | poem | prodnote | sidebar | table
        cell.content = (text | inline.cell | block)*
        flow = (text | inline | block)*

        p = element p { common, (text | inline | items | dl)* }
        address = element address { common, (text | inline | line)* }
        author = element author { phrase }
        byline = element byline { phrase }
        dateline = element dateline { phrase }
        blockquote = element blockquote { (named | @cite { $anyURI })*, (block | pagenum)* }
        div = element div { common, part+ }
        epigraph = element epigraph { common, flow }
        annotation = element annotation { described*, @id { $ID }, (noted | pagenum)+ }
        note = element note { described*, @id { $ID }, (noted | pagenum)+ }
        sidebar = element sidebar { common, @render { "required" | "optional" }, (text | inline | block | hd)* }
        prodnote = element prodnote {
            (named | @imgref { $IDREFS })*, @render { "required" | "optional" }, flow }

        line = element line { common, (text | inline | linenum)* }
        linenum = element linenum { common, text }
        linegroup = element linegroup {
            common, (hd | line | linegroup | annotation | blockquote | byline | dateline | epigraph | img | imggroup
                | note | p | pagenum | prodnote | annoref | noteref)* }
        poem = element poem {
            common, (title | author | hd | byline | dateline | epigraph | img | imggroup | line | linegroup | pagenum
                | sidebar)* }

        items = element list {
            (named | @depth | @enum { "1" | "a" | "A" | "i" | "I" } | @start)*, @type { "ol" | "ul" | "pl" },
            (hd | li | pagenum | prodnote)+ }
        li = element li { common, (text | inline | block | element lic { phrase })* }
        dl = element dl { common, (dt | dd | pagenum)+ }
        dt = element dt { phrase }
        dd = element dd { common, flow }

        img = element img {
            (named | @longdesc { $anyURI } | @(width | height))*, @src { $anyURI }, @alt, empty }
        imggroup = element imggroup { common, (caption | img | prodnote)+ }
        caption = element caption { (named | @imgref { $IDREFS })*, flow }

        table = element table {
            (named | @(summary | width | border | cellspacing | cellpadding)
                | @frame { "void" | "above" | "below" | "hsides" | "lhs" | "rhs" | "vsides" | "box" | "border" }
                | @rules { "none" | "groups" | "rows" | "cols" | "all" })*, caption?,
            (col* | colgroup*), ((thead?, tfoot?, tbody+) | (thead?, tfoot?, tr+)) }
        aligned = @align { "left" | "center" | "right" | "justify" | "char" } | @(char | charoff)
            | @valign { "top" | "middle" | "bottom" | "baseline" }
        colgroup = element colgroup { (named | aligned | @(span | width))*, col* }
        col = element col { (named | aligned | @(span | width))*, empty }
        thead = element thead { (named | aligned)*, tr+ }
        tfoot = element tfoot { (named | aligned)*, tr+ }
        tbody = element tbody { (named | aligned)*, tr+ }
        tr = element tr { (named | aligned)*, (th | td)+ }
        th = element th { cell }
        td = element td { cell }
        cell = (named | aligned | @(abbr | axis | rowspan | colspan) | @headers { $IDREFS }
            | @scope { "row" | "col" | "rowgroup" | "colgroup" })*, cell.content
        """

    /// What stands in a line.
    private static let inlines = """
        default namespace = "http://www.daisy.org/z3986/2005/dtbook/"

        phrase = common, (text | inline)*
        inline = word | sent | w | pagenum | annoref | noteref | prodnote
        inline.cell = word | sent | w | annoref | noteref
        word = unlinked | a
        unlinked = abbr | acronym | bdo | br | cite | code | dfn | em | img | imggroup | kbd | q | samp | span | strong
            | sub | sup
        within = word | w | pagenum | annoref | noteref | prodnote

        a = element a {
            (named | @href { $anyURI } | @hreflang { $NMTOKEN } | @(type | rel | rev | accesskey | tabindex)
                | @external { "true" | "false" })*,
            (text | unlinked | sent | w | pagenum | annoref | noteref | prodnote)* }
        abbr = element abbr { phrase }
        acronym = element acronym { (named | @pronounce { "yes" | "no" })*, (text | inline)* }
        bdo = element bdo {
            (@id { $ID } | @(class | title) | space | @xml:lang { $NMTOKEN })*, @dir { "ltr" | "rtl" },
            (text | inline)* }
        br = element br { (@id { $ID } | @(class | title) | space)*, empty }
        cite = element cite { common, (text | inline | title | author)* }
        code = element code { phrase }
        dfn = element dfn { phrase }
        em = element em { phrase }
        kbd = element kbd { phrase }
        q = element q { (named | @cite { $anyURI })*, (text | inline)* }
        samp = element samp { phrase }
        span = element span { phrase }
        strong = element strong { phrase }
        sub = element sub { phrase }
        sup = element sup { phrase }
        sent = element sent { common, (text | within)* }
        w = element w { common, (text | word)* }
        title = element title { (@id { $ID } | @(class | title) | language | space)*, text }
        pagenum = element pagenum {
            (described | @page { "front" | "normal" | "special" })*, @id { $ID }, text }
        noteref = element noteref { (named | @type)*, @idref { $anyURI }, text }
        annoref = element annoref { (named | @type)*, @idref { $anyURI }, text }
        """
}
