extension XHTML5Grammar {
    /// Images, sound, film and what else comes from elsewhere (HTML, section 4.8).
    static let embedded = """
        default namespace = "http://www.w3.org/1999/xhtml"

        img = element img {
            common, @src { $nonEmptyURL },
            (dimensions | @alt | @border { "0" } | @srcset | @sizes | @crossorigin { crossOrigin } | @usemap { $hashName }
                | @ismap { "" | 'ismap' } | @referrerpolicy { referrerPolicy } | loading | @fetchpriority { priority }
                | @decoding { 'sync' | 'async' | 'auto' })*,
            (aria.expanded | role.button | role.checkbox | role.img | role.link | role.math | role.menuitem
                | role.menuitemcheckbox | role.menuitemradio | role.none | role.option | role.progressbar | role.radio
                | role.scrollbar | role.separator | role.slider | role.switch | role.tab | role.treeitem
                | @role { "doc-cover" })?,
            empty }
        dimensions = @(width | height) { $nonNegativeInteger }
        loading = @loading { 'lazy' | 'eager' }

        picture = element picture {
            common, (script | template)*, (image.source, (script | template)*)*, img, (script | template)* }
        image.source = element source {
            common.untyped, @srcset, (dimensions | @sizes | @media | @type { $mediaType })*, empty }

        iframe = element iframe {
            (core | @epub:type { $NMTOKENS } | rdfa | @itemprop { $words } | microdata)*,
            (dimensions | loading | @src { $nonEmptyURL } | @srcdoc | @name { $browsingContext } | @allow
                | @sandbox { list { sandbox* } } | @allowfullscreen { "" | 'allowfullscreen' }
                | @referrerpolicy { referrerPolicy })*,
            (role.application | role.document | role.img | role.none)?, empty }
        sandbox = 'allow-downloads' | 'allow-forms' | 'allow-modals' | 'allow-orientation-lock' | 'allow-pointer-lock'
            | 'allow-popups' | 'allow-popups-to-escape-sandbox' | 'allow-presentation' | 'allow-same-origin'
            | 'allow-scripts' | 'allow-top-navigation' | 'allow-top-navigation-by-user-activation'
            | 'allow-top-navigation-to-custom-protocols'
        embed = element embed {
            (@src { $nonEmptyURL } | @type { $mediaType } | dimensions | core | @epub:type { $NMTOKENS } | microdata
                | rdfa | @(none:* - (src | type | width | height | role | id | align | href | hspace | name | vspace | lang
                    | dir | tabindex | hidden | translate | autocapitalize | autofocus | contenteditable | draggable
                    | enterkeyhint | inert | inputmode | popover | spellcheck | writingsuggestions | itemscope
                    | itemtype | itemid | itemprop | property | rel | rev | typeof | about | resource | datatype
                    | prefix | vocab | aria-*)))*,
            (role.application | role.document | role.img | role.none)?, empty }
        object = element object { object.attributes, param*, flow }
        object.phrasing = element object { object.attributes, param*, phrasing }
        object.attributes = common, ((@data { $nonEmptyURL }, @type { $mediaType }?) | @type { $mediaType }),
            (dimensions | @name { $browsingContext } | @form { $id } | @usemap { $hashName })*,
            (role.application | role.document | role.img)?
        param = element param { common, @name, @value, empty }

        video = element video { video.attributes, ((@src { $nonEmptyURL }, track*) | (media.source*, track*)), flow }
        video.phrasing = element video {
            video.attributes, ((@src { $nonEmptyURL }, track*) | (media.source*, track*)), phrasing }
        video.attributes = common, role.application?, (media.attribute | dimensions | @poster { $nonEmptyURL }
            | @playsinline { "" | 'playsinline' })*
        audio = element audio { audio.attributes, ((@src { $nonEmptyURL }, track*) | (media.source*, track*)), flow }
        audio.phrasing = element audio {
            audio.attributes, ((@src { $nonEmptyURL }, track*) | (media.source*, track*)), phrasing }
        audio.attributes = common, role.application?, media.attribute*
        media.attribute = @autoplay { "" | 'autoplay' } | @controls { "" | 'controls' } | @loop { "" | 'loop' }
            | @muted { "" | 'muted' } | @preload { "" | 'none' | 'metadata' | 'auto' }
            | @crossorigin { crossOrigin }
        media.source = element source { common, @src { $nonEmptyURL }, @type { $mediaType }?, empty }
        track = element track {
            common, @src { $nonEmptyURL }, (@default { "" | 'default' } | @label | @srclang { "" | $language }
                | @kind { 'subtitles' | 'captions' | 'descriptions' | 'chapters' | 'metadata' })*, empty }

        canvas = element canvas { common, role.any?, dimensions*, flow }
        canvas.phrasing = element canvas { common, role.any?, dimensions*, phrasing }
        map = element map { common, @name { $id }, flow }
        map.phrasing = element map { common, @name { $id }, phrasing }
        area = element area {
            common, (@href { $anyURI }, @alt)?, (a.target | @hreflang { "" | $language } | @type { $mediaType })*,
            area.shape?,
            (aria.expanded | role.button | role.link)?, empty }
        area.shape = @shape { 'default' } | (@shape { 'rect' }?, @coords { $rectangle })
            | (@shape { 'circle' }, @coords { $circle }) | (@shape { 'poly' }, @coords { $polygon })
        """
}
