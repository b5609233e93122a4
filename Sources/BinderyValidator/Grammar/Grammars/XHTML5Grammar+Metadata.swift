extension XHTML5Grammar {
    /// The head, style sheets and scripts (HTML, sections 4.2 and 4.12).
    static let metadata = """
        default namespace = "http://www.w3.org/1999/xhtml"

        head = element head { common.untyped, (metadata & title? & base?) }
        metadata = (link | meta | style | script | template | trigger)*
        title = element title { common.untyped, text }
        base = element base { common.untyped, ((@href { $anyURI }, @target { $browsingContextOrKeyword }?)
            | @target { $browsingContextOrKeyword }), empty }

        link = element link { (link.attribute)*,
            (@rel | @itemprop { $words } | ((@href { $nonEmptyURL } | @resource { $urlOrTerm })+, @property { $terms })),
            empty }
        link.attribute = core | rdfa.subject | @itemscope { "" | 'itemscope' } | @itemtype { $urls } | @itemid { $anyURI } | @itemref
            | role.link | @href { $nonEmptyURL } | @as { destination } | @blocking { 'render' } | @media | @integrity
            | @crossorigin { crossOrigin } | @fetchpriority { priority } | @hreflang { "" | $language }
            | @type { $mediaType } | @referrerpolicy { referrerPolicy } | @(imagesrcset | imagesizes)
            | @sizes { 'any' | $iconSizes } | @color { $color } | @disabled { "" | 'disabled' } | @scope { $anyURI }

        meta = element meta { (core | @itemscope { "" | 'itemscope' } | @itemtype { $urls } | @itemid { $anyURI }
            | @itemref
                | @media)*,
            (@charset { 'utf-8' } | (@name { $nonEmpty }, meta.rdfa, @content) | (@http-equiv { pragma }, @content)
                | meta.item), empty }
        # Within the body, only what belongs to the data there.
        meta.body = element meta { (core | @itemscope { "" | 'itemscope' } | @itemtype { $urls } | @itemid { $anyURI }
                | @itemref)*, meta.item, empty }
        meta.item = (@itemprop { $words }, meta.rdfa, @content) | (@property { $terms }, meta.rdfa, @content)
        meta.rdfa = (rdfa.resource | @(property | typeof) { $terms } | @inlist)*
        pragma = 'content-type' | 'default-style' | 'refresh' | 'x-ua-compatible' | 'content-security-policy'

        style = element style { common.untyped, (@media | @type | @blocking { 'render' })*, any }
        # Names that HTML does not know are those of templates: what is wrong in them is told once.
        any = (text | element * { @**, any })*

        script = element script {
            common.untyped, (@async { "" | 'async' } | @defer { "" | 'defer' } | @nomodule { "" | 'nomodule' }
                | @blocking { 'render' } | @(charset | integrity | language | type) | @crossorigin { crossOrigin }
                | @fetchpriority { priority } | @referrerpolicy { referrerPolicy } | @src { $nonEmptyURL })*, any }
        template = element template {
            common.untyped, (@shadowrootmode { 'open' | 'closed' }
                | @(shadowrootclonable | shadowrootdelegatesfocus | shadowrootserializable))*,
            (text | flow.element | caption | col | colgroup | dd | dt | figcaption | legend | li | meta | optgroup
                | option | param | rb | rp | rt | rtc | media.source | image.source | style | summary | tbody | td
                | tfoot | th | thead | tr | track)* }
        slot = element slot { slot.attributes, flow }
        slot.phrasing = element slot { slot.attributes, phrasing }
        slot.attributes = common.untyped, role.any?, @name?

        # Elements that a script defines.
        custom = element *-* { @**, flow }
        custom.phrasing = element *-* { @**, phrasing }

        # Values of several elements.
        crossOrigin = "" | 'anonymous' | 'use-credentials'
        destination = "" | 'audio' | 'audioworklet' | 'document' | 'embed' | 'fetch' | 'font' | 'frame' | 'iframe'
            | 'image' | 'json' | 'manifest' | 'object' | 'paintworklet' | 'report' | 'script' | 'serviceworker'
            | 'sharedworker' | 'style' | 'track' | 'video' | 'worker' | 'xslt'
        priority = 'high' | 'low' | 'auto'
        referrerPolicy = "" | 'no-referrer' | 'no-referrer-when-downgrade' | 'same-origin' | 'origin' | 'strict-origin'
            | 'origin-when-cross-origin' | 'strict-origin-when-cross-origin' | 'unsafe-url'
        """
}
