extension XHTML5Grammar {
    /// Words within a paragraph (HTML, sections 4.5 and 4.7).
    static let phrasing = """
        default namespace = "http://www.w3.org/1999/xhtml"

        # Transparent elements may hold what their parent may hold: each has a form for either kind of content.
        a = element a { a.attributes, flow }
        a.phrasing = element a { a.attributes, phrasing }
        a.attributes = (common.plain, @name { $id }*, role.any?)
            | (common.link, @href { $anyURI }, (a.link | @name { $id })*, (aria.expanded | role.button | role.checkbox
                | role.link | role.menuitem | role.menuitemcheckbox | role.menuitemradio | role.option | role.radio
                | role.switch | role.tab | role.treeitem
                | @role { "doc-backlink" | "doc-biblioref" | "doc-glossref" | "doc-noteref" })?)
        common.link = (core | @epub:type { $NMTOKENS } | microdata | rdfa.subject | @rel)*
        a.link = a.target | @hreflang { "" | $language } | @type { $mediaType } | @referrerpolicy { referrerPolicy }
        a.target = @target { $browsingContextOrKeyword } | @download | @ping { list { $anyURI* } }
        ins = element ins { edit, flow }
        ins.phrasing = element ins { edit, phrasing }
        del = element del { edit, flow }
        del.phrasing = element del { edit, phrasing }
        edit = common, role.any?, (@cite { $anyURI } | @datetime { $dateWithOptionalTime })*

        em = element em { inline }
        strong = element strong { inline }
        small = element small { inline }
        s = element s { inline }
        cite = element cite { inline }
        q = element q { inline.attributes, @cite { $anyURI }?, phrasing }
        dfn = element dfn { inline }
        abbr = element abbr { inline }
        data = element data { inline.attributes, @value, phrasing }
        time = element time { inline.attributes, (text | (@datetime { $dateOrTime }, phrasing)) }
        code = element code { inline }
        var = element var { inline }
        samp = element samp { inline }
        kbd = element kbd { inline }
        sub = element sub { inline }
        sup = element sup { inline }
        i = element i { inline }
        b = element b { inline }
        u = element u { inline }
        mark = element mark { inline }
        bdi = element bdi { inline }
        bdo = element bdo { inline }
        span = element span { inline }
        br = element br { common, role.none?, empty }
        wbr = element wbr { common, role.none?, empty }
        inline = inline.attributes, phrasing
        inline.attributes = common, role.any?

        ruby = element ruby { inline.attributes, (ruby.base, ruby.text)+ }
        ruby.base = text, (phrasing.element | rb | text)*
        ruby.text = (rt | rtc)+ | (rp, ((rt | rtc), rp)+)
        rb = element rb { common.untyped, role.any?, phrasing }
        rt = element rt { common, role.any?, phrasing }
        rtc = element rtc { common.untyped, role.any?, (text | phrasing.element | rt | rp)* }
        rp = element rp { common, role.any?, text }
        """
}
